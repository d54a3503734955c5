import { allow, refuse, type Result } from '../result.ts'
import type { RequestCommand } from './commands.ts'
import { eventDateFault } from './dates.ts'
import type { RequestEvent } from './events.ts'
import type { RequestRefusal } from './refusals.ts'
import type { Payment, RequestFacts, RequestState } from './request.ts'

type Decision = Result<RequestEvent, RequestRefusal>
type NotePayment = Extract<RequestCommand, { type: 'note-payment' }>

export type Costs = {
  /** What the answer said: copying and sending, never searching or viewing (P37). */
  owed: number
  paid: number
  open: number
}

/** Rupiah that are still to be paid. */
export const requestCosts = ({ answer, payments = [] }: RequestState): Costs => {
  const owed = answer ? answer.copyingFee + answer.sendingFee : 0
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
  return { owed, paid, open: Math.max(owed - paid, 0) }
}

/** P38(3)(4): what was paid of the cost that the answer states, in whole or in part; also after the hand-over. */
export const notePayment = (
  state: RequestState,
  { kind, paidOn, amount }: NotePayment,
  { today }: RequestFacts,
): Decision => {
  if (!state.answer) return refuse('not-answered')
  const { owed, open } = requestCosts(state)
  if (owed === 0) return refuse('no-cost-stated')
  if (open === 0) return refuse('already-paid')
  if (amount > open) return refuse('payment-exceeds-cost')
  const fault = eventDateFault(paidOn, state.answer.noticeOn, today)
  if (fault) return refuse(fault)
  const ordinal = (state.payments?.length ?? 0) + 1
  return allow({ type: 'payment-noted', on: today, kind, paidOn, amount, ordinal })
}

export const withPayment = (
  { payments = [] }: RequestState,
  { ordinal, kind, paidOn, amount }: Extract<RequestEvent, { type: 'payment-noted' }>,
): Payment[] => [...payments, { ordinal, kind, paidOn, amount }]
