import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { longDate } from '@terang/wording/dates'
import { figureBasis, statisticsTexts as figureTexts } from '@terang/wording/statistics'
import { ListMore } from '../cases/list-more.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { CaseFilters } from './case-filters.tsx'
import { CasesTable } from './cases-table.tsx'
import { CsvLink } from './csv-link.tsx'
import { figureOfDrill, isOfToday } from './drill-name.ts'
import type { CasesSearch } from './figures-search.ts'
import { FiguresSkeleton } from './figures-skeleton.tsx'
import { agenciesStatisticsQuery, casesQuery } from './queries.ts'
import { statisticsTexts } from './text.ts'
import './figures.css'
import '../ui/state.css'

/** The way down: the cases behind a figure, without identity and without content. */
export const CasesPage = ({ search }: { search: CasesSearch }) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const list = useInfiniteQuery(casesQuery(search))
  const agencies = useQuery(agenciesStatisticsQuery(search))
  const drill = search.figure ?? 'received'
  const figure = figureOfDrill(drill)
  const { name, definition } = figureTexts[language].figure[figure]
  const cases = list.data?.pages.flatMap((page) => page.cases) ?? []
  const asOf = list.data?.pages[0]?.asOf
  usePageTitle(name)
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy={list.isFetching}>
      <p className="crumb">
        <Back search={search} />
      </p>
      <div className="figures-head">
        <div>
          <h1>{name}</h1>
          <p>
            {definition} {figureBasis(figure, language)}.
          </p>
        </div>
        <CsvLink path="/cases" search={search} />
      </div>
      <CaseFilters search={search} view={agencies.data ?? null} />
      {list.error && cases.length === 0 && (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending && <FiguresSkeleton />}
      {asOf && (
        <p className="small quiet" role="status">
          {words.shown(cases.length, list.hasNextPage)}{' '}
          {isOfToday(drill) && words.todayOnly(longDate(asOf, language))} {words.anonymous}
        </p>
      )}
      {list.data && cases.length > 0 && <CasesTable cases={cases} caption={name} />}
      {list.data && cases.length === 0 && !list.hasNextPage && (
        <div className="empty">
          <h2>{words.noCases}</h2>
          <p>{words.noCasesAdvice}</p>
        </div>
      )}
      <ListMore list={list} />
    </main>
  )
}

/** Back to the agency that the cases are of, or to all of them. */
const Back = ({ search: { agencyId, year } }: { search: CasesSearch }) => {
  const words = useText(statisticsTexts)
  const ofYear = year === undefined ? {} : { year }
  const agencies = useQuery(agenciesStatisticsQuery(ofYear))
  const agency = agencies.data?.agencies.find((side) => side.agency.id === agencyId)?.agency
  if (agency) {
    return (
      <Link to="/agencies/$agencyId" params={{ agencyId: agency.id }} search={ofYear}>
        <span aria-hidden="true">←</span> {agency.shortName}
      </Link>
    )
  }
  return (
    <Link to="/agencies" search={ofYear}>
      <span aria-hidden="true">←</span> {words.back}
    </Link>
  )
}
