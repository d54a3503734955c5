import { createFileRoute } from '@tanstack/react-router'
import { ObjectionPage } from '../../../../objections/objection-page.tsx'
import { objectionQuery } from '../../../../objections/queries.ts'

export const Route = createFileRoute('/_desk/objections/$objectionId/')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(objectionQuery(params.objectionId))
  },
  component: ObjectionRoute,
})

function ObjectionRoute() {
  return <ObjectionPage objectionId={Route.useParams().objectionId} />
}
