import { createFileRoute, notFound } from '@tanstack/react-router'
import { DisputeActPage } from '../../../../disputes/act-page.tsx'
import { isDisputeOfficeAct } from '../../../../disputes/office-acts.ts'
import { disputeQuery } from '../../../../disputes/queries.ts'

export const Route = createFileRoute('/_desk/disputes/$disputeId/$act')({
  beforeLoad: ({ params }) => {
    if (!isDisputeOfficeAct(params.act)) throw notFound()
    return { act: params.act }
  },
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(disputeQuery(params.disputeId))
  },
  component: DisputeActRoute,
})

function DisputeActRoute() {
  const { act } = Route.useRouteContext()
  const { disputeId } = Route.useParams()
  return <DisputeActPage key={`${disputeId} ${act}`} disputeId={disputeId} act={act} />
}
