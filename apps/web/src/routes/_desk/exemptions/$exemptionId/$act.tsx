import { createFileRoute, notFound } from '@tanstack/react-router'
import { ExemptionActPage } from '../../../../exemptions/act-page.tsx'
import { isExemptionOfficeAct } from '../../../../exemptions/office-acts.ts'
import { exemptionQuery } from '../../../../exemptions/queries.ts'

export const Route = createFileRoute('/_desk/exemptions/$exemptionId/$act')({
  beforeLoad: ({ params }) => {
    if (!isExemptionOfficeAct(params.act)) throw notFound()
    return { act: params.act }
  },
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(exemptionQuery(params.exemptionId))
  },
  component: ExemptionActRoute,
})

function ExemptionActRoute() {
  const { act } = Route.useRouteContext()
  const { exemptionId } = Route.useParams()
  return <ExemptionActPage key={`${exemptionId} ${act}`} exemptionId={exemptionId} act={act} />
}
