import { createFileRoute, notFound } from '@tanstack/react-router'
import * as z from 'zod'
import { ActPage } from '../../../../requests/act-page.tsx'
import { isOfficeAct } from '../../../../requests/office-acts.ts'
import { requestQuery } from '../../../../requests/queries.ts'

export const Route = createFileRoute('/_desk/requests/$requestId/$act')({
  validateSearch: z.object({ file: z.string().max(60).optional().catch(undefined) }),
  beforeLoad: ({ params }) => {
    if (!isOfficeAct(params.act)) throw notFound()
    return { act: params.act }
  },
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(requestQuery(params.requestId))
  },
  component: ActRoute,
})

function ActRoute() {
  const { act } = Route.useRouteContext()
  const { requestId } = Route.useParams()
  return <ActPage key={`${requestId} ${act}`} requestId={requestId} act={act} />
}
