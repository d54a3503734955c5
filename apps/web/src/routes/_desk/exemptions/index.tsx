import { createFileRoute } from '@tanstack/react-router'
import { ExemptionListPage } from '../../../exemptions/exemption-list-page.tsx'
import { readExemptionListSearch } from '../../../exemptions/exemption-list-search.ts'
import { exemptionListQuery } from '../../../exemptions/queries.ts'

export const Route = createFileRoute('/_desk/exemptions/')({
  validateSearch: readExemptionListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(exemptionListQuery(deps))
  },
  component: ExemptionListRoute,
})

function ExemptionListRoute() {
  return <ExemptionListPage account={Route.useRouteContext().account} search={Route.useSearch()} />
}
