import { latest } from '../calendar-date.ts'
import { assigned, holderOf, recalled, responded } from './evolve-units.ts'
import { settledNeeds, toldNeed } from './needs.ts'
import { withPayment } from './payments.ts'
import { proofsReopened, withProof } from './proofs.ts'
import type { RequestEvent } from './events.ts'
import type { RequestState } from './request.ts'

/** The state after an event; needs no words and no clock, so the log alone rebuilds every case. */
export const evolveRequest = (state: RequestState | null, event: RequestEvent): RequestState => {
  if (event.type === 'registered') return registered(event)
  if (!state) throw new RangeError('the first event of a case registers it')
  switch (event.type) {
    case 'declared-complete':
    case 'completed':
      return { ...state, status: 'in-process', holder: 'desk', completeOn: event.on }
    case 'declared-incomplete': {
      const { missing, deliveredOn } = event
      const incompleteness = { noticeOn: event.on, missing, deliveredOn }
      return { ...state, status: 'incomplete', holder: 'applicant', incompleteness }
    }
    case 'delivery-noted':
      return withDelivery(state, event.deliveredOn)
    case 'not-completed-noted':
      return ended(state, 'not-completed', event.on)
    case 'withdrawn':
      return ended(state, 'withdrawn', event.on)
    case 'assigned':
      return assigned(state, event)
    case 'accepted':
    case 'replied':
    case 'sent-back':
      return responded(state, event)
    case 'recalled':
      return recalled(state, event)
    case 'deadline-extended':
      return { ...state, extension: { noticeOn: event.on, cause: event.cause } }
    case 'refusal-proposed':
    case 'refusal-consented':
    case 'refusal-declined':
      return withProposal(state, event)
    case 'blacked-out':
      return withBlackout(state, event)
    case 'answered':
      return answered(state, event)
    case 'handed-over':
      return handedOver(state, event.on)
    case 'receipt-date-corrected':
      return { ...state, receivedOn: event.receivedOn }
    case 'delivery-proved':
      return { ...state, proofs: withProof(state, event) }
    case 'payment-noted':
      return { ...state, payments: withPayment(state, event) }
    case 'transcribed':
      return { ...state, spoken: 'written' }
    case 'need-planned':
    case 'need-met':
    case 'need-forgone':
      return { ...state, needs: settledNeeds(state, event) }
    case 'reopened':
      return reopened(state, event.on)
    case 'calendar-amended':
      return { ...state, calendarVersion: event.version }
    case 'identity-erased':
      return { ...state, erased: event.what }
  }
}

type Of<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }>

const registered = (event: Of<'registered'>): RequestState => ({
  status: 'registered',
  holder: 'desk',
  channel: event.channel,
  applicantKind: event.applicantKind,
  byProxy: event.byProxy,
  receivedOn: event.receivedOn,
  registeredOn: event.on,
  calendarVersion: event.calendarVersion,
  incompleteness: null,
  completeOn: null,
  extension: null,
  assignments: [],
  proposal: null,
  answer: null,
  handedOverOn: null,
  closedOn: null,
  reopenedOn: null,
  overturnedOn: null,
  outcome: null,
  ...(event.needs && { needs: event.needs.map(toldNeed) }),
  ...(event.spoken && { spoken: 'awaited' as const }),
})

const withDelivery = (state: RequestState, deliveredOn: RequestState['receivedOn']): RequestState =>
  state.incompleteness
    ? { ...state, incompleteness: { ...state.incompleteness, deliveredOn } }
    : state

const ended = (
  state: RequestState,
  end: 'not-completed' | 'withdrawn',
  on: RequestState['receivedOn'],
): RequestState => ({ ...state, status: end, outcome: end, holder: null, closedOn: on })

const handedOver = (state: RequestState, on: RequestState['receivedOn']): RequestState => ({
  ...state,
  status: 'handed-over',
  holder: null,
  handedOverOn: on,
  closedOn: on,
})

const withProposal = (
  state: RequestState,
  event: Of<'refusal-proposed'> | Of<'refusal-consented'> | Of<'refusal-declined'>,
): RequestState => {
  if (event.type === 'refusal-proposed') {
    const { extent, letters, exemptionId, decree, by, on } = event
    const restsOn = exemptionId === undefined ? { decree } : { exemptionId, decree }
    const proposal = { extent, letters, ...restsOn, proposedBy: by, proposedOn: on }
    return {
      ...state,
      holder: 'superior',
      proposal: { ...proposal, consent: 'awaited', consentBy: null, consentOn: null },
    }
  }
  const proposal: RequestState['proposal'] = state.proposal && {
    ...state.proposal,
    consent: event.type === 'refusal-consented' ? 'given' : 'declined',
    consentBy: event.by,
    consentOn: event.on,
  }
  const after = { ...state, proposal }
  return { ...after, holder: holderOf(after, 'ppid') }
}

const withBlackout = (state: RequestState, event: Of<'blacked-out'>): RequestState => {
  const { fileId: fromFileId, newFileId: fileId, boxes } = event
  return { ...state, blackouts: [...(state.blackouts ?? []), { fromFileId, fileId, boxes }] }
}

const answered = (state: RequestState, event: Of<'answered'>): RequestState => {
  const { outcome, withholding, supplyDays, copyingFee, sendingFee, on, by } = event
  const { withheldOn, isPublished } = event
  const supplies = outcome === 'granted' || outcome === 'granted-in-part'
  return {
    ...state,
    status: 'answered',
    outcome,
    holder: supplies ? 'desk' : null,
    closedOn: supplies ? null : on,
    answer: {
      outcome,
      withholding,
      noticeOn: on,
      supplyDays,
      copyingFee,
      sendingFee,
      answeredBy: by,
      ...(withheldOn ? { withheldOn } : {}),
      ...(isPublished ? { isPublished } : {}),
    },
  }
}

/** UU P46, P44: a granted objection makes the duty to answer whole again; what stood against it is gone. */
const reopened = (state: RequestState, on: RequestState['receivedOn']): RequestState => ({
  ...state,
  status: 'in-process',
  holder: 'desk',
  completeOn: state.completeOn ?? on,
  extension: null,
  assignments: [],
  proposal: null,
  answer: null,
  handedOverOn: null,
  closedOn: null,
  outcome: null,
  reopenedOn: on,
  ...proofsReopened(state),
  overturnedOn: state.outcome
    ? latest(on, state.receivedOn, state.answer?.noticeOn ?? state.closedOn ?? on)
    : state.overturnedOn,
})
