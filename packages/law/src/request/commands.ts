import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { EraseIdentity } from './erasure.ts'
import type { RestingExemption, ShortUnitDays } from './request.ts'
import type {
  AnswerOutcome,
  ApplicantKind,
  Channel,
  DeliveryMeans,
  ExtensionCause,
  SentLetter,
  MissingPaper,
  PaymentKind,
  ProposalExtent,
  WithholdingReason,
} from './vocabulary.ts'

/** Perbuatan atas satu permohonan: what somebody wants to do, before the law has judged it. */
export type RequestCommand =
  | {
      type: 'register'
      channel: Channel
      receivedOn: CalendarDate
      applicantKind: ApplicantKind
      byProxy: boolean
      /** Ditulis tanpa jaringan: the day the desk wrote it down, when the register was out of reach. */
      takenInOn?: CalendarDate
      /** Ids of what the applicant needs; which bantuan each is lies sealed. */
      needs?: readonly string[]
      /** Disampaikan lewat rekaman suara: no text came with it. */
      spoken?: boolean
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
  | { type: 'assign'; unitId: string; days?: ShortUnitDays | undefined }
  | { type: 'recall'; unitId: string }
  | { type: 'accept' }
  | { type: 'reply' }
  | { type: 'send-back' }
  | { type: 'extend-deadline'; cause: ExtensionCause }
  | {
      type: 'propose-refusal'
      extent: ProposalExtent
      /** Of a part: it says which one. */
      namesPart: boolean
      exemption: RestingExemption | null
    }
  | { type: 'consent-refusal' }
  | { type: 'decline-refusal' }
  | {
      type: 'black-out'
      /** The original, which stays as it is. */
      fileId: string
      newFileId: string
      boxes: readonly { page: number; exemption: RestingExemption | null }[]
    }
  | {
      type: 'answer'
      outcome: AnswerOutcome
      withholding: WithholdingReason | null
      supplyDays: number | null
      copyingFee: number
      sendingFee: number
      /** Ids of the files that go out with it; absent: none. */
      gives?: readonly string[]
      /** Halaman yang dihitamkan, named by hand: of a copy that was not blacked out here. */
      pages?: readonly number[]
      /** Whoever sends it was told that an original of something blacked out goes along, and means it. */
      meansOriginals?: boolean
      /** Sudah tersedia untuk umum: supplied by saying where. */
      isPublished?: boolean
      /** A link or a place was written down. */
      namesPublicPlace?: boolean
    }
  | { type: 'hand-over'; handedOverOn: CalendarDate }
  | { type: 'withdraw' }
  | { type: 'correct-receipt-date'; receivedOn: CalendarDate }
  | { type: 'note-payment'; kind: PaymentKind; paidOn: CalendarDate; amount: number }
  | {
      type: 'prove-delivery'
      letter: SentLetter
      means: Exclude<DeliveryMeans, 'portal'>
      deliveredOn: CalendarDate
    }
  | { type: 'transcribe' }
  | { type: 'plan-need'; needId: string; unitId: string | null; dueOn: CalendarDate | null }
  | { type: 'meet-need'; needId: string }
  | { type: 'forgo-need'; needId: string }
  | { type: 'reopen' }
  | { type: 'amend-calendar'; version: CalendarVersion }
  | EraseIdentity

export type RequestAct = RequestCommand['type']

export const REQUEST_ACTS = [
  'register',
  'declare-complete',
  'declare-incomplete',
  'note-delivery',
  'complete',
  'note-not-completed',
  'assign',
  'recall',
  'accept',
  'reply',
  'send-back',
  'extend-deadline',
  'propose-refusal',
  'consent-refusal',
  'decline-refusal',
  'black-out',
  'answer',
  'hand-over',
  'withdraw',
  'correct-receipt-date',
  'note-payment',
  'prove-delivery',
  'transcribe',
  'plan-need',
  'meet-need',
  'forgo-need',
  'reopen',
  'amend-calendar',
  'erase-identity',
] as const satisfies readonly RequestAct[]
