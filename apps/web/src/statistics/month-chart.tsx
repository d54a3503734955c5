import type { StatisticsView } from '@terang/contract/statistics'
import { barPieces } from '@terang/design/bar-pieces'
import { outcomeParts, outcomesTotal } from '@terang/design/outcome-parts'
import { monthShort, numberText } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import { Legend, toneOf } from './bar-drawing.tsx'
import { columnHeight, mostOutcomes } from './month-columns.ts'
import { statisticsTexts } from './text.ts'
import './month-chart.css'

/** Hasil per bulan: drawn for the eye alone, the table under it tells the same to everybody. */
export const MonthChart = ({ view: { months, total } }: { view: StatisticsView }) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const most = mostOutcomes(months)
  if (most === 0) return null
  return (
    <div aria-hidden="true">
      <div className="month-chart">
        {months.map((month) => {
          const { late } = month.notices
          const cases = outcomesTotal(month.outcomes)
          return (
            <div key={month.month}>
              <b>{cases > 0 && numberText(cases, language)}</b>
              <Column month={month} height={columnHeight(month, most)} />
              <span className="month-name">{monthShort(`${month.month}-01`, language)}</span>
              <span className="late">{late > 0 && words.lateMany(late)}</span>
            </div>
          )
        })}
      </div>
      <Legend
        items={outcomeParts(total.outcomes).map(({ part, cases }) => [
          part,
          `${part === 'other' ? words.partOther : words.part[part]} ${numberText(cases, language)}`,
        ])}
      />
    </div>
  )
}

type ColumnProps = { month: StatisticsView['months'][number]; height: number }

const Column = ({ month: { outcomes }, height }: ColumnProps) => {
  const parts = outcomeParts(outcomes).map(({ part, cases }) => ({ kind: part, cases }))
  const pieces = barPieces(parts, { whole: outcomesTotal(outcomes), length: height })
  return (
    <svg width="100%" height={height}>
      {pieces.map(({ kind, start, length }) => (
        <rect
          key={kind}
          {...toneOf(kind)}
          y={height - start - length}
          width="100%"
          height={length}
        />
      ))}
    </svg>
  )
}
