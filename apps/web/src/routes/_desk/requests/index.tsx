import { createFileRoute } from '@tanstack/react-router'
import { workListQuery } from '../../../requests/queries.ts'
import { WorkListPage } from '../../../requests/work-list-page.tsx'
import { readWorkListSearch } from '../../../requests/work-list-search.ts'

export const Route = createFileRoute('/_desk/requests/')({
  validateSearch: readWorkListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(workListQuery(deps))
  },
  component: WorkListRoute,
})

function WorkListRoute() {
  return <WorkListPage account={Route.useRouteContext().account} search={Route.useSearch()} />
}
