import type { Actor, Place } from '../actor.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { Counting } from '../policy.ts'
import type {
  AnswerOutcome,
  ApplicantKind,
  Channel,
  ExemptionLetter,
  ExtensionCause,
  MissingPaper,
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

export type Proposal = {
  extent: ProposalExtent
  letters: readonly ExemptionLetter[]
  decree: Decree
  proposedBy: string
  proposedOn: CalendarDate
  consent: 'awaited' | 'given' | 'declined'
  consentBy: string | null
  consentOn: CalendarDate | null
}

export type Assignment = {
  unitId: string
  assignedOn: CalendarDate
  state: 'awaited' | 'replied' | 'sent-back'
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
}

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
  assignment: Assignment | null
  proposal: Proposal | null
  answer: Answer | null
  handedOverOn: CalendarDate | null
  closedOn: CalendarDate | null
  /** The day a granted objection reopened the duty to answer (UU P46, Perki P44). */
  reopenedOn: CalendarDate | null
  /** The day an outcome was overturned so; null while none was, also after silence that a grant ended. */
  overturnedOn: CalendarDate | null
  outcome: RequestOutcome | null
}

export type RequestFacts = {
  actor: Actor
  place: Place
  today: CalendarDate
  counting: Counting
}
