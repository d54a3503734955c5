import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { IntakePage } from '../../../requests/intake-page.tsx'

export const Route = createFileRoute('/_desk/requests/new')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'register')) throw redirect({ to: '/requests' })
  },
  component: IntakeRoute,
})

function IntakeRoute() {
  return <IntakePage account={Route.useRouteContext().account} />
}
