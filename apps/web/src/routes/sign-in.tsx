import { createFileRoute } from '@tanstack/react-router'
import { SignInPage } from '../accounts/sign-in-page.tsx'
import { agenciesQuery } from '../units/queries.ts'

type Search = { next?: string }

export const Route = createFileRoute('/sign-in')({
  validateSearch: ({ next }: Record<string, unknown>): Search =>
    typeof next === 'string' ? { next } : {},
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(agenciesQuery())
  },
  component: SignInRoute,
})

function SignInRoute() {
  return <SignInPage next={Route.useSearch().next} />
}
