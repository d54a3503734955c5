import type { Actor, Place } from '../actor.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { Counting } from '../policy.ts'

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

/** Saluran: P28(2), UU P22(1)(3)(6). */
export const CHANNELS = ['portal', 'in-person', 'email', 'letter', 'phone'] as const
export type Channel = (typeof CHANNELS)[number]

/** Perorangan, badan hukum, kelompok orang: P27(3)–(5). */
export const APPLICANT_KINDS = ['individual', 'legal-entity', 'group'] as const
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

/** Who works on the case now; null when nobody has to. */
export const HOLDERS = ['desk', 'unit', 'ppid', 'superior', 'applicant'] as const
export type Holder = (typeof HOLDERS)[number]

/** Cara memperoleh: melihat/mengetahui or meminta salinan (P32(1)l, annex VI). */
export const ACCESS_WAYS = ['inspect', 'copy'] as const
export type AccessWay = (typeof ACCESS_WAYS)[number]
export const FORMATS = ['softcopy', 'hardcopy'] as const
export type Format = (typeof FORMATS)[number]
/** Cara mendapatkan salinan: annex VI. */
export const DELIVERIES = ['pick-up', 'courier', 'post', 'fax', 'email'] as const
export type Delivery = (typeof DELIVERIES)[number]

/** What a letter of incompleteness may ask for: P27, P29(5). */
export const MISSING_PAPERS = [
  'identity-proof',
  'deed',
  'power-of-attorney',
  'grantor-identity',
  'stamp-duty',
  'applicant-data',
  'request-details',
  'purpose',
] as const
export type MissingPaper = (typeof MISSING_PAPERS)[number]

/** P36(1): not yet held or documented; status not yet decided. */
export const EXTENSION_CAUSES = ['not-yet-held', 'status-undecided'] as const
export type ExtensionCause = (typeof EXTENSION_CAUSES)[number]

/** Pasal 17 huruf a–j UU 14/2008. */
export const EXEMPTION_LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type ExemptionLetter = (typeof EXEMPTION_LETTERS)[number]

/** Four outcomes that are never mixed (law T17); not-held is a referral, not a refusal. */
export const ANSWER_OUTCOMES = ['granted', 'granted-in-part', 'refused', 'not-held'] as const
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number]

/** How a case counts in the register: received = sum of these + in process (law T19). */
export const REQUEST_OUTCOMES = [...ANSWER_OUTCOMES, 'not-completed', 'withdrawn'] as const
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number]

/** Why all or a part is withheld: P6(3)e UU (belum dikuasai, belum didokumentasikan) or P17. */
export const WITHHOLDING_REASONS = ['exempt', 'not-yet-held', 'not-documented'] as const
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number]

export const PROPOSAL_EXTENTS = ['whole', 'part'] as const
export type ProposalExtent = (typeof PROPOSAL_EXTENTS)[number]

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
  outcome: RequestOutcome | null
}

export type RequestFacts = {
  actor: Actor
  place: Place
  today: CalendarDate
  counting: Counting
}

export type RequestCommand =
  | {
      type: 'register'
      channel: Channel
      receivedOn: CalendarDate
      applicantKind: ApplicantKind
      byProxy: boolean
    }
  | { type: 'declare-complete' }
  | {
      type: 'declare-incomplete'
      missing: readonly MissingPaper[]
      deliveredOn: CalendarDate | null
    }
  | { type: 'note-delivery'; deliveredOn: CalendarDate }
  | { type: 'complete'; completedOn: CalendarDate }
  | { type: 'note-not-completed' }
  | { type: 'assign'; unitId: string }
  | { type: 'reply' }
  | { type: 'send-back' }
  | { type: 'extend-deadline'; cause: ExtensionCause }
  | {
      type: 'propose-refusal'
      extent: ProposalExtent
      letters: readonly ExemptionLetter[]
      /** Huruf j needs the other Act by name. */
      namesOtherAct: boolean
      decree: Decree | null
    }
  | { type: 'consent-refusal' }
  | { type: 'decline-refusal' }
  | {
      type: 'answer'
      outcome: AnswerOutcome
      withholding: WithholdingReason | null
      supplyDays: number | null
      copyingFee: number
      sendingFee: number
    }
  | { type: 'hand-over'; handedOverOn: CalendarDate }
  | { type: 'withdraw' }
  | { type: 'correct-receipt-date'; receivedOn: CalendarDate }
  | { type: 'reopen' }
  | { type: 'amend-calendar'; version: CalendarVersion }

