import {
  ACCESS_WAYS,
  ANSWER_OUTCOMES,
  CHANNELS,
  DELIVERIES,
  EXTENSION_CAUSES,
  FORMATS,
  MISSING_PAPERS,
  PROPOSAL_EXTENTS,
  REQUEST_REFUSALS,
  SHORT_UNIT_DAYS,
  WITHHOLDING_REASONS,
} from '@terang/law'
import * as z from 'zod'
import { Applicant } from './applicants.ts'
import { Help } from './help.ts'
import { ProvisionalNumber } from './provisional-number.ts'
import { UnitLimitView, UnitName } from './unit-views.ts'
import { webAddress } from './web-address.ts'
import { date, version, words } from './words.ts'

const question = {
  agencyId: z.string().max(60),
  /** The unit or UPT asked; null when the asker does not know. */
  unitId: z.string().max(60).nullable(),
  /** Rincian informasi, P29(5)g; null only where a voice note says it (UU P22(1)). */
  details: words(10, 5000).nullable(),
  /** Tujuan penggunaan, UU P4(3), P29(5)h; likewise. */
  purpose: words(5, 2000).nullable(),
  access: z.enum(ACCESS_WAYS),
  /** Softcopy or hardcopy; null when only inspecting. */
  format: z.enum(FORMATS).nullable(),
  delivery: z.enum(DELIVERIES),
  applicant: Applicant,
  /** From POST /api/files; kind identity. */
  identityFileId: z.string().max(60).nullable(),
  help: Help.optional(),
  /** From POST /api/files; kind voice. */
  voiceFileId: z.string().max(60).nullable().optional(),
}

type Told = {
  details: string | null
  purpose: string | null
  voiceFileId?: string | null | undefined
}
/** Who does not write speaks: one of both there must be. */
const saysDetails = ({ details, voiceFileId }: Told): boolean => Boolean(details ?? voiceFileId)
const saysPurpose = ({ purpose, voiceFileId }: Told): boolean => Boolean(purpose ?? voiceFileId)
const detailsNeeded = { path: ['details'], params: { problem: 'required' } }
const purposeNeeded = { path: ['purpose'], params: { problem: 'required' } }

type Wanted = { access: string; delivery: string; applicant: { email: string | null } }
/** What is to be sent by e-mail needs an address to go to. */
const hasWhereToSend = ({ access, delivery, applicant }: Wanted): boolean =>
  access !== 'copy' || delivery !== 'email' || applicant.email !== null
const emailNeeded = { path: ['applicant', 'email'], params: { problem: 'required' } }

type Numbered = { takenInAt?: string | undefined; provisionalNumber?: string | undefined }
/** Who was written down without network holds a receipt with a provisional number. */
const isNumberedOffline = ({ takenInAt, provisionalNumber }: Numbered): boolean =>
  takenInAt === undefined || provisionalNumber !== undefined

/** POST /api/requests: a citizen asks; the channel is the portal and the day is today. */
export const Ask = z
  .strictObject({ ...question, language: z.enum(['id', 'en']).default('id') })
  .refine(hasWhereToSend, emailNeeded)
  .refine(saysDetails, detailsNeeded)
  .refine(saysPurpose, purposeNeeded)
export type Ask = z.infer<typeof Ask>
export type AskInput = z.input<typeof Ask>

/** POST /api/requests/intake: an officer writes down a walk-in, letter, e-mail or call (UU P22(3)). */
export const TakeIn = z
  .strictObject({
    ...question,
    channel: z.enum(CHANNELS).exclude(['portal']),
    receivedOn: date(),
    /** Nomor sementara: given by the desk's device, before the register could give its own. */
    provisionalNumber: ProvisionalNumber.optional(),
    /** When it was written down, by the clock of a device without network; absent when sent at once. */
    takenInAt: z.iso
      .datetime({ offset: true })
      // Before the Act there was nothing to write down.
      .refine((at) => at >= '2010', { params: { problem: 'not-a-date' } })
      .optional(),
  })
  .refine(hasWhereToSend, emailNeeded)
  .refine(saysDetails, detailsNeeded)
  .refine(saysPurpose, purposeNeeded)
  .refine(isNumberedOffline, {
    path: ['provisionalNumber'],
    params: { problem: 'required' },
  })
export type TakeIn = z.infer<typeof TakeIn>

/** What the asker gets at once: UU P22(4). The code is shown once and stored only as a hash. */
export const Receipt = z.object({
  id: z.string(),
  registerNumber: z.string(),
  trackingCode: z.string(),
  receivedOn: z.string(),
  registeredAt: z.string(),
  dueOn: z.string(),
})
export type Receipt = z.infer<typeof Receipt>

const act = { version: version() }

