import {
  DECLARED_OPENINGS,
  DURATION_KINDS,
  EXEMPTION_ACTS,
  EXEMPTION_LETTERS,
  EXEMPTION_STATUSES,
  EXEMPTION_TURNS,
  OPENING_CAUSES,
  PROPOSAL_EXTENTS,
} from '@terang/law'
import * as z from 'zod'
import { DeadlineView } from './deadlines.ts'
import { EventView } from './history-views.ts'

const day = z.string()
const Decree = z.object({ number: z.string(), date: day })

/** What a sheet of the consequence test says: Perki 1/2021 annex II. */
const SheetView = z.object({
  extent: z.enum(PROPOSAL_EXTENTS),
  letters: z.array(z.enum(EXEMPTION_LETTERS)),
  otherAct: z.string().nullable(),
  durationKind: z.enum(DURATION_KINDS),
  endsOn: day.nullable(),
  durationNote: z.string().nullable(),
  testedOn: day,
  number: z.string(),
  place: z.string(),
  information: z.string(),
  content: z.string(),
  ifOpened: z.string(),
  ifClosed: z.string(),
  testers: z.array(z.object({ name: z.string(), position: z.string(), unit: z.string() })),
})
export type ExemptionSheetView = z.infer<typeof SheetView>

const mark = {
  id: z.string(),
  version: z.int(),
  status: z.enum(EXEMPTION_STATUSES),
  information: z.string(),
  extent: z.enum(PROPOSAL_EXTENTS),
  letters: z.array(z.enum(EXEMPTION_LETTERS)),
  durationKind: z.enum(DURATION_KINDS),
  endsOn: day.nullable(),
  decree: Decree.nullable(),
  /** A change of status on its way, and whether the superior consented to it. */
  change: z.object({ turnsTo: z.enum(EXEMPTION_TURNS), isConsented: z.boolean() }).nullable(),
  /** The last day on which the PPID opens it (P52(1)), and the working days to it. */
  openBy: day.nullable(),
  daysLeft: z.int().nullable(),
  closedOn: day.nullable(),
}

/** A line of the office's list. */
export const ExemptionRow = z.object(mark)
export type ExemptionRow = z.infer<typeof ExemptionRow>

export const ExemptionPage = z.object({
  today: day,
  agencyId: z.string(),
  rows: z.array(ExemptionRow),
  nextCursor: z.string().nullable(),
  counts: z.object({ 'in-force': z.int(), 'at-work': z.int(), ended: z.int() }),
})
export type ExemptionPage = z.infer<typeof ExemptionPage>

/** One exemption for the office. */
export const ExemptionView = z.object({
  audience: z.literal('staff'),
  ...mark,
  today: day,
  agency: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
  sheet: SheetView,
  /** The sheet of a change on its way, with who proposed and who consented. */
  proposal: z
    .object({
      turnsTo: z.enum(EXEMPTION_TURNS),
      sheet: SheetView,
      proposedByName: z.string().nullable(),
      consentByName: z.string().nullable(),
      consentOn: day.nullable(),
    })
    .nullable(),
  opening: z.object({ cause: z.enum(OPENING_CAUSES), on: day }).nullable(),
  limit: DeadlineView.nullable(),
  history: z.array(EventView),
  acts: z.object({ can: z.array(z.enum(EXEMPTION_ACTS)) }),
  openings: z.array(z.enum(DECLARED_OPENINGS)),
})
export type ExemptionView = z.infer<typeof ExemptionView>

/** A line of the Daftar Informasi yang Dikecualikan, as anybody reads it. */
export const ExemptListRow = z.object({
  id: z.string(),
  agency: z.object({ id: z.string(), shortName: z.string() }),
  information: z.string(),
  content: z.string(),
  extent: z.enum(PROPOSAL_EXTENTS),
  letters: z.array(z.enum(EXEMPTION_LETTERS)),
  otherAct: z.string().nullable(),
  ifOpened: z.string(),
  ifClosed: z.string(),
  durationKind: z.enum(DURATION_KINDS),
  endsOn: day.nullable(),
  durationNote: z.string().nullable(),
  decree: Decree,
})
export type ExemptListRow = z.infer<typeof ExemptListRow>

export const ExemptListPage = z.object({
  today: day,
  rows: z.array(ExemptListRow),
  nextCursor: z.string().nullable(),
})
export type ExemptListPage = z.infer<typeof ExemptListPage>
