import type { DrilledCase } from '@terang/contract/statistics'
import { monthName } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { NOTHING, statisticsTexts as figureTexts } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import { useLanguage, useText } from '../locale/language.tsx'
import { statisticsTexts } from './text.ts'
import './cases-table.css'

type TableProps = { cases: readonly DrilledCase[]; caption: string }

export const CasesTable = ({ cases, caption }: TableProps) => {
  const language = useLanguage()
  const { table } = figureTexts[language]
  const words = useText(statisticsTexts)
  const names = [
    table.registerNumber,
    table.agency,
    table.receivedIn,
    table.unit,
    table.channel,
    table.status,
    table.outcome,
    table.workingDays,
    words.flags,
  ]
  return (
    <table className="drilled">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <CaseRow
            key={`${one.agency.id} ${one.registerNumber} ${one.outcomeIn} ${one.outcome}`}
            one={one}
            names={names}
          />
        ))}
      </tbody>
    </table>
  )
}

const CaseRow = ({ one, names }: { one: DrilledCase; names: readonly string[] }) => {
  const language = useLanguage()
  const { channel, status } = requestTexts[language]
  const cells = [
    one.agency.shortName,
    monthText(one.receivedIn, language),
    one.unit ?? NOTHING,
    channel[one.channel],
    status[one.status],
    outcomeText(one, language),
  ]
  return (
    <tr>
      <th scope="row">{one.registerNumber}</th>
      {cells.map((cell, index) => (
        <td key={names[index + 1]} data-name={names[index + 1]}>
          {cell}
        </td>
      ))}
      <td className="drilled-days" data-name={names[7]}>
        <Days one={one} />
      </td>
      <td data-name={names[8]}>
        <Flags one={one} />
      </td>
    </tr>
  )
}

/** Counted on while no outcome is known. */
const Days = ({ one: { workingDays, outcome } }: { one: DrilledCase }) => {
  const words = useText(statisticsTexts)
  if (workingDays === null) return NOTHING
  return (
    <>
      {workingDays}
      {outcome === null && <small> {words.waiting}</small>}
    </>
  )
}

const Flags = ({ one: { lateSafe, latePerki, overturned } }: { one: DrilledCase }) => {
  const { flag } = useText(statisticsTexts)
  return (
    <>
      {lateSafe && <span className="late">{latePerki ? flag.latePerki : flag.lateSafe}</span>}
      {lateSafe && overturned && ', '}
      {overturned && flag.overturned}
      {!lateSafe && !overturned && NOTHING}
    </>
  )
}

const outcomeText = ({ outcome, outcomeIn }: DrilledCase, language: Language): string => {
  if (outcome === null) return NOTHING
  const month = outcomeIn === null ? '' : `, ${monthText(outcomeIn, language)}`
  return `${requestTexts[language].outcome[outcome]}${month}`
}

const monthText = (month: string, language: Language): string =>
  `${monthName(`${month}-01`, language)} ${month.slice(0, 4)}`
