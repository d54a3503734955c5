import type { RequestFiguresView, StatisticsView } from '@terang/contract/statistics'
import { monthName, monthShort } from '@terang/wording/dates'
import {
  type FigureName,
  figureText,
  percentText,
  statisticsTexts as figureTexts,
} from '@terang/wording/statistics'
import { useLanguage, useText } from '../locale/language.tsx'
import { DrillLink } from './drill-link.tsx'
import { Defined } from './figure-meaning.tsx'
import type { CasesSearch } from './figures-search.ts'
import { BECAME, CAME_IN, type MonthLine, NOTICES, sumOf } from './month-columns.ts'
import { statisticsTexts } from './text.ts'
import './figure-table.css'

/** Where the cases of a column are found; null where the reader may not go further. */
type Column = { key: string; name: string; figures: RequestFiguresView; drill: CasesSearch | null }

type TableProps = { view: StatisticsView; drill: CasesSearch | null }

/** Bulan demi bulan: in each column both sums are alike (T19). */
export const MonthTable = ({ view: { months, total, year }, drill }: TableProps) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const columns: Column[] = [
    ...months.map((figures, index) => ({
      key: figures.month,
      name: figures.month,
      figures,
      drill: drill && { ...drill, month: index + 1 },
    })),
    { key: 'year', name: words.whole, figures: total, drill },
  ]
  return (
    <div className="sideways" tabIndex={0} role="region" aria-label={words.months(year)}>
      <table className="figure-table by-month">
        <caption className="vh">{words.months(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {columns.map(({ key, name }) => (
              <th scope="col" key={key}>
                {key === 'year' ? (
                  name
                ) : (
                  <abbr title={monthName(`${name}-01`, language)}>
                    {monthShort(`${name}-01`, language)}
                  </abbr>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Lines lines={CAME_IN} columns={columns} />
          <SumLine name={words.cameIn} lines={CAME_IN} columns={columns} />
        </tbody>
        <tbody>
          <Lines lines={BECAME} columns={columns} />
          <SumLine name={words.became} lines={BECAME} columns={columns} />
        </tbody>
        <tbody>
          <Lines lines={NOTICES} columns={columns} />
          <TextLine
            figure="onTimeSafe"
            columns={columns}
            text={({ onTimeSafePercent }) => percentText(onTimeSafePercent, language)}
          />
          <TextLine
            figure="onTimePerki"
            columns={columns}
            text={({ onTimePerkiPercent }) => percentText(onTimePerkiPercent, language)}
          />
          <TextLine
            figure="medianDays"
            columns={columns}
            text={({ toNotice }) => figureText(toNotice.median, language)}
          />
          <TextLine
            figure="p90Days"
            columns={columns}
            text={({ toNotice }) => figureText(toNotice.p90, language)}
          />
        </tbody>
      </table>
    </div>
  )
}

type LinesProps = { lines: readonly MonthLine[]; columns: readonly Column[] }

const Lines = ({ lines, columns }: LinesProps) => {
  const language = useLanguage()
  return lines.map(({ figure, value, drill }) => {
    const { name } = figureTexts[language].figure[figure]
    return (
      <tr key={figure}>
        <th scope="row">
          <Defined figure={figure} name={name} />
        </th>
        {columns.map((column) => (
          <td key={column.key}>
            <DrillLink
              cases={value(column.figures)}
              name={name}
              to={column.drill && drill && { ...column.drill, figure: drill }}
            />
          </td>
        ))}
      </tr>
    )
  })
}

const SumLine = ({ name, lines, columns }: LinesProps & { name: string }) => {
  const language = useLanguage()
  return (
    <tr className="sum">
      <th scope="row">{name}</th>
      {columns.map(({ key, figures }) => (
        <td key={key}>{figureText(sumOf(lines, figures), language)}</td>
      ))}
    </tr>
  )
}

type TextLineProps = {
  figure: FigureName
  columns: readonly Column[]
  text: (figures: RequestFiguresView) => string
}

const TextLine = ({ figure, columns, text }: TextLineProps) => {
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <Defined figure={figure} name={figureTexts[language].figure[figure].name} />
      </th>
      {columns.map(({ key, figures }) => (
        <td key={key}>{text(figures)}</td>
      ))}
    </tr>
  )
}
