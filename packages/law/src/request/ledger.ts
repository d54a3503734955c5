import { type CalendarDate, latest } from '../calendar-date.ts'
import type { Counting } from '../policy.ts'
import { workingDaysBetween } from '../working-days.ts'
import { evolveRequest } from './evolve.ts'
import type { RequestEvent } from './events.ts'
import { type Holder, HOLDERS, type RequestState } from './request.ts'

/** Buku hari kerja: how many working days each holder had the case, and all of them together. */
export type Ledger = {
  days: number
  /** In the order of HOLDERS; null is the time between an end and the objection that undid it. */
  parts: { holder: Holder | null; days: number }[]
}

/** From the receipt to the end, or to today: every working day belongs to exactly one holder. */
export const holderLedger = (
  events: readonly RequestEvent[],
  today: CalendarDate,
  counting: Counting,
): Ledger => {
  const held = new Map<Holder | null, number>()
  const spans = spansOf(events, today)
  for (const { holder, from, to } of spans) {
    held.set(holder, (held.get(holder) ?? 0) + workingDaysBetween(from, to, counting))
  }
  const [first] = spans
  const last = spans.at(-1)
  return {
    days: first && last ? workingDaysBetween(first.from, last.to, counting) : 0,
    parts: [...HOLDERS, null].flatMap((holder) => {
      const days = held.get(holder)
      return days === undefined ? [] : [{ holder, days }]
    }),
  }
}

type Span = { holder: Holder | null; from: CalendarDate; to: CalendarDate }

/** An entry may tell of an earlier day, but a day that was already somebody's is not given away again. */
const spansOf = (events: readonly RequestEvent[], today: CalendarDate): Span[] => {
  let state: RequestState | null = null
  const turns: { holder: Holder | null; on: CalendarDate }[] = []
  for (const event of events) {
    const next: RequestState = evolveRequest(state, event)
    if (next.holder !== (state?.holder ?? null) || !state) {
      turns.push({ holder: next.holder, on: event.on })
    }
    state = next
  }
  if (!state) return []
  const spans: Span[] = []
  let from = state.receivedOn
  for (const [index, { holder }] of turns.entries()) {
    const end = turns[index + 1]?.on ?? (holder === null ? from : latest(from, today))
    const to = latest(from, end)
    if (holder !== null || index < turns.length - 1) spans.push({ holder, from, to })
    from = to
  }
  return spans
}
