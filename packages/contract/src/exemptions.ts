import {
  DECLARED_OPENINGS,
  DURATION_KINDS,
  EXEMPTION_LETTERS,
  EXEMPTION_TURNS,
  PROPOSAL_EXTENTS,
} from '@terang/law'
import * as z from 'zod'
import { date, version, words } from './words.ts'

/** One of those who tested: annex II, Nama, Jabatan, Unit Kerja. */
const Tester = z.strictObject({
  name: words(2, 200),
  position: words(2, 200),
  unit: words(2, 200),
})

/** Lembar pengujian konsekuensi: the columns of Perki 1/2021 annex II. */
const sheet = {
  extent: z.enum(PROPOSAL_EXTENTS),
  letters: z.array(z.enum(EXEMPTION_LETTERS)).max(EXEMPTION_LETTERS.length),
  /** Huruf j: the Act that keeps it secret. */
  otherAct: words(3, 300).nullable().default(null),
  durationKind: z.enum(DURATION_KINDS),
  endsOn: date().nullable().default(null),
  durationNote: words(3, 1000).nullable().default(null),
  testedOn: date(),
  number: words(1, 100),
  place: words(2, 200),
  /** Esensi and konten of the information. */
  information: words(5, 300),
  content: words(5, 5000),
  ifOpened: words(10, 5000),
  ifClosed: words(10, 5000),
  testers: z.array(Tester).min(1).max(20),
}

/** POST /api/exemptions: UU P19, Perki P49. */
export const TestExemption = z.strictObject({
  agencyId: z.string().max(60),
  ...sheet,
  /** UU P18(1): looked at, and none of the kinds that are never exempt. */
  isNotAlwaysOpen: z.boolean(),
})
export type TestExemption = z.infer<typeof TestExemption>
export type TestExemptionInput = z.input<typeof TestExemption>

const act = { version: version() }

/** POST /api/exemptions/:id/change: Perki P53, annex IV. */
export const ChangeExemption = z.strictObject({
  ...act,
  turnsTo: z.enum(EXEMPTION_TURNS),
  ...sheet,
  /** UU P18(1), asked where it is to stay exempt. */
  isNotAlwaysOpen: z.boolean(),
})
export type ChangeExemption = z.infer<typeof ChangeExemption>
export const ConsentExemption = z.strictObject({ ...act, note: words(0, 2000).optional() })
export const DeclineExemption = z.strictObject({ ...act, reason: words(5, 2000) })
export const DecreeExemption = z.strictObject({
  ...act,
  decreeNumber: words(1, 100),
  decreeDate: date(),
})
export const OpenExemption = z.strictObject({
  ...act,
  openingCause: z.enum(DECLARED_OPENINGS),
  reason: words(5, 2000),
})

/** GET /api/exemptions: all optional. */
export const ExemptionQuery = z.strictObject({
  tab: z.enum(['in-force', 'at-work', 'ended']).default('in-force'),
  agencyId: z.string().max(60).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type ExemptionQuery = z.infer<typeof ExemptionQuery>
export type ExemptionTab = ExemptionQuery['tab']
export type ExemptionQueryInput = z.input<typeof ExemptionQuery>

/** GET /api/exemptions/list: the public list of exempt information. */
export const ExemptListQuery = z.strictObject({
  agencyId: z.string().max(60).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type ExemptListQuery = z.infer<typeof ExemptListQuery>
