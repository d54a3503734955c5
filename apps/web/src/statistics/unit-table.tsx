import type { RequestFiguresView, StatisticsView } from '@terang/contract/statistics'
import { outcomesTotal } from '@terang/design/outcome-parts'
import { numberText } from '@terang/wording/dates'
import { type FigureName, figureText, percentText } from '@terang/wording/statistics'
import { useLanguage, useText } from '../locale/language.tsx'
import { Defined } from './figure-meaning.tsx'
import { statisticsTexts } from './text.ts'
import './figure-table.css'

const COLUMNS = [
  ['carriedOver', 'carriedOver'],
  ['received', 'received'],
  ['outcomes', null],
  ['in-process', 'inProcess'],
  ['on-time', 'onTimeSafe'],
  ['median', 'medianDays'],
] as const satisfies readonly (readonly [string, FigureName | null])[]

/** Menurut unit: who worked on how many, and how long; each row adds up. */
export const UnitTable = ({ view: { units, total } }: { view: StatisticsView }) => {
  const words = useText(statisticsTexts)
  if (units.length < 2) return null
  return (
    <section className="section" aria-labelledby="units">
      <h2 id="units">{words.units}</h2>
      <div className="sideways" tabIndex={0} role="region" aria-labelledby="units">
        <table className="figure-table" aria-labelledby="units">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {COLUMNS.map(([name, figure]) => (
                <th scope="col" key={name}>
                  {figure ? (
                    <Defined figure={figure} name={words.column[name]} />
                  ) : (
                    words.column[name]
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, ...figures }) => (
              <UnitRow key={unit.id} name={unit.name} figures={figures} />
            ))}
            <UnitRow name={words.whole} figures={total} isSum />
          </tbody>
        </table>
      </div>
    </section>
  )
}

type RowProps = { name: string; figures: RequestFiguresView; isSum?: boolean }

const UnitRow = ({ name, figures, isSum }: RowProps) => {
  const language = useLanguage()
  return (
    <tr className={isSum ? 'sum' : undefined}>
      <th scope="row">{name}</th>
      <td>{numberText(figures.carriedOver, language)}</td>
      <td>{numberText(figures.received, language)}</td>
      <td>{numberText(outcomesTotal(figures.outcomes), language)}</td>
      <td>{numberText(figures.inProcess, language)}</td>
      <td>{percentText(figures.onTimeSafePercent, language)}</td>
      <td>{figureText(figures.toNotice.median, language)}</td>
    </tr>
  )
}
