import type {
  AgenciesStatisticsView,
  OpenNowView,
  StatisticsView,
} from '@terang/contract/statistics'
import { type FigureName, figureText, percentText } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Defined } from './figure-meaning.tsx'
import { provinceMedian } from './province-median.ts'
import { statisticsTexts } from './text.ts'
import './figure-table.css'

type Row = Pick<
  AgenciesStatisticsView['agencies'][number],
  'requests' | 'objections' | 'disputes'
> & {
  /** What is silent today belongs to no year but this one. */
  now: OpenNowView | null
}

type Column = {
  name: keyof (typeof statisticsTexts)['id']['column'] | 'percentPerki'
  figure: FigureName
  value: (row: Row) => number | null
  isPercent?: boolean
}

const COLUMNS: readonly Column[] = [
  { name: 'received', figure: 'received', value: ({ requests }) => requests.received },
  {
    name: 'on-time',
    figure: 'onTimeSafe',
    value: ({ requests }) => requests.onTimeSafePercent,
    isPercent: true,
  },
  {
    name: 'percentPerki',
    figure: 'onTimePerki',
    value: ({ requests }) => requests.onTimePerkiPercent,
    isPercent: true,
  },
  { name: 'median', figure: 'medianDays', value: ({ requests }) => requests.toNotice.median },
  { name: 'p90', figure: 'p90Days', value: ({ requests }) => requests.toNotice.p90 },
  { name: 'silence', figure: 'silenceSafe', value: ({ now }) => now?.silenceSafe ?? null },
  {
    name: 'objections',
    figure: 'objectionReceived',
    value: ({ objections }) => objections.received,
  },
  { name: 'disputes', figure: 'disputePetitioned', value: ({ disputes }) => disputes.petitioned },
]

type CompareProps = {
  view: StatisticsView
  /** The year before, where it has figures. */
  before: StatisticsView | null
  /** All agencies, for those who may see them. */
  province: AgenciesStatisticsView | null
}

/** The agency's year beside the middle of the province and the year before. */
export const CompareTable = ({ view, before, province }: CompareProps) => {
  const words = useText(statisticsTexts)
  return (
    <div className="sideways" tabIndex={0} role="region" aria-label={words.figures}>
      <table className="figure-table">
        <caption className="vh">{words.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {COLUMNS.map(({ name, figure }) => (
              <th scope="col" key={name}>
                <Defined
                  figure={figure}
                  name={name === 'percentPerki' ? words.percentPerki : words.column[name]}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Cells name={String(view.year)} isStrong of={({ value }) => value(rowOf(view))} />
          {province && province.agencies.length > 1 && (
            <Cells
              name={words.medianRow}
              of={({ value }) => provinceMedian(province.agencies, value)}
            />
          )}
          {before && (
            <Cells
              name={String(before.year)}
              of={({ value }) => value({ ...rowOf(before), now: null })}
            />
          )}
        </tbody>
      </table>
    </div>
  )
}

type CellsProps = { name: string; of: (column: Column) => number | null; isStrong?: boolean }

const Cells = ({ name, of, isStrong }: CellsProps) => {
  const language = useLanguage()
  return (
    <tr className={isStrong ? 'strong' : undefined}>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column.name}>{textOf(column, of(column), language)}</td>
      ))}
    </tr>
  )
}

const rowOf = ({ total, objections, disputes, now }: StatisticsView): Row => ({
  requests: total,
  objections,
  disputes,
  now,
})

const textOf = ({ isPercent }: Column, value: number | null, language: Language): string =>
  isPercent ? percentText(value, language) : figureText(value, language)
