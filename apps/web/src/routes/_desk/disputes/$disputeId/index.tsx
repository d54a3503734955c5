import { createFileRoute } from '@tanstack/react-router'
import { DisputePage } from '../../../../disputes/dispute-page.tsx'
import { disputeQuery } from '../../../../disputes/queries.ts'

export const Route = createFileRoute('/_desk/disputes/$disputeId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(disputeQuery(params.disputeId))
  },
  component: DisputeRoute,
})

function DisputeRoute() {
  return <DisputePage disputeId={Route.useParams().disputeId} />
}
