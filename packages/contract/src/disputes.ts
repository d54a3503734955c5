import { ATTENDANCES, DISPUTE_RULINGS, DISPUTE_STAGES, HEARING_KINDS } from '@terang/law'
import * as z from 'zod'
import { date, version, words } from './words.ts'

/** POST /api/disputes: the petition to the Komisi Informasi, UU P37(2), Perki 1/2013 P13. */
export const NotePetition = z.strictObject({
  objectionId: z.string().max(60),
  /** The version of the objection that the sender saw, if it matters to them. */
  objectionVersion: version().optional(),
  petitionedOn: date(),
  /** Nomor register sengketa, as the commission writes it; no form is uniform. */
  registrationNumber: words(1, 100).nullable().default(null),
})
export type NotePetition = z.infer<typeof NotePetition>
export type NotePetitionInput = z.input<typeof NotePetition>

const act = { version: version() }

/** POST /api/disputes/:id/stages. */
export const NoteStage = z.strictObject({
  ...act,
  stage: z.enum(DISPUTE_STAGES),
  on: date(),
  note: words(0, 2000).optional(),
  /** When the commission gave it with this stage. */
  registrationNumber: words(1, 100).optional(),
})

/** POST /api/disputes/:id/outcome: amar putusan, UU P46, P49. */
export const NoteOutcome = z.strictObject({
  ...act,
  outcome: z.enum(DISPUTE_RULINGS),
  /** The day of the decision or judgment. */
  on: date(),
  /** The day its copy came: the limits of UU P48 and P50 count from it. */
  receivedOn: date(),
  number: words(1, 100),
})

/** POST /api/disputes/:id/hearings: a sitting to come, or one that was with who came. */
export const NoteHearing = z.strictObject({
  ...act,
  hearing: z.enum(HEARING_KINDS),
  day: date(),
  /** On the clock of the agency, as the summons writes it. */
  startsAt: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  place: words(1, 200).nullable().default(null),
  attendance: z.enum(ATTENDANCES).nullable().default(null),
})

/** GET /api/disputes: all optional. */
export const DisputeQuery = z.strictObject({
  tab: z.enum(['open', 'closed']).default('open'),
  agencyId: z.string().max(60).optional(),
  stage: z.enum(DISPUTE_STAGES).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type DisputeQuery = z.infer<typeof DisputeQuery>
export type DisputeQueryInput = z.input<typeof DisputeQuery>
