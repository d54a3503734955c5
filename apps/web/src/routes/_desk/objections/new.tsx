import { createFileRoute, redirect, useLocation } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { RegisterPage } from '../../../objections/register-page.tsx'

type Search = { request?: string }

export const Route = createFileRoute('/_desk/objections/new')({
  validateSearch: ({ request }: Record<string, unknown>): Search =>
    typeof request === 'string' && request !== '' ? { request } : {},
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'register-objection')) throw redirect({ to: '/objections' })
  },
  component: RegisterRoute,
})

/** Whoever comes here again, from the receipt too, finds an empty form. */
function RegisterRoute() {
  const visit = useLocation({ select: ({ state }) => state.__TSR_key })
  return (
    <RegisterPage
      key={visit}
      account={Route.useRouteContext().account}
      requestId={Route.useSearch().request ?? null}
    />
  )
}
