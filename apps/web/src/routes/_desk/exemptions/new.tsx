import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { TestExemptionPage } from '../../../exemptions/test-exemption-page.tsx'

export const Route = createFileRoute('/_desk/exemptions/new')({
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'test-exemption')) throw redirect({ to: '/exemptions' })
  },
  component: TestExemptionRoute,
})

function TestExemptionRoute() {
  return <TestExemptionPage account={Route.useRouteContext().account} />
}
