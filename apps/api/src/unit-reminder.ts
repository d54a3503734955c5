import * as z from 'zod'

/** In the order in which they fall; the one that comes later makes the other needless. */
export const UNIT_REMINDERS = ['unit-due-soon', 'unit-overdue'] as const
export type UnitReminder = (typeof UNIT_REMINDERS)[number]

export const isUnitReminder = (kind: string): kind is UnitReminder =>
  UNIT_REMINDERS.some((one) => one === kind)

/** What the row of the outbox carries: of which unit and day. */
export const UnitReminded = z.object({ unitId: z.string(), dueOn: z.string() })
export type UnitReminded = z.infer<typeof UnitReminded>
