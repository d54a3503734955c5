import type { DisputeView } from '@terang/contract/dispute-views'
import { NoteOutcome } from '@terang/contract/disputes'
import { type CalendarDate, type Counting, deadline, DISPUTE_RULINGS } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import type { Language } from '@terang/wording/texts'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { pastDay } from '../calendar/due-dates.ts'
import { useCounting } from '../calendar/use-counting.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { Radios } from '../ui/choice.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { DisputeActForm } from './dispute-act-form.tsx'
import { disputePageTexts } from './dispute-text.ts'

/** Catat putusan: amar, number, and the day its copy came, from which the way to court counts (T10). */
export const NoteOutcomeForm = ({ view }: { view: DisputeView }) => {
  const language = useLanguage()
  const { act } = useText(disputePageTexts)
  const { ruling, stage } = disputeTexts[language]
  const counting = useCounting({ ...view, receivedOn: view.countedFrom })
  const [day, setDay] = useState(view.today)
  const receivedOn = pastDay(day, view.today)
  return (
    <DisputeActForm
      view={view}
      act="note-outcome"
      schema={NoteOutcome}
      toInput={(data) => ({
        outcome: textIn(data, 'outcome') ?? undefined,
        number: textIn(data, 'number') ?? '',
        on: textIn(data, 'on') ?? '',
        receivedOn: textIn(data, 'receivedOn') ?? '',
      })}
      send={(json) =>
        parseResponse(api.disputes[':id'].outcome.$post({ param: { id: view.id }, json }))
      }
      submit={act.submitOutcome}
      blocked={null}
      effects={[
        ...(view.ruledStage ? [act.ruled(lower(stage[view.ruledStage]))] : []),
        ...(receivedOn ? wayOn(view, receivedOn, { counting, language }) : []),
      ]}
    >
      <Radios
        name="outcome"
        keys
        label={act.outcome}
        options={DISPUTE_RULINGS.map((value) => ({ value, label: ruling[value] }))}
      />
      <TextField name="number" label={act.number} />
      <div className="two">
        <DateField name="on" label={act.decidedOn} initial={view.today} max={view.today} />
        <DateField
          name="receivedOn"
          label={act.receivedOn}
          initial={view.today}
          max={view.today}
          onValue={setDay}
        />
      </div>
    </DisputeActForm>
  )
}

/** UU P48(1) beside Perki 1/2013 P60(2); after a judgment UU P50. */
const wayOn = (
  { ruledStage }: DisputeView,
  receivedOn: CalendarDate,
  { counting, language }: { counting: Counting; language: Language },
): string[] => {
  const { act } = disputePageTexts[language]
  if (ruledStage === 'court-judgment') {
    const { dueOn } = deadline('court.cassation', receivedOn, counting)
    return [act.cassation(longDate(dueOn, language))]
  }
  if (ruledStage !== 'decision') return []
  const { dueOn, alternatives } = deadline('court.challenge', receivedOn, counting)
  const [other] = alternatives
  return [
    other
      ? act.challengeBoth(longDate(other.dueOn, language), longDate(dueOn, language))
      : act.challenge(longDate(dueOn, language)),
  ]
}
