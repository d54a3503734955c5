import type { BalanceLine, BalanceSides } from '@terang/design/balance'
import { numberText } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { Meaning } from './meaning.tsx'
import { RowBar } from './row-bar.tsx'
import { statisticsPageTexts } from './text.ts'

/** Neraca: two sums that a reader can check, line by line (T19). */
export const BalanceTable = ({
  sides,
  caption,
  lang,
}: {
  sides: BalanceSides
  caption: string
  lang: Language
}) => {
  const texts = statisticsPageTexts[lang]
  const { cameIn, cameInTotal, became, becameTotal } = sides
  const most = Math.max(...[...cameIn, ...became].map(({ cases }) => cases))
  return (
    <table class="balance">
      <caption class="unseen">{caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{texts.figure}</th>
          <th scope="col">{texts.cases}</th>
        </tr>
      </thead>
      <Side lines={cameIn} most={most} lang={lang} total={[texts.cameIn, cameInTotal]} />
      <Side lines={became} most={most} lang={lang} total={[texts.became, becameTotal]} />
    </table>
  )
}

const Side = ({
  lines,
  most,
  total: [name, sum],
  lang,
}: {
  lines: readonly BalanceLine[]
  most: number
  total: readonly [name: string, sum: number]
  lang: Language
}) => (
  <tbody>
    {lines.map(({ figure, cases }) => (
      <tr>
        <th scope="row">
          <Meaning figure={figure} lang={lang} />
        </th>
        <td>
          <RowBar cases={cases} most={most} text={numberText(cases, lang)} />
        </td>
      </tr>
    ))}
    <tr class="sum">
      <th scope="row">{name}</th>
      <td>{numberText(sum, lang)}</td>
    </tr>
  </tbody>
)
