import { createFileRoute } from '@tanstack/react-router'
import { SetUpPage } from '../accounts/set-up-page.tsx'

type Search = { token?: string }

export const Route = createFileRoute('/set-up')({
  validateSearch: ({ token }: Record<string, unknown>): Search =>
    token === undefined ? {} : { token: String(token) },
  component: SetUpRoute,
})

function SetUpRoute() {
  return <SetUpPage token={Route.useSearch().token} />
}
