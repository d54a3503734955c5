import { createFileRoute } from '@tanstack/react-router'
import { requestQuery } from '../../../../requests/queries.ts'
import { RequestPage } from '../../../../requests/request-page.tsx'

export const Route = createFileRoute('/_desk/requests/$requestId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(requestQuery(params.requestId))
  },
  component: RequestRoute,
})

function RequestRoute() {
  return <RequestPage requestId={Route.useParams().requestId} />
}
