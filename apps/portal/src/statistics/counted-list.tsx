import { numberText } from '@terang/wording/dates'
import type { FigureName } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import { Meaning } from './meaning.tsx'
import { RowBar } from './row-bar.tsx'
import { statisticsPageTexts } from './text.ts'

export type Counted = { name: string; cases: number }

/** A closed list with how many of each; what nobody had is left out. */
export const CountedList = ({
  figure,
  first,
  counts,
  lang,
}: {
  figure: FigureName
  first: string
  counts: readonly Counted[]
  lang: Language
}) => {
  const some = counts.filter(({ cases }) => cases > 0)
  if (some.length === 0) return null
  const most = Math.max(...some.map(({ cases }) => cases))
  return (
    <div>
      <h3>
        <Meaning figure={figure} lang={lang} />
      </h3>
      <table class="balance">
        <thead class="unseen">
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{statisticsPageTexts[lang].cases}</th>
          </tr>
        </thead>
        <tbody>
          {some.map(({ name, cases }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>
                <RowBar cases={cases} most={most} text={numberText(cases, lang)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
