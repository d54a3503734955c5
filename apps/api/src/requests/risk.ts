import type { RequestQuery } from '@terang/contract/request-views'
import { schema } from '@terang/db'
import { addWorkingDays, type CalendarDate, type Counting, deadline, shiftDays } from '@terang/law'
import { and, eq, gt, isNull, lt, lte, ne, type SQL, sql } from 'drizzle-orm'
import type { Condition } from './list-queries.ts'

const { requests } = schema
const { placeholder } = sql

/** Working days that count as soon. */
const SOON = 3

type Risk = NonNullable<RequestQuery['risk']>

/**
 * Risiko hukum is asked of today, never stored: how near the limit of an open duty of notice is. Whoever was
 * answered waits for a promised hand-over, which is another clock; whoever let the time to complete pass
 * is owed nothing more (P33(4)).
 */
export const atRisk = (risk: Risk, today: CalendarDate, counting: Counting): Condition => {
  const { where, bound } = NEARNESS[risk]
  const bounds = { today, soon: addWorkingDays(today, SOON, counting) }
  return {
    name: risk,
    where: and(where, dutyOpen),
    values: {
      ...Object.fromEntries(bound.map((name) => [name, bounds[name]])),
      lapsed: lastLapsed(today, counting),
    },
  }
}

const [today, soon] = [placeholder('today'), placeholder('soon')]

const NEARNESS: Record<Risk, { where: SQL | undefined; bound: readonly ('today' | 'soon')[] }> = {
  late: { where: lt(requests.dueOn, today), bound: ['today'] },
  today: { where: eq(requests.dueOn, today), bound: ['today'] },
  soon: {
    where: and(gt(requests.dueOn, today), lte(requests.dueOn, soon)),
    bound: ['today', 'soon'],
  },
  later: { where: gt(requests.dueOn, soon), bound: ['soon'] },
}

/** The law's isOverdue without its date, over rows: neither ended, nor answered, nor lapsed. */
const dutyOpen = and(
  isNull(requests.closedOn),
  ne(requests.status, 'answered'),
  sql`(${requests.status} <> 'incomplete' or coalesce(${requests.state} ->> '$.incompleteness.deliveredOn' > ${placeholder('lapsed')}, 1))`,
)

/** The last day on which a letter may have arrived for its days to complete to be over today. */
const lastLapsed = (now: CalendarDate, counting: Counting): CalendarDate => {
  let arrived = shiftDays(now, -1)
  while (deadline('request.completion', arrived, counting).dueOn >= now) {
    arrived = shiftDays(arrived, -1)
  }
  return arrived
}
