import { longDate } from '@terang/wording/dates'
import { type EventFacts, eventSentence } from '@terang/wording/events'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'

export type Moment = {
  when: string
  event: Child
  note?: Child
  state: 'done' | 'now' | 'later' | 'missed'
}
export type Dated = Moment & { on: string }

/** Riwayat: past, today, what is still to come and a limit that was missed, in order of days. */
export const Timeline = ({ moments }: { moments: readonly Moment[] }) => (
  <ol class="timeline">
    {moments.map(({ when, event, note, state }) => (
      <li class={state === 'done' ? undefined : state}>
        <span class="when">{when}</span>
        <p class="event">{event}</p>
        {note && <p class="small">{note}</p>}
      </li>
    ))}
  </ol>
)

/** An entry of the record: its first sentence is what happened, the rest a note. */
export const toldMoment = (entry: EventFacts, lang: Language): Dated => {
  const sentence = eventSentence(entry, lang, 'portal')
  const end = sentence.indexOf('. ')
  const [first, note] =
    end === -1
      ? [sentence.replace(/\.$/, ''), null]
      : [sentence.slice(0, end), sentence.slice(end + 2)]
  const event = first.charAt(0).toUpperCase() + first.slice(1)
  return { on: entry.on, when: longDate(entry.on, lang), event, note, state: 'done' }
}

/** By their days; entries of one day keep their order. */
export const ordered = (moments: readonly Dated[]): Dated[] =>
  moments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