/** Bodies of the acts, each with the version seen. Words are for people; the law judges the closed values. */
export const DeclareComplete = z.strictObject({ ...act, note: words(0, 2000).optional() })
export const DeclareIncomplete = z.strictObject({
  ...act,
  missing: z.array(z.enum(MISSING_PAPERS)).min(1).max(MISSING_PAPERS.length),
  /** What the applicant has to do, in plain words; goes into the letter (annex IX). */
  explanation: words(5, 2000),
  /** The day the applicant received the letter; null while in the post. */
  deliveredOn: date().nullable(),
})
export const NoteDelivery = z.strictObject({ ...act, deliveredOn: date() })
export const Complete = z.strictObject({
  ...act,
  completedOn: date().optional(),
  note: words(0, 2000).optional(),
  fileIds: z.array(z.string().max(60)).max(10).default([]),
})
export const NoteNotCompleted = z.strictObject(act)
/** Waktu singkat untuk unit, where it must be sooner than the house gives. */
const unitDays = z.literal(SHORT_UNIT_DAYS)
export const Assign = z.strictObject({
  ...act,
  unitId: z.string().max(60),
  /** Working days for the unit; without it what the house gives. */
  days: unitDays.optional(),
  note: words(0, 2000).optional(),
})
/** How many cases may be assigned in one go. */
export const BULK_LIMIT = 100
/** POST /api/requests/assignment-preview: asks, and does nothing. */
export const PreviewAssignment = z.strictObject({
  ids: z.array(z.string().max(60)).min(1).max(BULK_LIMIT),
  unitId: z.string().max(60),
  days: unitDays.optional(),
})
export type PreviewAssignment = z.infer<typeof PreviewAssignment>
/** Of each case what the assignment would do, or why the law says no. */
export const AssignmentPreview = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      registerNumber: z.string(),
      title: z.string(),
      /** To be sent with the act. */
      version: z.int(),
      /** Others that have not replied yet. */
      unitsWorking: z.array(UnitName),
      /** The limit that the unit would get; null where it is refused. */
      limit: UnitLimitView.pick({
        dueOn: true,
        reckoning: true,
        noticeDueOn: true,
        provisional: true,
      }).nullable(),
      refusal: z.enum(REQUEST_REFUSALS).nullable(),
    }),
  ),
})
export type AssignmentPreview = z.infer<typeof AssignmentPreview>
export const Recall = z.strictObject({
  ...act,
  unitId: z.string().max(60),
  reason: words(5, 2000),
})
export const Accept = z.strictObject(act)
export const Reply = z.strictObject({
  ...act,
  text: words(5, 10_000),
  fileIds: z.array(z.string().max(60)).max(10).default([]),
})
export const SendBack = z.strictObject({ ...act, reason: words(5, 2000) })
export const ExtendDeadline = z.strictObject({
  ...act,
  cause: z.enum(EXTENSION_CAUSES),
  /** The written reason to the applicant: UU P22(8), P36(1). */
  reason: words(10, 2000),
})
export const ProposeRefusal = z.strictObject({
  ...act,
  extent: z.enum(PROPOSAL_EXTENTS),
  /** The exemption in force that it rests on: letters and decree are taken from it (UU P19, P34(2)). */
  exemptionId: z.string().max(60).nullable(),
  /** Of a part: which pages, columns or names; the rest is given (P50(3)). */
  exemptPart: words(3, 1000).nullable().default(null),
  /** Why what was asked for is this exempt information: P49, P50. */
  consideration: words(10, 5000),
})
export const ConsentRefusal = z.strictObject({ ...act, note: words(0, 2000).optional() })
export const DeclineRefusal = z.strictObject({ ...act, reason: words(5, 2000) })
const rupiah = z.int().min(0).max(100_000_000).default(0)
export const AnswerRequest = z.strictObject({
  ...act,
  outcome: z.enum(ANSWER_OUTCOMES),
  withholding: z.enum(WITHHOLDING_REASONS).nullable().default(null),
  /** Working days until the information is handed over: P31(4)f. */
  supplyDays: z.int().min(0).max(365).nullable().default(null),
  copyingFee: rupiah,
  sendingFee: rupiah,
  /** The notice itself: P31(4). */
  text: words(10, 10_000),
  /** UU P22(7)b: the body that holds it, when known. */
  holderBody: words(2, 300).nullable().default(null),
  fileIds: z.array(z.string().max(60)).max(10).default([]),
  /** Files that lie in the case already: of a unit's reply, or blacked out. */
  caseFileIds: z.array(z.string().max(60)).max(20).default([]),
  /** Pages blacked out on a copy that was not blacked out here: UU P22(7)e. */
  pages: z.array(z.int().min(1).max(10_000)).max(300).default([]),
  /** An original of something blacked out is chosen on purpose. */
  meansOriginals: z.boolean().default(false),
  /** Sudah tersedia untuk umum, at a link, at a place, or both. */
  isPublished: z.boolean().default(false),
  publicLink: webAddress().nullable().default(null),
  publicPlace: words(3, 500).nullable().default(null),
})
export const HandOver = z.strictObject({
  ...act,
  handedOverOn: date(),
  note: words(0, 2000).optional(),
})
export const Withdraw = z.strictObject({ ...act, reason: words(0, 2000).optional() })
export const CorrectReceiptDate = z.strictObject({
  ...act,
  receivedOn: date(),
  reason: words(10, 2000),
})
