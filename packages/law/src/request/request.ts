import type { Actor, Place } from '../actor.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { Counting } from '../policy.ts'
import type { ErasedPart } from './erasure.ts'
import type {
  AnswerOutcome,
  ApplicantKind,
  Channel,
  DeliveryMeans,
  ExemptionLetter,
  ExtensionCause,
  SentLetter,
  MissingPaper,
  NeedState,
  PaymentKind,
  ProposalExtent,
  RequestOutcome,
  WithholdingReason,
} from './vocabulary.ts'

/** Permohonan informasi, UU 14/2008 P22 and Perki 1/2021 P27–P38: the page to read first. */
export const REQUEST_STATUSES = [
  'registered',
  'incomplete',
  'in-process',
  'answered',
  'handed-over',
  'not-completed',
  'withdrawn',
] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

/** Who works on the case now; null when nobody has to. */
export const HOLDERS = ['desk', 'unit', 'ppid', 'superior', 'applicant'] as const
export type Holder = (typeof HOLDERS)[number]

/** Surat keputusan pengecualian informasi: P34(2). */
export type Decree = { number: string; date: CalendarDate }

/** Whether an exemption is one that day: P49(5) begins it, P52 and P53 end it. */
export type ExemptionStanding = 'not-decreed' | 'in-force' | 'ended'

/** Pengecualian that a refusal is to rest on, as its own register holds it on the day of the act. */
export type RestingExemption = {
  id: string
  agencyId: string
  standing: ExemptionStanding
  letters: readonly ExemptionLetter[]
  decree: Decree | null
}

export type Proposal = {
  extent: ProposalExtent
  letters: readonly ExemptionLetter[]
  /** Absent where it was proposed before a refusal had to rest on an exemption. */
  exemptionId?: string
  decree: Decree
  proposedBy: string
  proposedOn: CalendarDate
  consent: 'awaited' | 'given' | 'declined'
  consentBy: string | null
  consentOn: CalendarDate | null
}

/** Satu kotak hitam: its page, from 1, and the exemption that it rests on. */
export type BlackBox = { page: number; exemptionId: string }

/** Penghitaman (UU P22(7)e, Perki P50): a new file made of another, which stays as it was. */
export type Blackout = { fromFileId: string; fileId: string; boxes: readonly BlackBox[] }

/** A page on which something exempt is withheld; with its file where it was blacked out here. */
export type WithheldPage = { page: number; fileId?: string }

/** Where one asked unit stands with its part; the first two are still its work. */
export const ASSIGNMENT_STATES = [
  'awaited',
  'accepted',
  'replied',
  'sent-back',
  'recalled',
] as const
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number]

/** Tenggat unit, in working days: how many it gets, and how many stay for the PPID before the notice. */
export type UnitTerms = { days: number; reserve: number }

/** Waktu singkat untuk unit: what the desk may give instead of what the house gives, never more than that. */
export const SHORT_UNIT_DAYS = [3, 2] as const
export type ShortUnitDays = (typeof SHORT_UNIT_DAYS)[number]

/** One unit that was asked for its part of the answer (P12). */
export type Assignment = {
  unitId: string
  assignedOn: CalendarDate
  /** Null where the log is older than the limits of units. */
  terms: UnitTerms | null
  state: AssignmentState
  since: CalendarDate
}

export type Answer = {
  outcome: AnswerOutcome
  withholding: WithholdingReason | null
  noticeOn: CalendarDate
  /** Waktu penyediaan, working days from the notice (P31(4)f); null when nothing is supplied. */
  supplyDays: number | null
  /** Rupiah; only copying and sending may cost (P37). */
  copyingFee: number
  sendingFee: number
  answeredBy: string
  /** Absent where nothing exempt was withheld, or before pages had to be named. */
  withheldOn?: readonly WithheldPage[]
  isPublished?: true
}

/** Tugas menyediakan bantuan: the log knows that there is one, not what it is. */
export type Need = {
  id: string
  state: NeedState
  /** The asked unit that arranges it; null for the desk. */
  unitId: string | null
  /** The desk's own day, earlier than the latest one; null without. */
  ownDueOn: CalendarDate | null
  doneOn: CalendarDate | null
}

/** Pembayaran biaya penyalinan dan pengiriman: P38(3). */
export type Payment = {
  ordinal: number
  kind: PaymentKind
  paidOn: CalendarDate
  /** Rupiah. */
  amount: number
}

/** Bukti sampai: which letter reached the applicant by what, and on which day. */
export type DeliveryProof = { letter: SentLetter; means: DeliveryMeans; on: CalendarDate }

export type RequestState = {
  status: RequestStatus
  holder: Holder | null
  channel: Channel
  applicantKind: ApplicantKind
  byProxy: boolean
  receivedOn: CalendarDate
  registeredOn: CalendarDate
  calendarVersion: CalendarVersion
  incompleteness: {
    noticeOn: CalendarDate
    missing: readonly MissingPaper[]
    deliveredOn: CalendarDate | null
  } | null
  completeOn: CalendarDate | null
  extension: { noticeOn: CalendarDate; cause: ExtensionCause } | null
  /** One per unit, in the order in which they were asked. */
  assignments: readonly Assignment[]
  proposal: Proposal | null
  /** Absent where nothing was ever blacked out. */
  blackouts?: readonly Blackout[]
  answer: Answer | null
  handedOverOn: CalendarDate | null
  closedOn: CalendarDate | null
  /** The day a granted objection reopened the duty to answer (UU P46, Perki P44). */
  reopenedOn: CalendarDate | null
  /** The day an outcome was overturned so; null while none was, also after silence that a grant ended. */
  overturnedOn: CalendarDate | null
  outcome: RequestOutcome | null
  /** What of the applicant was erased by the retention of the house. */
  erased?: ErasedPart
  /** Absent where nothing was asked for. */
  needs?: readonly Need[]
  /** Absent where nothing was paid; what was paid stays paid when a granted objection reopens the case. */
  payments?: readonly Payment[]
  /** Absent where nothing is proved. */
  proofs?: readonly DeliveryProof[]
  /** Absent where the applicant wrote. */
  spoken?: 'awaited' | 'written'
}

export type RequestFacts = {
  actor: Actor
  place: Place
  today: CalendarDate
  counting: Counting
  /** What the proposed refusal rests on was opened since, or its end has passed (P52): it is public. */
  hasExemptionEnded: boolean
  /** What a unit is given that is asked today: a rule of the house. */
  unitTerms: UnitTerms
}
