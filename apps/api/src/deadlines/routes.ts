import { DeadlineQuery, DeadlineView } from '@terang/contract/deadlines'
import {
  type Counting,
  deadline,
  deadlineFromInstant,
  DEFAULT_POLICY,
  parseCalendarDate,
  parseInstant,
  publishedCalendar,
} from '@terang/law'
import { factory, validated } from '../http.ts'
import { operation } from '../operation.ts'
import { refuseField } from '../refused.ts'

/** Every limit of the law from any day, with the days it was counted by (product 4: a fixed point). */
export const createDeadlines = () =>
  factory.createApp().get(
    '/',
    operation('read-deadlines', {
      summary: 'The due date of a rule from a day, with its derivation',
      answer: { status: 200, body: DeadlineView },
      problems: ['invalid-input'],
    }),
    validated('query', DeadlineQuery),
    (c) => c.json(deadlineView(c.req.valid('query')), 200),
  )

const deadlineView = ({ rule, from }: DeadlineQuery): DeadlineView => {
  const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
  const day = parseCalendarDate(from)
  if (day !== null) return deadline(rule, day, counting)
  if (parseCalendarDate(from.slice(0, 10)) === null || parseInstant(from) === null) {
    return refuseField('from', 'not-a-date')
  }
  return { ...deadlineFromInstant(rule, from, counting), from }
}
