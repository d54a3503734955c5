import type { RequestFiguresView } from '@terang/contract/statistics'
import { outcomesTotal } from '@terang/design/outcome-parts'
import { numberText } from '@terang/wording/dates'
import { figureText, percentText } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { statisticsPageTexts } from './text.ts'

type Line = { name: Child; figures: RequestFiguresView; isSum?: boolean }

/** Months or agencies, a row each, in which what came in equals what became of it (T19). */
export const RowTable = ({
  id,
  first,
  lines,
  lang,
}: {
  /** Of the heading that names the table. */
  id: string
  first: string
  lines: readonly Line[]
  lang: Language
}) => {
  const texts = statisticsPageTexts[lang]
  return (
    <div class="sideways" tabindex={0} role="region" aria-labelledby={id}>
      <table class="numbers" aria-labelledby={id}>
        <thead>
          <tr>
            {[
              first,
              texts.before,
              texts.receivedShort,
              texts.done,
              texts.inProcess,
              texts.onTime,
              texts.median,
            ].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, figures, isSum }) => (
            <tr class={isSum ? 'sum' : undefined}>
              <th scope="row">{name}</th>
              {[figures.carriedOver, figures.received].map((cases) => (
                <td>{numberText(cases, lang)}</td>
              ))}
              <td>{numberText(outcomesTotal(figures.outcomes), lang)}</td>
              <td>{numberText(figures.inProcess, lang)}</td>
              <td>{percentText(figures.onTimeSafePercent, lang)}</td>
              <td>{figureText(figures.toNotice.median, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
