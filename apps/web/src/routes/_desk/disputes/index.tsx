import { createFileRoute } from '@tanstack/react-router'
import { DisputeListPage } from '../../../disputes/dispute-list-page.tsx'
import { readDisputeListSearch } from '../../../disputes/dispute-list-search.ts'
import { disputeListQuery } from '../../../disputes/queries.ts'

export const Route = createFileRoute('/_desk/disputes/')({
  validateSearch: readDisputeListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(disputeListQuery(deps))
  },
  component: DisputeListRoute,
})

function DisputeListRoute() {
  return <DisputeListPage account={Route.useRouteContext().account} search={Route.useSearch()} />
}
