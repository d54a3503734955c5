import type { CalendarDate } from '../calendar-date.ts'
import { allow, refuse, type Result } from '../result.ts'
import type { RequestCommand } from './commands.ts'
import { eventDateFault } from './dates.ts'
import type { RequestEvent } from './events.ts'
import type { RequestRefusal } from './refusals.ts'
import type { DeliveryProof, RequestFacts, RequestState } from './request.ts'
import { type SentLetter, SENT_LETTERS } from './vocabulary.ts'

type Decision = Result<RequestEvent, RequestRefusal>
type ProofCommand = Extract<RequestCommand, { type: 'prove-delivery' }>
type ProofEvent = Extract<RequestEvent, { type: 'delivery-proved' }>

/** The day on which a letter went out, or the information was handed over; null when it did not. */
export const letterDay = (state: RequestState, letter: SentLetter): CalendarDate | null => {
  switch (letter) {
    case 'incompleteness':
      return state.incompleteness?.noticeOn ?? null
    case 'extension':
      return state.extension?.noticeOn ?? null
    case 'answer':
      return state.answer?.noticeOn ?? null
    case 'hand-over':
      return state.handedOverOn
  }
}

/** What went out so far, in its order. */
export const lettersOf = (state: RequestState): SentLetter[] =>
  SENT_LETTERS.filter((letter) => letterDay(state, letter) !== null)

/** Sent is not received: by what it is proved, once for each means; it moves no limit by itself. */
export const proveDelivery = (
  state: RequestState,
  { letter, means, deliveredOn }: ProofCommand,
  { today }: RequestFacts,
): Decision => {
  const sentOn = letterDay(state, letter)
  if (sentOn === null) return refuse('letter-not-sent')
  const isProved = state.proofs?.some((one) => one.letter === letter && one.means === means)
  if (isProved) return refuse('delivery-already-proved')
  const fault = eventDateFault(deliveredOn, sentOn, today)
  if (fault) return refuse(fault)
  return allow({ type: 'delivery-proved', on: today, letter, means, deliveredOn })
}

export const withProof = (
  { proofs = [] }: RequestState,
  { letter, means, deliveredOn }: ProofEvent,
): DeliveryProof[] => [...proofs, { letter, means, on: deliveredOn }]

/** A reopened case owes a new answer, and that has to arrive anew. */
export const proofsReopened = ({ proofs }: RequestState): Pick<RequestState, 'proofs'> =>
  proofs === undefined ? {} : { proofs: proofs.filter(({ letter }) => letter === 'incompleteness') }
