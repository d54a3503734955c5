import { createFileRoute } from '@tanstack/react-router'
import { CasesPage } from '../../../statistics/cases-page.tsx'
import { readCasesSearch } from '../../../statistics/figures-search.ts'
import { casesQuery } from '../../../statistics/queries.ts'

export const Route = createFileRoute('/_desk/agencies/cases')({
  validateSearch: readCasesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(casesQuery(deps))
  },
  component: CasesRoute,
})

function CasesRoute() {
  return <CasesPage search={Route.useSearch()} />
}
