import * as z from 'zod'

/** GET /api/calendar: the list of holidays and the counting policy, so that a screen can explain a date. */
export const CalendarView = z.object({
  version: z.string(),
  years: z.array(z.int()),
  holidays: z.array(
    z.object({
      date: z.string(),
      kind: z.enum(['national', 'collective-leave', 'election', 'local']),
      name: z.string(),
      decree: z.string(),
    }),
  ),
  decrees: z.array(z.record(z.string(), z.unknown())),
  policy: z.object({
    firstDay: z.enum(['next-working-day', 'same-day']),
    collectiveLeave: z.enum(['skipped', 'counted']),
    zone: z.string(),
  }),
  /** Rules of counting by the day of receipt from which they hold, the oldest first; none in a kept older answer. */
  ruledFrom: z
    .array(
      z.object({
        from: z.string(),
        firstDay: z.enum(['next-working-day', 'same-day']),
        collectiveLeave: z.enum(['skipped', 'counted']),
      }),
    )
    .optional(),
  today: z.string(),
})
export type CalendarView = z.infer<typeof CalendarView>
