import { type Db, schema } from '@terang/db'
import { exemptionStatusOn, openingLimit, shiftDays } from '@terang/law'
import { and, asc, between, eq, isNull, sql } from 'drizzle-orm'
import { countingOf } from '../counting.ts'
import { type Due, isIn } from './day.ts'
import { type Asked, MOST } from './requests-due.ts'

const { exemptions, objections, requests } = schema

/** The answers to objections (UU P36(2)). */
export const answersDue = async (db: Db, { reading, span }: Asked): Promise<Due[]> => {
  const rows = await db
    .select({
      id: objections.id,
      number: objections.registerNumber,
      title: requests.title,
      on: objections.dueOn,
    })
    .from(objections)
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .where(
      and(
        eq(objections.agencyId, reading.agencyId),
        isNull(objections.closedOn),
        between(objections.dueOn, span.first, span.last),
      ),
    )
    .orderBy(asc(objections.dueOn), asc(objections.id))
    .limit(MOST)
  return rows.map(({ on, ...line }) => ({
    on,
    item: {
      ...line,
      kind: 'objection-answer',
      of: 'objection',
      unit: null,
      time: null,
      late: on < span.today,
    },
  }))
}

/** P52: until when the PPID opens an exemption that ends by a day, and that day. */
export const exemptionsDue = async (db: Db, { agency, reading, span }: Asked): Promise<Due[]> => {
  const rows = await db
    .select()
    .from(exemptions)
    .where(
      and(
        eq(exemptions.agencyId, reading.agencyId),
        sql`${exemptions.status} = 'exempt'`,
        between(exemptions.endsOn, span.first, shiftDays(span.last, OPENING_DAYS)),
      ),
    )
    .orderBy(asc(exemptions.endsOn))
    .limit(MOST)
  return rows.flatMap(({ id, endsOn, state, words }): Due[] => {
    const counting = countingOf(agency, agency.calendarVersion, state.sheet.testedOn)
    const line = {
      of: 'exemption' as const,
      id,
      number: state.decree?.number ?? null,
      title: words.information,
      unit: null,
      time: null,
    }
    const limit = openingLimit(state, counting)?.dueOn
    const stands = exemptionStatusOn(state, span.today) === 'exempt'
    const late = stands && limit !== undefined && limit < span.today
    return [
      ...(limit && isIn(span, limit)
        ? [{ on: limit, item: { ...line, kind: 'exemption-opening' as const, late } }]
        : []),
      ...(endsOn !== null && isIn(span, endsOn)
        ? [{ on: endsOn, item: { ...line, kind: 'exemption-end' as const, late: false } }]
        : []),
    ]
  })
}

/** Calendar days that the thirty working days before an end can stretch over. */
const OPENING_DAYS = 90
