import { createFileRoute } from '@tanstack/react-router'
import { AgenciesPage } from '../../../statistics/agencies-page.tsx'
import { readAgenciesSearch } from '../../../statistics/figures-search.ts'
import { agenciesStatisticsQuery } from '../../../statistics/queries.ts'

export const Route = createFileRoute('/_desk/agencies/')({
  validateSearch: readAgenciesSearch,
  loaderDeps: ({ search: { year } }) => (year === undefined ? {} : { year }),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(agenciesStatisticsQuery(deps))
  },
  component: AgenciesRoute,
})

function AgenciesRoute() {
  return <AgenciesPage search={Route.useSearch()} />
}
