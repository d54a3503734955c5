import type { AgendaKind } from '@terang/contract/agenda'
import { type Db, schema } from '@terang/db'
import {
  beforeHearing,
  type CalendarDate,
  type Counting,
  disputeLimits,
  type DisputeState,
  timeOfDay,
} from '@terang/law'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { caseCounting } from '../counting.ts'
import { originColumns } from '../disputes/store.ts'
import { type Due, isIn } from './day.ts'
import { type Asked, MOST } from './requests-due.ts'

const { disputes, objections, requests } = schema

/** The limits that run in the open disputes of an agency. */
export const disputesDue = async (db: Db, { agency, reading, span }: Asked): Promise<Due[]> => {
  const rows = await db
    .select({
      id: disputes.id,
      number: disputes.registrationNumber,
      state: disputes.state,
      ...originColumns,
    })
    .from(disputes)
    .innerJoin(objections, eq(objections.id, disputes.objectionId))
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .where(and(eq(disputes.agencyId, reading.agencyId), isNull(disputes.closedOn)))
    .orderBy(desc(disputes.id))
    .limit(MOST)
  return rows.flatMap(({ id, number, state, objection, request }) => {
    const counting = caseCounting(agency, { receivedOn: state.filedOn, ...state })
    return datesOf(state, counting)
      .filter(({ on }) => isIn(span, on))
      .map(({ kind, on, ends, time = null }) => ({
        on,
        item: {
          kind,
          of: 'dispute' as const,
          id,
          number: number ?? objection.registerNumber,
          title: request?.title ?? null,
          unit: null,
          time,
          late: ends && on < span.today,
        },
      }))
  })
}

/** A date of a dispute, and whether something is late when it passed. */
type Dated = { kind: AgendaKind; on: CalendarDate; ends: boolean; time?: string | null }

const BEFORE_HEARING: readonly DisputeState['stage'][] = ['filed', 'incomplete', 'registered']
/** Where the commission still has to decide: the hundred days of UU P38(2) run. */
const BEFORE_DECISION: readonly DisputeState['stage'][] = [
  ...BEFORE_HEARING,
  'preliminary',
  'interim-acceptance',
  'mediation',
  'mediation-failed',
  'adjudication',
]

const datesOf = (state: DisputeState, counting: Counting): Dated[] => {
  const limits = disputeLimits(state, counting)
  const dates: [AgendaKind, CalendarDate | null | undefined][] = [
    ['petition-letter', limits.incompleteLetter?.dueOn],
    ['petition-completion', limits.completion?.dueOn],
    ['dispute-start', BEFORE_HEARING.includes(state.stage) ? limits.start.dueOn : null],
    ['mediation', limits.mediation?.dueOn],
    ['settlement', BEFORE_DECISION.includes(state.stage) ? limits.settlement.dueOn : null],
    ['challenge', limits.challengeAlarm],
    ['cassation', limits.cassation?.dueOn],
  ]
  return [
    ...dates.flatMap(([kind, on]) => (on ? [{ kind, on, ends: true }] : [])),
    ...hearingDates(state, counting),
  ]
}

/** The sittings, and the written conclusions before the decision is read (Perki 1/2013 P57(3)). */
const hearingDates = (state: DisputeState, counting: Counting): Dated[] =>
  (state.hearings ?? [])
    .filter(({ attendance }) => attendance !== 'postponed')
    .flatMap(({ kind, day, startsAt, attendance }): Dated[] => {
      const time = startsAt === null ? null : timeOfDay(startsAt)
      const sitting: Dated = { kind: 'hearing', on: day, ends: false, time }
      const limit = attendance === null && beforeHearing(state, { kind, day }, counting)
      return limit && limit.rule === 'dispute.conclusions'
        ? [sitting, { kind: 'conclusions', on: limit.dueOn, ends: false }]
        : [sitting]
    })
