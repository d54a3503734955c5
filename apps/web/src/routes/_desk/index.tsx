import { createFileRoute, redirect } from '@tanstack/react-router'
import { NoCasesPage } from '../../accounts/no-cases-page.tsx'
import { mayShow } from '../../accounts/queries.ts'

export const Route = createFileRoute('/_desk/')({
  beforeLoad: ({ context }) => {
    if (mayShow(context.account, 'list-requests')) throw redirect({ to: '/requests' })
    if (mayShow(context.account, 'read-agencies-statistics')) throw redirect({ to: '/agencies' })
    if (mayShow(context.account, 'read-settings')) throw redirect({ to: '/settings' })
  },
  component: HomeRoute,
})

function HomeRoute() {
  return <NoCasesPage account={Route.useRouteContext().account} />
}
