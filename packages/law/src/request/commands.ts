import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { EraseIdentity } from './erasure.ts'
import type { RestingExemption, ShortUnitDays } from './request.ts'
import type {
  AnswerOutcome,
  ApplicantKind,
  Channel,
  ExtensionCause,
  MissingPaper,
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
  'answer',
  'hand-over',
  'withdraw',
  'correct-receipt-date',
  'reopen',
  'amend-calendar',
  'erase-identity',
] as const satisfies readonly RequestAct[]
