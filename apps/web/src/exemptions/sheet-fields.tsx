import type { ExemptionSheetView } from '@terang/contract/exemption-views'
import { DURATION_KINDS, durationKindsOf, EXEMPTION_LETTERS, PROPOSAL_EXTENTS } from '@terang/law'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { exemptionTexts } from '@terang/wording/exemptions'
import { useState } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { Checks, Radios } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { DateField, TextField } from '../ui/field.tsx'
import { testersText } from './sheet-input.ts'
import { exemptionPageTexts } from './text.ts'

type SheetFieldsProps = {
  draft: string
  today: string
  /** What is in force, offered again where it is tested anew. */
  before?: ExemptionSheetView
}

/** The latest end that a date field takes: the law's thirty years and more. */
const LATEST = '2126-12-31'

/** The columns of the sheet, Perki 1/2021 annex II, in the order in which one thinks them. */
export const SheetFields = ({ draft, today, before }: SheetFieldsProps) => {
  const { field } = useText(exemptionPageTexts)
  return (
    <>
      <TextField
        name="information"
        label={field.information}
        hint={field.informationHint}
        {...kept(before?.information)}
      />
      <TextField name="content" hint={field.contentHint} lines={4} {...kept(before?.content)} />
      <GroundFields draft={draft} />
      <TextField
        name="ifOpened"
        hint={field.consequenceHint}
        lines={4}
        {...kept(before?.ifOpened)}
      />
      <TextField name="ifClosed" lines={4} {...kept(before?.ifClosed)} />
      <div className="two">
        <TextField name="number" label={field.number} />
        <TextField name="place" {...kept(before?.place)} />
      </div>
      <DateField name="testedOn" initial={today} max={today} />
      <TextField
        name="testers"
        label={field.testers}
        hint={field.testersHint}
        lines={3}
        {...kept(before && testersText(before.testers))}
      />
    </>
  )
}

const kept = (initial: string | undefined) => (initial === undefined ? {} : { initial })

/** Letters first: they say which kinds of duration there are (P51). */
const GroundFields = ({ draft: name }: { draft: string }) => {
  const language = useLanguage()
  const { field } = useText(exemptionPageTexts)
  const texts = exemptionCaseTexts[language]
  const draft = draftOf(name)
  const [letters, setLetters] = useState(() =>
    EXEMPTION_LETTERS.filter((letter) => draft['letters']?.includes(letter)),
  )
  const [duration, setDuration] = useState(draft['durationKind']?.[0])
  const kinds = letters.length === 0 ? DURATION_KINDS : durationKindsOf(letters)
  return (
    <>
      <Radios
        name="extent"
        label={field.extent}
        options={PROPOSAL_EXTENTS.map((value) => ({ value, label: texts.extent[value] }))}
      />
      <Checks
        name="letters"
        label={field.letters}
        options={EXEMPTION_LETTERS.map((letter) => ({
          value: letter,
          label: `${letter}. ${exemptionTexts[language][letter].label}`,
        }))}
        onValues={setLetters}
      />
      {letters.includes('j') && (
        <TextField name="otherAct" label={field.otherAct} hint={field.otherActHint} />
      )}
      <Radios
        key={kinds.join(' ')}
        name="durationKind"
        label={field.duration}
        hint={field.durationHint}
        options={kinds.map((value) => ({
          value,
          label: texts.duration[value],
          detail: field.durationDetail[value],
        }))}
        onValue={setDuration}
      />
      {duration === 'until-date' && <DateField name="endsOn" label={field.endsOn} max={LATEST} />}
      <TextField
        name="durationNote"
        label={field.durationNote}
        hint={field.durationNoteHint}
        lines={2}
        optional
      />
    </>
  )
}
