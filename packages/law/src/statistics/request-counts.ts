import { type CalendarDate, latest } from '../calendar-date.ts'
import type { Counting } from '../policy.ts'
import { punctuality } from '../request/limits.ts'
import { leadUnit } from '../request/units.ts'
import type { Answer, RequestState } from '../request/request.ts'
import type { RequestOutcome } from '../request/vocabulary.ts'
import { workingDaysBetween } from '../working-days.ts'
import type { Count, NoticeTiming, RequestFigure, WithheldFigure } from './figures.ts'

/** An outcome as it is counted: once for every time that a request gets one. */
export type CountedOutcome = {
  outcome: RequestOutcome
  on: CalendarDate
  unitId: string
  /** Working days to the notice, and how it kept the limit; null where no notice was owed any more. */
  days: number | null
  timing: NoticeTiming | null
}

export type RequestCounts = {
  counts: Count[]
  /** The outcome that this act gave. */
  given: CountedOutcome | null
  /** The outcome that this act overturned, and the day. */
  overturned: { outcome: RequestOutcome; on: CalendarDate } | null
}

/**
 * The one rule of the figures (T19): what an act does to them, told by the case before and after. A request
 * counts as received on its receipt day, and with its outcome on the day of the notice or the end. When a
 * granted objection overturns that outcome, both stay counted, and the request comes in anew as reopened.
 */
export const requestCounts = (
  before: RequestState | null,
  after: RequestState,
  counting: Counting,
): RequestCounts => {
  const given = after.outcome && !before?.outcome ? outcomeOf(after, after.outcome, counting) : null
  const overturned =
    before?.outcome && !after.outcome ? { outcome: before.outcome, on: openingOf(after).on } : null
  return {
    counts: [
      ...openingCounts(before, after),
      ...(given ? outcomeCounts(given, after) : []),
      ...handOverCounts(before, after, counting),
    ],
    given,
    overturned,
  }
}

/** How a request came in, for the time being: received, or reopened since its newest outcome. */
const openingOf = (state: RequestState): { figure: RequestFigure; on: CalendarDate } =>
  // Rows written before the field existed lack it; no such request was ever reopened.
  state.overturnedOn
    ? { figure: 'reopened', on: state.overturnedOn }
    : { figure: 'received', on: state.receivedOn }

/** A request counts once, with the unit that leads it, however many were asked. */
const unitOf = (state: RequestState): string => leadUnit(state) ?? ''

/** While it is open, a corrected receipt day and a change of unit move it; a decided one stays put. */
const openingCounts = (before: RequestState | null, after: RequestState): Count[] => {
  const moves = !before?.outcome
  const came = openingCount(after, 1)
  if (!before) return [came]
  if (!moves) return after.outcome ? [] : [came]
  const was = openingCount(before, -1)
  const same = was.figure === came.figure && was.on === came.on && was.unitId === came.unitId
  return same ? [] : [was, came]
}

const openingCount = (state: RequestState, by: Count['by']): Count => ({
  ...openingOf(state),
  by,
  days: 0,
  unitId: unitOf(state),
})

const outcomeOf = (
  state: RequestState,
  outcome: RequestOutcome,
  counting: Counting,
): CountedOutcome => {
  const { answer } = state
  const { on: start } = openingOf(state)
  // A clock that was set back never lets a request end before it came in.
  const on = latest(start, answer?.noticeOn ?? state.closedOn ?? start)
  return {
    outcome,
    on,
    unitId: unitOf(state),
    days: answer && daysFrom(start, on, counting),
    timing: answer && timingOf(state, on, counting),
  }
}

const daysFrom = (start: CalendarDate, end: CalendarDate, counting: Counting): number =>
  Math.max(0, workingDaysBetween(start, end, counting))

/** Who was silent until an objection was granted had missed the limit of the law, which ran from receipt. */
const timingOf = (state: RequestState, on: CalendarDate, counting: Counting): NoticeTiming => {
  const own: RequestState = { ...state, reopenedOn: state.overturnedOn }
  switch (punctuality(own, on, counting)) {
    case 'late':
      return 'late'
    case 'on-time-by-perki':
      return 'by-perki'
    case 'on-time':
      return state.extension ? 'extended' : 'on-time'
  }
}

const outcomeCounts = (given: CountedOutcome, { answer, proposal }: RequestState): Count[] => {
  const { outcome, on, unitId, days, timing } = given
  const count = (figure: RequestFigure, took = 0): Count => ({
    figure,
    on,
    by: 1,
    days: took,
    unitId,
  })
  return [
    count(outcome),
    ...(timing === null ? [] : [count(`notice-${timing}`, days ?? 0)]),
    ...withheldBy(answer, proposal).map((reason) => count(`withheld-${reason}`)),
  ]
}

const withheldBy = (
  answer: Answer | null,
  proposal: RequestState['proposal'],
): readonly WithheldFigure[] => {
  if (!answer?.withholding) return []
  return answer.withholding === 'exempt' ? (proposal?.letters ?? []) : [answer.withholding]
}

/** P35: the hand-over is another day than the notice, and another duration (T17). */
const handOverCounts = (
  before: RequestState | null,
  after: RequestState,
  counting: Counting,
): Count[] => {
  if (!after.handedOverOn || before?.handedOverOn) return []
  const { on: start } = openingOf(after)
  const on = latest(start, after.handedOverOn)
  const days = daysFrom(start, on, counting)
  return [{ figure: 'hand-over', on, by: 1, days, unitId: unitOf(after) }]
}
