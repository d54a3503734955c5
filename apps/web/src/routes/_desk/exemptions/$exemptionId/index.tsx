import { createFileRoute } from '@tanstack/react-router'
import { ExemptionPage } from '../../../../exemptions/exemption-page.tsx'
import { exemptionQuery } from '../../../../exemptions/queries.ts'

export const Route = createFileRoute('/_desk/exemptions/$exemptionId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(exemptionQuery(params.exemptionId))
  },
  component: ExemptionRoute,
})

function ExemptionRoute() {
  return <ExemptionPage exemptionId={Route.useParams().exemptionId} />
}
