import { createFileRoute } from '@tanstack/react-router'
import { readFiguresSearch } from '../../statistics/figures-search.ts'
import { OwnFiguresPage } from '../../statistics/own-figures-page.tsx'

export const Route = createFileRoute('/_desk/statistics')({
  validateSearch: readFiguresSearch,
  component: StatisticsRoute,
})

function StatisticsRoute() {
  return <OwnFiguresPage account={Route.useRouteContext().account} search={Route.useSearch()} />
}
