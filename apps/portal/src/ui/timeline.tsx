import type { Child } from 'hono/jsx'

export type Moment = {
  when: string
  event: Child
  note?: Child
  state: 'done' | 'now' | 'later' | 'missed'
}

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
