import type { BalanceLine, BalanceSides } from '@terang/design/balance'
import { figureText, statisticsTexts as figureTexts } from '@terang/wording/statistics'
import { useLanguage, useText } from '../locale/language.tsx'
import { Defined } from './figure-meaning.tsx'
import { statisticsTexts } from './text.ts'
import './figure-table.css'

/** Neraca of objections or disputes, in the rail: both sums can be checked by eye (T19). */
export const BalanceList = ({ sides, caption }: { sides: BalanceSides; caption: string }) => {
  const words = useText(statisticsTexts)
  return (
    <table className="figure-table">
      <caption className="vh">{caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <Side lines={sides.cameIn} name={words.cameIn} sum={sides.cameInTotal} />
      <Side lines={sides.became} name={words.became} sum={sides.becameTotal} />
    </table>
  )
}

type SideProps = { lines: readonly BalanceLine[]; name: string; sum: number }

const Side = ({ lines, name, sum }: SideProps) => {
  const language = useLanguage()
  return (
    <tbody>
      {lines.map(({ figure, cases }) => (
        <tr key={figure}>
          <th scope="row">
            <Defined figure={figure} name={figureTexts[language].figure[figure].name} />
          </th>
          <td>{figureText(cases, language)}</td>
        </tr>
      ))}
      <tr className="sum">
        <th scope="row">{name}</th>
        <td>{figureText(sum, language)}</td>
      </tr>
    </tbody>
  )
}
