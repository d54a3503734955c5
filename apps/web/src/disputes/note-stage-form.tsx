import type { DisputeView } from '@terang/contract/dispute-views'
import { NoteStage } from '@terang/contract/disputes'
import { DISPUTE_STAGES } from '@terang/law'
import { plainDate } from '@terang/wording/dates'
import { disputeTexts, stageArticle } from '@terang/wording/disputes'
import { refusalTexts } from '@terang/wording/refusals'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { Radios } from '../ui/choice.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { DisputeActForm } from './dispute-act-form.tsx'
import { disputePageTexts } from './dispute-text.ts'
import '../cases/acts.css'

/** Catat tahap: only what may follow is offered, what has a reason not to is named with it. */
export const NoteStageForm = ({ view }: { view: DisputeView }) => {
  const language = useLanguage()
  const { act } = useText(disputePageTexts)
  const { stage: stages } = disputeTexts[language]
  const options = view.stages.can
    .filter((stage) => stage !== view.ruledStage)
    .map((stage) => ({
      value: stage,
      label: stages[stage],
      detail: stageArticle(stage, language),
    }))
  return (
    <DisputeActForm
      view={view}
      act="note-stage"
      schema={NoteStage}
      toInput={(data) => ({
        stage: textIn(data, 'stage') ?? undefined,
        on: textIn(data, 'on') ?? '',
        note: textIn(data, 'note') ?? undefined,
        registrationNumber: textIn(data, 'registrationNumber') ?? undefined,
      })}
      send={(json) =>
        parseResponse(api.disputes[':id'].stages.$post({ param: { id: view.id }, json }))
      }
      submit={act.submitStage}
      blocked={options.length === 0 && <p className="note note-warn">{act.nothingNext}</p>}
      effects={[
        act.stageNow(lower(stages[view.stage]), plainDate(view.since, language)),
        ...(view.ruledStage ? [act.byOutcome(stages[view.ruledStage])] : []),
      ]}
    >
      {options.length > 0 && (
        <div>
          <Radios name="stage" keys label={act.next} hint={act.nextHint} options={options} />
          <Impossible view={view} />
        </div>
      )}
      <DateField name="on" label={act.on} initial={view.today} max={view.today} />
      {view.registrationNumber === null && (
        <TextField
          name="registrationNumber"
          label={act.registration}
          hint={act.registrationHint}
          optional
        />
      )}
      <TextField name="note" label={act.note} hint={act.noteHint} lines={3} optional />
    </DisputeActForm>
  )
}

const Impossible = ({ view: { stages } }: { view: DisputeView }) => {
  const language = useLanguage()
  const { act } = useText(disputePageTexts)
  const names = disputeTexts[language].stage
  const reasons = DISPUTE_STAGES.flatMap((stage) => {
    const refusal = stages.cannot[stage]
    return refusal ? [{ stage, reason: refusalTexts[language][refusal].reason }] : []
  })
  if (reasons.length === 0) return null
  return (
    <details className="acts-no" open>
      <summary>{act.cannot(reasons.length)}</summary>
      <ul>
        {reasons.map(({ stage, reason }) => (
          <li className="act act-no" key={stage}>
            <b>{names[stage]}</b>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
