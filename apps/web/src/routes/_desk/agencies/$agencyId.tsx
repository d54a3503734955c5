import { createFileRoute } from '@tanstack/react-router'
import { AgencyPage } from '../../../statistics/agency-page.tsx'
import { readFiguresSearch } from '../../../statistics/figures-search.ts'

type Search = { year?: number }

export const Route = createFileRoute('/_desk/agencies/$agencyId')({
  validateSearch: (typed: Record<string, unknown>): Search => {
    const { year } = readFiguresSearch(typed)
    return year === undefined ? {} : { year }
  },
  component: AgencyRoute,
})

function AgencyRoute() {
  return <AgencyPage agencyId={Route.useParams().agencyId} search={Route.useSearch()} />
}
