import * as z from 'zod'
import { SkipReason } from './deadlines.ts'

/** Yang jatuh tempo: what may fall on a day, in the order in which a day tells it. */
export const AGENDA_KINDS = [
  'hearing',
  'conclusions',
  'petition-letter',
  'petition-completion',
  'dispute-start',
  'mediation',
  'settlement',
  'challenge',
  'cassation',
  'objection-answer',
  'exemption-opening',
  'exemption-end',
  'completion',
  'unit-reply',
  'notice',
  'hand-over',
] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** What the item belongs to, whose page it leads to. */
export const AGENDA_CASES = ['request', 'objection', 'dispute', 'exemption'] as const

/** At most so many items a day; its count says how many there are. */
export const AGENDA_ITEMS = 5

/** GET /api/agenda: a month of an agency, this month where none is named. */
export const AgendaQuery = z.strictObject({
  month: z
    .string()
    .regex(/^2[01]\d\d-(?:0[1-9]|1[0-2])$/)
    .optional(),
  agencyId: z.string().max(60).optional(),
})
export type AgendaQuery = z.infer<typeof AgendaQuery>

const AgendaItem = z.object({
  kind: z.enum(AGENDA_KINDS),
  of: z.enum(AGENDA_CASES),
  id: z.string(),
  /** As its register writes it; null while it has none. */
  number: z.string().nullable(),
  title: z.string().nullable(),
  /** HH:MM of a sitting; null for what has the whole day. */
  time: z.string().nullable(),
  /** The unit whose reply is due. */
  unit: z.string().nullable(),
  /** The day passed and what was due on it is still open. */
  late: z.boolean(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

const AgendaDay = z.object({
  date: z.string(),
  /** Why it does not count; null for a working day. */
  off: SkipReason.nullable(),
  items: z.array(AgendaItem),
  count: z.int(),
  /** Of these the open requests by their due date, as the work list of that day shows them. */
  requests: z.int(),
})
export type AgendaDay = z.infer<typeof AgendaDay>

export const AgendaView = z.object({
  today: z.string(),
  month: z.string(),
  agency: z.object({ id: z.string(), shortName: z.string() }),
  /** False while no decree names the holidays of that year. */
  published: z.boolean(),
  calendarVersion: z.string(),
  days: z.array(AgendaDay),
  /** Late requests whose limit ended before this month. */
  lateBefore: z.int(),
})
export type AgendaView = z.infer<typeof AgendaView>
