import { DeadlineQuery, DeadlineView } from '@terang/contract/deadlines'
import {
  type Counting,
  deadline,
  deadlineFromInstant,
  parseCalendarDate,
  parseInstant,
} from '@terang/law'
import { countingFor } from '../calendar/read.ts'
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
    async (c) => {
      const query = c.req.valid('query')
      const counting = await countingFor(
        c.get('deps'),
        query.agencyId,
        parseCalendarDate(query.countedFrom ?? query.from.slice(0, 10)),
      )
      if (counting === null) return refuseField('agencyId', 'unknown-value')
      return c.json(deadlineView(query, counting), 200)
    },
  )

const deadlineView = ({ rule, from }: DeadlineQuery, counting: Counting): DeadlineView => {
  const day = parseCalendarDate(from)
  if (day !== null) return deadline(rule, day, counting)
  if (parseCalendarDate(from.slice(0, 10)) === null || parseInstant(from) === null) {
    return refuseField('from', 'not-a-date')
  }
  return { ...deadlineFromInstant(rule, from, counting), from }
}
