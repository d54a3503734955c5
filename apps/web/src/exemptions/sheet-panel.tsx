import type { ExemptionSheetView } from '@terang/contract/exemption-views'
import { longDate } from '@terang/wording/dates'
import { durationText, exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { exemptionTexts } from '@terang/wording/exemptions'
import type { ReactNode } from 'react'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { exemptionPageTexts } from './text.ts'
import './exemptions.css'

type SheetPanelProps = {
  title: string
  sheet: ExemptionSheetView
  /** What stands before the columns: where a new test leads, and who stands behind it. */
  before?: readonly (readonly [name: string, value: ReactNode])[]
}

/** Lembar pengujian konsekuensi with the columns of Perki 1/2021 annex II. */
export const SheetPanel = ({ title, sheet, before = [] }: SheetPanelProps) => {
  const language = useLanguage()
  const words = useText(exemptionPageTexts)
  return (
    <section className="section">
      <header>
        <h2>{title}</h2>
        <span className="small quiet">
          {words.eyebrow(sheet.number)},{' '}
          {words.facts.testedAt(longDate(sheet.testedOn, language), sheet.place)}
        </span>
      </header>
      <Pairs
        pairs={[
          ...before,
          [words.information, sheet.information],
          [words.content, sheet.content],
          [words.extent, exemptionCaseTexts[language].extent[sheet.extent]],
          [
            words.ground,
            sheet.letters
              .map((letter) => `${letter}. ${exemptionTexts[language][letter].label}`)
              .join('; '),
          ],
          [words.otherAct, sheet.otherAct],
          [words.ifOpened, sheet.ifOpened],
          [words.ifClosed, sheet.ifClosed],
          [
            words.duration,
            [durationText(sheet, language), sheet.durationNote].filter(Boolean).join('. '),
          ],
        ]}
      />
      <Testers sheet={sheet} />
    </section>
  )
}

const Testers = ({ sheet }: { sheet: ExemptionSheetView }) => {
  const { testers, tester } = useText(exemptionPageTexts)
  return (
    <table className="testers">
      <caption>{testers}</caption>
      <thead>
        <tr>
          <th scope="col">{tester.number}</th>
          <th scope="col">{tester.name}</th>
          <th scope="col">{tester.position}</th>
          <th scope="col">{tester.unit}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.testers.map((one, place) => (
          <tr key={`${one.name} ${one.position}`}>
            <td>{place + 1}</td>
            <td>{one.name}</td>
            <td>{one.position}</td>
            <td>{one.unit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
