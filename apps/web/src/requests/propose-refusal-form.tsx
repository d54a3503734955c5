import type { RequestView } from '@terang/contract/request-views'
import { ProposeRefusal } from '@terang/contract/requests'
import { EXEMPTION_LETTERS } from '@terang/law'
import { exemptionTexts } from '@terang/wording/exemptions'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Checks, Radios } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn, textsIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { NO_REFUSAL, RefusalChain } from './refusal-chain.tsx'

/** Usulkan penolakan: letters of UU P17, consequence test P19, decree P34(2); consent comes after. */
export const ProposeRefusalForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { refusal, stays } = useText(actTexts)
  const draft = draftOf(`${view.id} propose-refusal`)
  const [letters, setLetters] = useState(() =>
    EXEMPTION_LETTERS.filter((letter) => draft['letters']?.includes(letter)),
  )
  const [written, setWritten] = useState({
    consideration: draft['consideration']?.[0] ?? '',
    number: draft['decree.number']?.[0] ?? '',
    date: draft['decree.date']?.[0] ?? '',
  })
  const write = (name: keyof typeof written) => (value: string) =>
    setWritten((before) => ({ ...before, [name]: value }))
  const { consideration, number, date } = written
  const parts = {
    ...NO_REFUSAL,
    letters,
    consideration: consideration.trim() || null,
    decree: number.trim() && date ? { number: number.trim(), date } : null,
  }
  return (
    <ActForm
      view={view}
      act="propose-refusal"
      schema={ProposeRefusal}
      toInput={toInput}
      send={(json) =>
        parseResponse(
          api.requests[':id']['refusal-proposal'].$post({ param: { id: view.id }, json }),
        )
      }
      submit={refusal.submit}
      above={<RefusalChain parts={parts} />}
      effects={[refusal.clockRuns, stays(longDate(view.limits.dueOn, language))]}
    >
      <p className="note note-ok">
        <b>{refusal.partFirst}</b> {refusal.partText}
      </p>
      <Radios
        name="extent"
        keys
        label={refusal.extent}
        initial="part"
        options={[
          { value: 'part', label: requestTexts[language].extent.part, detail: refusal.extentPart },
          {
            value: 'whole',
            label: requestTexts[language].extent.whole,
            detail: refusal.extentWhole,
          },
        ]}
      />
      <Checks
        name="letters"
        label={refusal.letters}
        hint={refusal.lettersHint}
        options={EXEMPTION_LETTERS.map((letter) => ({
          value: letter,
          label: `${letter}. ${exemptionTexts[language][letter].label}`,
          detail: exemptionTexts[language][letter].sentence,
        }))}
        onValues={setLetters}
      />
      {letters.includes('j') && (
        <TextField name="otherAct" label={refusal.otherAct} hint={refusal.otherActHint} />
      )}
      <TextField
        name="consideration"
        label={refusal.consideration}
        hint={refusal.considerationHint}
        lines={5}
        onValue={write('consideration')}
      />
      <div className="two">
        <TextField name="decree.number" label={refusal.number} onValue={write('number')} />
        <DateField
          name="decree.date"
          label={refusal.date}
          max={view.today}
          onValue={write('date')}
        />
      </div>
    </ActForm>
  )
}

/** Number and date go together; with neither the law says itself that the decree is missing. */
const toInput = (data: FormData) => {
  const number = textIn(data, 'decree.number')
  const date = textIn(data, 'decree.date')
  const letters = textsIn(data, 'letters')
  return {
    extent: textIn(data, 'extent') ?? undefined,
    letters,
    otherAct: letters.includes('j') ? textIn(data, 'otherAct') : null,
    decree: number || date ? { number: number ?? '', date: date ?? '' } : null,
    consideration: textIn(data, 'consideration') ?? '',
  }
}
