import { type CalendarDate, latest, shiftDays, shiftMonths } from './calendar-date.ts'
import { deadline } from './deadline.ts'
import type { DisputeState } from './dispute/dispute.ts'
import type { ObjectionState } from './objection/objection.ts'
import type { Counting } from './policy.ts'
import type { RequestState } from './request/request.ts'
import type { Retention } from './agency/house-rules.ts'

/** Satu perkara seutuhnya: a request with its objections and their disputes, or an objection without one. */
export type Matter = {
  request: Pick<RequestState, 'closedOn'> | null
  objections: readonly Pick<ObjectionState, 'closedOn'>[]
  disputes: readonly Pick<DisputeState, 'closedOn'>[]
}

/** The last day of the last remedy that is still possible; null while anything of the matter is open. */
export const lastRemedy = (
  { request, objections, disputes }: Matter,
  counting: Counting,
): CalendarDate | null => {
  const ends: CalendarDate[] = []
  for (const [rule, cases] of [
    ['objection.filing', request ? [request] : []],
    ['dispute.filing', objections],
    ['court.challenge', disputes],
  ] as const) {
    for (const { closedOn } of cases) {
      if (closedOn === null) return null
      // UU P50 gives the cassation as long as the challenge; calendar days never outlast working days.
      ends.push(deadline(rule, closedOn, counting).dueOn)
    }
  }
  const [first, ...rest] = ends
  return first ? latest(first, ...rest) : null
}

/** The first day on which papers, and identity, are no longer kept. */
export const erasureDays = (lastRemedyOn: CalendarDate, retention: Retention) => ({
  papers: shiftDays(shiftMonths(lastRemedyOn, retention.papersMonths), 1),
  identity: shiftDays(shiftMonths(lastRemedyOn, retention.identityMonths), 1),
})
