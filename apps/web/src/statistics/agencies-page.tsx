import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AgenciesStatisticsView } from '@terang/contract/statistics'
import { requestBalance } from '@terang/design/balance'
import { longDate } from '@terang/wording/dates'
import { percentText } from '@terang/wording/statistics'
import { useLanguage, useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { Pick } from '../cases/list-filters.tsx'
import { oneOf } from '../cases/search-params.ts'
import { sortingOf } from './agency-order.ts'
import { AgenciesTable } from './agencies-table.tsx'
import { CsvLink } from './csv-link.tsx'
import { EmptyYear } from './empty-year.tsx'
import { FiguresSkeleton } from './figures-skeleton.tsx'
import { AGENCY_SORTS, type AgenciesSearch } from './figures-search.ts'
import { provinceMedian } from './province-median.ts'
import { agenciesStatisticsQuery } from './queries.ts'
import { statisticsTexts } from './text.ts'
import { YearPick } from './year-pick.tsx'
import './figures.css'

/** The room of the Komisi Informasi: public bodies side by side, every figure with its meaning. */
export const AgenciesPage = ({ search }: { search: AgenciesSearch }) => {
  const words = useText(statisticsTexts)
  usePageTitle(words.agencies)
  const answer = useQuery(agenciesStatisticsQuery(search))
  const view = answer.data
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy={answer.isFetching}>
      <div className="figures-head">
        <div>
          <h1>{words.agencies}</h1>
          {view && <Lede view={view} />}
        </div>
        {view && <Choices view={view} search={search} />}
      </div>
      {answer.error && <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <FiguresSkeleton />}
      {view && <Body view={view} search={search} />}
    </main>
  )
}

type BodyProps = { view: AgenciesStatisticsView; search: AgenciesSearch }

const Body = ({ view, search }: BodyProps) => {
  const words = useText(statisticsTexts)
  if (view.agencies.length === 0) {
    return (
      <div className="empty">
        <h2>{words.noAgencies}</h2>
      </div>
    )
  }
  if (requestBalance(view.total.requests).cameInTotal === 0) {
    return <EmptyYear year={view.year} asOf={view.asOf} />
  }
  return <AgenciesTable view={view} search={search} />
}

/** Sort and year stand in the address; on narrow screens there is no heading to press. */
const Choices = ({ view, search }: BodyProps) => {
  const words = useText(statisticsTexts)
  const navigate = useNavigate()
  const show = (changed: AgenciesSearch) =>
    void navigate({ to: '/agencies', search: { ...search, ...changed }, replace: true })
  return (
    <div className="bar">
      <span className="agencies-order">
        <Pick
          label={words.sortBy}
          value={sortingOf(search).sort}
          options={AGENCY_SORTS.map((sort) => [sort, words.column[sort]])}
          onPick={(picked) => {
            const sort = oneOf(AGENCY_SORTS, picked)
            if (sort) show(sortingOf({ sort }))
          }}
        />
      </span>
      <YearPick view={view} onPick={(year) => show({ year })} />
      <CsvLink path="/agencies" search={{ year: view.year }} />
    </div>
  )
}

const Lede = ({ view: { agencies, total, year, asOf } }: { view: AgenciesStatisticsView }) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const median = provinceMedian(agencies, ({ requests }) => requests.onTimeSafePercent)
  return (
    <p>
      {words.lede(agencies.length, total.requests.received, year)}{' '}
      {median !== null && words.provinceMedian(percentText(median, language))}{' '}
      {year === Number(asOf.slice(0, 4)) && words.asOf(longDate(asOf, language))}
    </p>
  )
}
