import { ASSIGNMENT_STATES, HOLDERS, UNIT_RECKONINGS } from '@terang/law'
import * as z from 'zod'
import { DeadlineView } from './deadlines.ts'

const day = z.string()

export const UnitName = z.object({ id: z.string(), name: z.string(), shortName: z.string() })

/** The unit's own limit inside that of the law, with its derivation. */
export const UnitLimitView = z.object({
  from: day,
  dueOn: day,
  reckoning: z.enum(UNIT_RECKONINGS),
  terms: z.object({ days: z.int(), reserve: z.int() }),
  noticeDueOn: day,
  provisional: z.boolean(),
  calendarVersion: z.string(),
  days: DeadlineView.shape.days,
})
export type UnitLimitView = z.infer<typeof UnitLimitView>

export const AssignmentView = z.object({
  unit: UnitName,
  assignedOn: day,
  state: z.enum(ASSIGNMENT_STATES),
  since: day,
  /** Null once it replied or sent it back, and for what was asked before units had limits. */
  limit: UnitLimitView.nullable(),
  overdue: z.boolean(),
  /** The message of the desk, then the reply, or the reason why it was sent back. */
  text: z.string().nullable(),
})
export type AssignmentView = z.infer<typeof AssignmentView>

/** Working days by holder, from the receipt to the end or today; the parts add up to the whole. */
export const LedgerView = z.object({
  days: z.int(),
  parts: z.array(z.object({ holder: z.enum(HOLDERS).nullable(), days: z.int() })),
})
export type LedgerView = z.infer<typeof LedgerView>
