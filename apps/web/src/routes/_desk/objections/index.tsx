import { createFileRoute, redirect } from '@tanstack/react-router'
import { mayShow } from '../../../accounts/queries.ts'
import { ObjectionListPage } from '../../../objections/objection-list-page.tsx'
import { readObjectionListSearch } from '../../../objections/objection-list-search.ts'
import { objectionListQuery } from '../../../objections/queries.ts'

export const Route = createFileRoute('/_desk/objections/')({
  validateSearch: readObjectionListSearch,
  beforeLoad: ({ context }) => {
    if (!mayShow(context.account, 'list-objections')) throw redirect({ to: '/' })
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(objectionListQuery(deps))
  },
  component: ObjectionListRoute,
})

function ObjectionListRoute() {
  return <ObjectionListPage account={Route.useRouteContext().account} search={Route.useSearch()} />
}
