import type { Actor, Place } from '../actor.ts'
import { type CalendarDate, latest } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import { type CountedDay, countedDays } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { allow, refuse, type Result } from '../result.ts'
import { addWorkingDays, isProvisional, subtractWorkingDays } from '../working-days.ts'
import type { RequestEvent } from './events.ts'
import { requestLimits } from './limits.ts'
import type { RequestRefusal } from './refusals.ts'
import type { Assignment, RequestFacts, RequestState, ShortUnitDays, UnitTerms } from './request.ts'

type Decision = Result<RequestEvent, RequestRefusal>
type Asking = { unitId: string; days?: ShortUnitDays | undefined }

/** No article sets a limit between the PPID and a unit: the house's own, until it sets another, inside that of the law. */
export const UNIT_TERMS: UnitTerms = { days: 5, reserve: 2 }

/** Whether the unit still has to say something. */
export const isWithUnit = ({ state }: Assignment): boolean =>
  state === 'awaited' || state === 'accepted'

/**
 * Unit utama: the first asked that did not send it back; lists and figures name this one. One from which
 * it was recalled leads nothing.
 */
export const leadUnit = ({ assignments }: RequestState): string | null => {
  const asked = assignments.filter(({ state }) => state !== 'recalled')
  return (asked.find(({ state }) => state !== 'sent-back') ?? asked.at(-1))?.unitId ?? null
}

/**
 * Where the case lies for this actor: in the own unit when it was asked, first where its work still waits.
 * For everybody else, with the unit that leads; `home` names the agency and its desk.
 */
export const placeOf = (state: RequestState | null, actor: Actor, home: Place): Place => {
  if (!state) return home
  const { agencyId } = home
  const own = state.assignments.filter(
    ({ unitId }) =>
      actor.kind === 'staff' &&
      actor.memberships.some(
        (one) => one.role === 'unit' && one.agencyId === agencyId && one.unitId === unitId,
      ),
  )
  const asked = own.find(isWithUnit) ?? own[0]
  return { agencyId, unitId: asked?.unitId ?? leadUnit(state) ?? home.unitId }
}

/** P12: a unit that has the information prepares its part; several may be asked, each once at a time. */
export const assign = (
  state: RequestState,
  { unitId, days }: Asking,
  { today, unitTerms: terms }: RequestFacts,
): Decision => {
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  const asked = state.assignments.find((one) => one.unitId === unitId)
  if (asked && isWithUnit(asked)) return refuse('unit-already-working')
  const given = days === undefined ? terms.days : Math.min(days, terms.days)
  return allow({ type: 'assigned', on: today, unitId, terms: { ...terms, days: given } })
}

/** Tarik kembali penugasan: the desk takes back what a unit has not answered yet; what it answered stands. */
export const recall = (state: RequestState, unitId: string, { today }: RequestFacts): Decision => {
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  const asked = state.assignments.find((one) => one.unitId === unitId)
  if (!asked || !isWithUnit(asked)) return refuse('unit-not-working')
  return allow({ type: 'recalled', on: today, unitId })
}

const RESPONSES = { accept: 'accepted', reply: 'replied', 'send-back': 'sent-back' } as const

/** The unit where the actor stands accepts its part, replies, or sends it back. */
export const respond = (
  state: RequestState,
  act: keyof typeof RESPONSES,
  { today, place: { unitId } }: RequestFacts,
): Decision => {
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  const asked = state.assignments.find((one) => one.unitId === unitId)
  if (!asked || !isWithUnit(asked)) return refuse('not-with-a-unit')
  if (act === 'accept' && asked.state === 'accepted') return refuse('already-accepted')
  return allow({ type: RESPONSES[act], on: today, unitId })
}

/** By what the day was found: the days given, the days kept for the PPID, or the little that is left. */
export const UNIT_RECKONINGS = ['days-given', 'days-kept', 'next-day', 'notice-day'] as const
export type UnitReckoning = (typeof UNIT_RECKONINGS)[number]

/** Tenggat unit: a day inside the limit of the notice, with its derivation. */
export type UnitLimit = {
  from: CalendarDate
  dueOn: CalendarDate
  reckoning: UnitReckoning
  terms: UnitTerms
  /** The limit of the law that it lies inside. */
  noticeDueOn: CalendarDate
  provisional: boolean
  calendarVersion: CalendarVersion
  days: CountedDay[]
}

/** When this unit has to reply; null once it did, and where no terms were set. */
export const unitLimit = (
  state: RequestState,
  assignment: Assignment,
  counting: Counting,
): UnitLimit | null => {
  const { terms, assignedOn: from } = assignment
  if (!terms || !isWithUnit(assignment) || state.status !== 'in-process') return null
  const { dueOn: noticeDueOn } = requestLimits(state, counting)
  const [dueOn, reckoning] = unitDue({ from, terms, noticeDueOn }, counting)
  return {
    from,
    dueOn,
    reckoning,
    terms,
    noticeDueOn,
    provisional: isProvisional(from, latest(dueOn, noticeDueOn), counting),
    calendarVersion: counting.calendar.version,
    days: countedDays(from, dueOn, counting),
  }
}

type Given = Pick<UnitLimit, 'from' | 'terms' | 'noticeDueOn'>

const unitDue = (
  { from, terms, noticeDueOn }: Given,
  counting: Counting,
): readonly [CalendarDate, UnitReckoning] => {
  const given = addWorkingDays(from, terms.days, counting)
  const kept = subtractWorkingDays(noticeDueOn, terms.reserve, counting)
  if (given <= kept) return [given, 'days-given']
  if (kept > from) return [kept, 'days-kept']
  const next = addWorkingDays(from, 1, counting)
  // Past the limit of the law nothing lies inside it any more: the next working day is soonest.
  return noticeDueOn < from || next < noticeDueOn ? [next, 'next-day'] : [noticeDueOn, 'notice-day']
}
