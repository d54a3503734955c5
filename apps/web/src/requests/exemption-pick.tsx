import { Link } from '@tanstack/react-router'
import type { ExemptionRow } from '@terang/contract/exemption-views'
import { plainDate } from '@terang/wording/dates'
import { durationText } from '@terang/wording/exemption-cases'
import { exemptionTexts } from '@terang/wording/exemptions'
import type { Language } from '@terang/wording/texts'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { Select } from '../ui/choice.tsx'
import { actTexts } from './act-text.ts'

type PickProps = {
  exemptions: readonly ExemptionRow[]
  chosen: ExemptionRow | null
  onPick: (id: string) => void
}

/** Pengecualian yang berlaku: one of them, with its article, its end and its decree. */
export const ExemptionPick = ({ exemptions, chosen, onPick }: PickProps) => {
  const language = useLanguage()
  const { refusal } = useText(actTexts)
  return (
    <>
      <Select
        name="exemptionId"
        label={refusal.exemption}
        hint={refusal.exemptionHint}
        none={refusal.choose}
        options={exemptions.map((row) => ({ value: row.id, label: lineOf(row, language) }))}
        onValue={onPick}
      />
      {chosen && <Chosen row={chosen} />}
    </>
  )
}

/** What it is, on which article, and until when. */
export const lineOf = (row: ExemptionRow, language: Language): string => {
  const { chain } = actTexts[language]
  const article = chain.letters(row.letters.join(', '))
  return [row.information, article, durationText(row, language)].join(' · ')
}

const Chosen = ({ row }: { row: ExemptionRow }) => {
  const language = useLanguage()
  const { chain, refusal } = useText(actTexts)
  const { letters, decree } = row
  return (
    <Pairs
      pairs={[
        [chain.article, letters.map((letter) => exemptionTexts[language][letter].label).join('; ')],
        [refusal.until, durationText(row, language)],
        [chain.decree, decree && `${decree.number}, ${plainDate(decree.date, language)}`],
        [
          chain.test,
          <Link key="sheet" to="/exemptions/$exemptionId" params={{ exemptionId: row.id }}>
            {refusal.sheet}
          </Link>,
        ],
      ]}
    />
  )
}

/** UU P19: without a test nothing is exempt, so that it comes first. */
export const NoExemption = () => {
  const { refusal } = useText(actTexts)
  return (
    <div className="note note-warn">
      <p>
        <b>{refusal.noExemption}</b> {refusal.noExemptionText}
      </p>
      <p>
        <Link to="/exemptions/new">{refusal.testFirst}</Link>
      </p>
    </div>
  )
}
