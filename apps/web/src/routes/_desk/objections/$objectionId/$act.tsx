import { createFileRoute, notFound } from '@tanstack/react-router'
import { ObjectionActPage } from '../../../../objections/act-page.tsx'
import { isObjectionOfficeAct } from '../../../../objections/office-acts.ts'
import { objectionQuery } from '../../../../objections/queries.ts'

export const Route = createFileRoute('/_desk/objections/$objectionId/$act')({
  beforeLoad: ({ params }) => {
    if (!isObjectionOfficeAct(params.act)) throw notFound()
    return { act: params.act }
  },
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(objectionQuery(params.objectionId))
  },
  component: ObjectionActRoute,
})

function ObjectionActRoute() {
  const { act } = Route.useRouteContext()
  const { objectionId } = Route.useParams()
  return <ObjectionActPage key={`${objectionId} ${act}`} objectionId={objectionId} act={act} />
}
