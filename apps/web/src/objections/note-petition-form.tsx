import type { ObjectionView } from '@terang/contract/objection-views'
import { NotePetition } from '@terang/contract/disputes'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { actTexts } from './act-text.ts'
import { ObjectionActForm } from './objection-act-form.tsx'

/** Catat permohonan sengketa: UU P37(2), Perki 1/2013 P13; a late one is noted too. */
export const NotePetitionForm = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const { petition } = useText(actTexts)
  const [day, setDay] = useState(view.today)
  const window = view.limits.petition
  const isOnlyA = view.grounds.every((ground) => ground === 'a')
  return (
    <ObjectionActForm
      view={view}
      act="note-petition"
      schema={NotePetition}
      toInput={(data) => ({
        objectionId: view.id,
        objectionVersion: view.version,
        petitionedOn: textIn(data, 'petitionedOn') ?? '',
        registrationNumber: textIn(data, 'registrationNumber'),
      })}
      send={(json) => parseResponse(api.disputes.index.$post({ json }))}
      onSent={({ id }) => ({ to: '/disputes/$disputeId', params: { disputeId: id } })}
      submit={petition.submit}
      effects={[
        ...(window
          ? [petition.window(longDate(window.from, language), longDate(window.dueOn, language))]
          : []),
        ...(window && day > window.dueOn ? [petition.late] : []),
        ...(isOnlyA ? [petition.noMediation] : []),
        ...(view.answer ? [] : [petition.answerStill]),
      ]}
    >
      <DateField
        name="petitionedOn"
        label={petition.on}
        initial={view.today}
        max={view.today}
        onValue={setDay}
      />
      <TextField
        name="registrationNumber"
        label={petition.number}
        hint={petition.numberHint}
        optional
      />
    </ObjectionActForm>
  )
}
