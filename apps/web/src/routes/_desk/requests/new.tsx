import { createFileRoute, redirect, useLocation } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { IntakePage } from '../../../requests/intake-page.tsx'

export const Route = createFileRoute('/_desk/requests/new')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'register')) throw redirect({ to: '/requests' })
  },
  component: IntakeRoute,
})

/** Whoever comes here again, from the receipt too, finds an empty form. */
function IntakeRoute() {
  const visit = useLocation({ select: ({ state }) => state.__TSR_key })
  return <IntakePage key={visit} account={Route.useRouteContext().account} />
}
