import { groundArticle, objectionTexts } from '@terang/wording/objections'
import { refusalTexts } from '@terang/wording/refusals'
import { OBJECTION_GROUNDS } from '@terang/law'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { Checks, Segments } from '../ui/choice.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import type { ObjectedRequest } from './register-input.ts'
import { registerTexts } from './register-text.ts'

const CHANNELS = ['in-person', 'letter', 'email'] as const

type CameFieldsProps = { today: string; onReceivedOn: (date: string) => void }

/** How and when it came: in person or by mail (P40). */
export const CameFields = ({ today, onReceivedOn }: CameFieldsProps) => {
  const words = useText(registerTexts)
  return (
    <div className="intake-first">
      <Segments
        name="channel"
        label={words.came}
        initial="in-person"
        keys
        options={CHANNELS.map((value) => ({ value, label: words.channel[value] }))}
      />
      <DateField
        name="receivedOn"
        label={words.receivedOn}
        initial={today}
        max={today}
        onValue={onReceivedOn}
      />
    </div>
  )
}

/** UU P35(1): those that fit the request may be ticked, the others say why not. */
export const GroundFields = ({ request }: { request: ObjectedRequest }) => {
  const language = useLanguage()
  const words = useText(registerTexts)
  const { ground: names } = objectionTexts[language]
  const { can, cannot } = request.objecting
  const misfits = OBJECTION_GROUNDS.flatMap((ground) => {
    const refusal = cannot[ground]
    return refusal ? [{ ground, reason: refusalTexts[language][refusal].reason }] : []
  })
  return (
    <div>
      <Checks
        name="grounds"
        label={words.grounds}
        hint={words.groundsHint}
        options={can.map((ground) => ({
          value: ground,
          label: `${ground}. ${names[ground]}`,
          detail: groundArticle(ground, language),
        }))}
      />
      {misfits.length > 0 && (
        <details className="acts-no">
          <summary>{words.cannot(misfits.length)}</summary>
          <ul>
            {misfits.map(({ ground, reason }) => (
              <li className="act act-no" key={ground}>
                <b>
                  {ground}. {names[ground]}
                </b>
                <p>{lower(reason)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type ReasonFieldsProps = {
  request: ObjectedRequest | null
  today: string
  onFoundOn: (date: string) => void
}

/** Kasus posisi, and the day from which the window of UU P36(1) counts. */
export const ReasonFields = ({ request, today, onFoundOn }: ReasonFieldsProps) => {
  const words = useText(registerTexts)
  return (
    <>
      <DateField
        name="groundFoundOn"
        label={words.foundOn}
        hint={request ? words.foundHint : words.foundHintPeriodic}
        initial={request?.objecting.groundFoundOn ?? today}
        max={today}
        onValue={onFoundOn}
      />
      <TextField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        lines={5}
        autoFocus={request !== null}
      />
      {request ? (
        <TextField name="purpose" label={words.purpose} hint={words.purposeHint} optional />
      ) : (
        <TextField name="purpose" label={words.purpose} />
      )}
    </>
  )
}
