import { DEADLINE_RULES } from '@terang/law'
import * as z from 'zod'

/** Why a day does not count. */
export const SkipReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekend'), day: z.enum(['saturday', 'sunday']) }),
  z.object({
    kind: z.enum(['national', 'collective-leave', 'election', 'local']),
    name: z.string(),
    decree: z.string(),
  }),
])

export const Citation = z.object({ law: z.string(), article: z.string() })

/** A due date with the days it was counted by: the answer of GET /api/deadlines and part of every case. */
export const DeadlineView = z.object({
  rule: z.string(),
  from: z.string(),
  dueOn: z.string(),
  /** Only for limits in hours: the instant, with the zone's offset. */
  dueAt: z.string().optional(),
  limit: z.number(),
  unit: z.enum(['at-once', 'working-day', 'calendar-day', 'hour', 'month', 'year']),
  provisional: z.boolean(),
  basis: z.array(Citation),
  calendarVersion: z.string(),
  days: z.array(z.object({ date: z.string(), counts: z.boolean(), reason: SkipReason.optional() })),
  alternatives: z.array(z.object({ dueOn: z.string(), law: z.string(), article: z.string() })),
})
export type DeadlineView = z.infer<typeof DeadlineView>

export const DeadlineQuery = z.strictObject({
  rule: z.enum(DEADLINE_RULES),
  /** YYYY-MM-DD; for rules in hours an instant is taken too. */
  from: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  /** Whose way of counting; without it the published one. */
  agencyId: z.string().min(1).max(60).optional(),
  /** The day by whose rule the agency counts the matter; without it the day of `from`. */
  countedFrom: z.iso.date().optional(),
})
export type DeadlineQuery = z.infer<typeof DeadlineQuery>
