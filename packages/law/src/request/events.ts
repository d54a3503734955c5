import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { IdentityErased } from './erasure.ts'
import type { BlackBox, Decree, UnitTerms, WithheldPage } from './request.ts'
import type {
  AnswerOutcome,
  ApplicantKind,
  Channel,
  DeliveryMeans,
  ExemptionLetter,
  ExtensionCause,
  SentLetter,
  MissingPaper,
  PaymentKind,
  ProposalExtent,
  WithholdingReason,
} from './vocabulary.ts'

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
      /** Only of a request written down without network: that day, and the days until it was entered. */
      takenInOn?: CalendarDate
      daysUntilEntered?: number
      /** Only where something was asked for: ids, since what somebody needs tells of their health. */
      needs?: readonly string[]
      /** Only where a voice note came in place of a text. */
      spoken?: true
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
  /** Without terms, as written before several units could be asked, it took the case from the one before. */
  | { type: 'assigned'; on: CalendarDate; unitId: string; terms?: UnitTerms }
  | { type: 'accepted'; on: CalendarDate; unitId: string }
  /** Without a unit, likewise, it speaks of the only one. */
  | { type: 'replied'; on: CalendarDate; unitId?: string }
  | { type: 'sent-back'; on: CalendarDate; unitId?: string }
  | { type: 'recalled'; on: CalendarDate; unitId: string }
  | { type: 'deadline-extended'; on: CalendarDate; cause: ExtensionCause; dueOn: CalendarDate }
  | {
      type: 'refusal-proposed'
      on: CalendarDate
      by: string
      extent: ProposalExtent
      letters: readonly ExemptionLetter[]
      /** Absent where the decree was typed, before a refusal had to rest on an exemption. */
      exemptionId?: string
      decree: Decree
    }
  | { type: 'refusal-consented'; on: CalendarDate; by: string }
  | { type: 'refusal-declined'; on: CalendarDate; by: string }
  | {
      type: 'blacked-out'
      on: CalendarDate
      by: string
      fileId: string
      newFileId: string
      boxes: readonly BlackBox[]
    }
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
      /** Only where something exempt is withheld on pages of what is given. */
      withheldOn?: readonly WithheldPage[]
      /** Only where the information was public already; where it stands lies beside the entry. */
      isPublished?: true
    }
  | { type: 'handed-over'; on: CalendarDate }
  | { type: 'withdrawn'; on: CalendarDate }
  | { type: 'receipt-date-corrected'; on: CalendarDate; receivedOn: CalendarDate }
  | {
      type: 'payment-noted'
      on: CalendarDate
      kind: PaymentKind
      paidOn: CalendarDate
      amount: number
      /** From 1 within the case; the receipt of cash bears it (P38(4)). */
      ordinal: number
    }
  | {
      type: 'delivery-proved'
      on: CalendarDate
      letter: SentLetter
      means: DeliveryMeans
      deliveredOn: CalendarDate
    }
  | { type: 'transcribed'; on: CalendarDate }
  | {
      type: 'need-planned'
      on: CalendarDate
      needId: string
      /** Whose task it is; null for the desk. */
      needUnitId: string | null
      /** The desk's own earlier day; null for the latest. */
      needDueOn: CalendarDate | null
    }
  | { type: 'need-met'; on: CalendarDate; needId: string }
  | { type: 'need-forgone'; on: CalendarDate; needId: string }
  | { type: 'reopened'; on: CalendarDate }
  | { type: 'calendar-amended'; on: CalendarDate; version: CalendarVersion }
  | IdentityErased

export type RequestEventType = RequestEvent['type']
