import type { RequestView } from '@terang/contract/request-views'
import type { ComponentType } from 'react'
import { AcceptForm } from './accept-form.tsx'
import { AnswerForm } from './answer-form.tsx'
import { AssignForm } from './assign-form.tsx'
import { BlackOutForm } from './black-out-form.tsx'
import { CompleteForm } from './complete-form.tsx'
import { ConsentRefusalForm } from './consent-refusal-form.tsx'
import { CorrectReceiptDateForm } from './correct-receipt-date-form.tsx'
import { DeclareCompleteForm } from './declare-complete-form.tsx'
import { DeclareIncompleteForm } from './declare-incomplete-form.tsx'
import { DeclineRefusalForm } from './decline-refusal-form.tsx'
import { ExtendDeadlineForm } from './extend-deadline-form.tsx'
import { ForgoNeedForm } from './forgo-need-form.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { MeetNeedForm } from './meet-need-form.tsx'
import { NoteDeliveryForm } from './note-delivery-form.tsx'
import { NoteNotCompletedForm } from './note-not-completed-form.tsx'
import type { OfficeAct } from './office-acts.ts'
import { NotePaymentForm } from './note-payment-form.tsx'
import { PlanNeedForm } from './plan-need-form.tsx'
import { ProposeRefusalForm } from './propose-refusal-form.tsx'
import { ProveDeliveryForm } from './prove-delivery-form.tsx'
import { RecallForm } from './recall-form.tsx'
import { ReplyForm } from './reply-form.tsx'
import { SendBackForm } from './send-back-form.tsx'
import { TranscribeForm } from './transcribe-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** A new act of the law asks here for its form. */
export const ACT_FORMS: Record<OfficeAct, ComponentType<{ view: RequestView }>> = {
  'declare-complete': DeclareCompleteForm,
  'declare-incomplete': DeclareIncompleteForm,
  'note-delivery': NoteDeliveryForm,
  complete: CompleteForm,
  'note-not-completed': NoteNotCompletedForm,
  assign: AssignForm,
  recall: RecallForm,
  accept: AcceptForm,
  reply: ReplyForm,
  'send-back': SendBackForm,
  'extend-deadline': ExtendDeadlineForm,
  'propose-refusal': ProposeRefusalForm,
  'consent-refusal': ConsentRefusalForm,
  'decline-refusal': DeclineRefusalForm,
  'black-out': BlackOutForm,
  answer: AnswerForm,
  'hand-over': HandOverForm,
  withdraw: WithdrawForm,
  'correct-receipt-date': CorrectReceiptDateForm,
  'note-payment': NotePaymentForm,
  'prove-delivery': ProveDeliveryForm,
  transcribe: TranscribeForm,
  'plan-need': PlanNeedForm,
  'meet-need': MeetNeedForm,
  'forgo-need': ForgoNeedForm,
}
