import type { DisputeView } from '@terang/contract/dispute-views'
import { NoteHearing } from '@terang/contract/disputes'
import { ATTENDANCES } from '@terang/law'
import { disputeTexts } from '@terang/wording/disputes'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { DisputeActForm } from './dispute-act-form.tsx'
import { disputePageTexts } from './dispute-text.ts'

/** What the form says of a sitting that is still to come. */
const NOT_YET = 'not-yet'

/** Catat sidang: day, hour and place by the summons, and afterwards who came. */
export const NoteHearingForm = ({ view }: { view: DisputeView }) => {
  const language = useLanguage()
  const { act } = useText(disputePageTexts)
  const { hearing, attendance } = disputeTexts[language]
  return (
    <DisputeActForm
      view={view}
      act="note-hearing"
      schema={NoteHearing}
      toInput={(data) => {
        const came = textIn(data, 'attendance')
        return {
          hearing: textIn(data, 'hearing') ?? undefined,
          day: textIn(data, 'day') ?? '',
          startsAt: textIn(data, 'startsAt')?.replace('.', ':') ?? null,
          place: textIn(data, 'place') ?? null,
          attendance: came === NOT_YET ? null : came,
        }
      }}
      send={(json) =>
        parseResponse(api.disputes[':id'].hearings.$post({ param: { id: view.id }, json }))
      }
      submit={act.submitHearing}
      blocked={null}
      effects={[act.stageStays, act.again]}
    >
      <Radios
        name="hearing"
        keys
        label={act.hearing}
        options={view.hearingKinds.map((value) => ({ value, label: hearing[value] }))}
      />
      <div className="two">
        <DateField name="day" label={act.hearingDay} initial={view.today} />
        <TextField name="startsAt" label={act.startsAt} hint={act.startsAtHint} short optional />
      </div>
      <TextField name="place" label={act.place} hint={act.placeHint} optional />
      <Radios
        name="attendance"
        label={act.attendance}
        initial={NOT_YET}
        options={[
          { value: NOT_YET, label: act.notYet },
          ...ATTENDANCES.map((value) => ({ value, label: attendance[value] })),
        ]}
      />
    </DisputeActForm>
  )
}
