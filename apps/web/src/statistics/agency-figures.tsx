import type { AgenciesStatisticsView, StatisticsView } from '@terang/contract/statistics'
import { requestBalance } from '@terang/design/balance'
import { longDate } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import { Hatch } from './bar-drawing.tsx'
import { CompareTable } from './compare-table.tsx'
import { EmptyYear } from './empty-year.tsx'
import type { CasesSearch } from './figures-search.ts'
import { FiguresRail } from './figures-rail.tsx'
import { MonthChart } from './month-chart.tsx'
import { MonthTable } from './month-table.tsx'
import { statisticsTexts } from './text.ts'
import { UnitTable } from './unit-table.tsx'

type AgencyFiguresProps = {
  view: StatisticsView
  before: StatisticsView | null
  province: AgenciesStatisticsView | null
  /** Where the cases of this agency and year are; null where the reader may not go further. */
  drill: CasesSearch | null
}

/** Satu badan: its year, month by month, with what waits today beside it. */
export const AgencyFigures = ({ view, before, province, drill }: AgencyFiguresProps) => {
  const words = useText(statisticsTexts)
  const hasFigures = requestBalance(view.total).cameInTotal > 0
  return (
    <>
      <Hatch />
      {hasFigures && (
        <CompareTable view={view} before={isEmpty(before) ? null : before} province={province} />
      )}
      <div className="columns">
        <div>
          {hasFigures ? (
            <>
              <section className="section">
                <h2>{words.perMonth(view.year)}</h2>
                <MonthChart view={view} />
                <MonthTable view={view} drill={drill} />
              </section>
              <UnitTable view={view} />
            </>
          ) : (
            <EmptyYear year={view.year} asOf={view.asOf} />
          )}
        </div>
        <FiguresRail view={view} drill={drill} />
      </div>
    </>
  )
}

const isEmpty = (view: StatisticsView | null): boolean =>
  view === null || requestBalance(view.total).cameInTotal === 0

/** "Tahun ini belum berakhir": said of the year that runs, of no other. */
export const AsOf = ({ view: { year, asOf } }: { view: StatisticsView }) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  return year === Number(asOf.slice(0, 4)) ? words.asOf(longDate(asOf, language)) : null
}