export type RequestAct = RequestCommand['type']

export const REQUEST_ACTS = [
  'register',
  'declare-complete',
  'declare-incomplete',
  'note-delivery',
  'complete',
  'note-not-completed',
  'assign',
  'reply',
  'send-back',
  'extend-deadline',
  'propose-refusal',
  'consent-refusal',
  'decline-refusal',
  'answer',
  'hand-over',
  'withdraw',
  'correct-receipt-date',
  'reopen',
  'amend-calendar',
] as const satisfies readonly RequestAct[]

/** An event carries ids, closed values, dates and numbers only: never a word somebody wrote. */
export type RequestEvent =
  | {
      type: 'registered'
      on: CalendarDate
      channel: Channel
      receivedOn: CalendarDate
      applicantKind: ApplicantKind
      byProxy: boolean
      calendarVersion: CalendarVersion
    }
  | { type: 'declared-complete'; on: CalendarDate }
  | {
      type: 'declared-incomplete'
      on: CalendarDate
      missing: readonly MissingPaper[]
      deliveredOn: CalendarDate | null
    }
  | { type: 'delivery-noted'; on: CalendarDate; deliveredOn: CalendarDate }
  | { type: 'completed'; on: CalendarDate }
  | { type: 'not-completed-noted'; on: CalendarDate }
  | { type: 'assigned'; on: CalendarDate; unitId: string }
  | { type: 'replied'; on: CalendarDate }
  | { type: 'sent-back'; on: CalendarDate }
  | { type: 'deadline-extended'; on: CalendarDate; cause: ExtensionCause; dueOn: CalendarDate }
  | {
      type: 'refusal-proposed'
      on: CalendarDate
      by: string
      extent: ProposalExtent
      letters: readonly ExemptionLetter[]
      decree: Decree
    }
  | { type: 'refusal-consented'; on: CalendarDate; by: string }
  | { type: 'refusal-declined'; on: CalendarDate; by: string }
  | {
      type: 'answered'
      on: CalendarDate
      by: string
      outcome: AnswerOutcome
      withholding: WithholdingReason | null
      supplyDays: number | null
      copyingFee: number
      sendingFee: number
      /** Working days from the start of the count to the notice, by the safe reading. */
      workingDays: number
      late: boolean
    }
  | { type: 'handed-over'; on: CalendarDate }
  | { type: 'withdrawn'; on: CalendarDate }
  | { type: 'receipt-date-corrected'; on: CalendarDate; receivedOn: CalendarDate }
  | { type: 'reopened'; on: CalendarDate }
  | { type: 'calendar-amended'; on: CalendarDate; version: CalendarVersion }

export type RequestEventType = RequestEvent['type']

export const REQUEST_REFUSALS = [
  'forbidden',
  'already-registered',
  'not-registered',
  'case-ended',
  'not-under-check',
  'not-incomplete',
  'not-declared-complete',
  'already-declared-complete',
  'nothing-missing-named',
  'delivery-unknown',
  'delivery-already-noted',
  'completion-period-over',
  'completion-period-running',
  'date-in-future',
  'date-too-early',
  'date-before-receipt',
  'receipt-date-unchanged',
  'already-extended',
  'deadline-passed',
  'unit-already-working',
  'not-with-a-unit',
  'letters-missing',
  'other-act-missing',
  'decree-missing',
  'proposal-missing',
  'proposal-awaits-consent',
  'proposal-already-decided',
  'proposer-may-not-consent',
  'consent-missing',
  'extent-does-not-fit',
  'withholding-reason-missing',
  'withholding-does-not-fit',
  'supply-time-missing',
  'fee-without-supply',
  'already-answered',
  'not-answered',
  'nothing-to-hand-over',
  'calendar-already-adopted',
] as const
export type RequestRefusal = (typeof REQUEST_REFUSALS)[number]
