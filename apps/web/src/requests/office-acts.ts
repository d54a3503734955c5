import type { RequestView } from '@terang/contract/request-views'
import type { RequestAct, RequestRefusal } from '@terang/law'

/** Acts that an officer does on a case; the rest have their own page or are done by the system. */
export type OfficeAct = Exclude<
  RequestAct,
  'register' | 'reopen' | 'amend-calendar' | 'erase-identity'
>

/** Order of the acts on the page; a new act of the law asks here for its place. */
const PLACES: Record<OfficeAct, number> = {
  transcribe: 1,
  'consent-refusal': 2,
  'decline-refusal': 3,
  reply: 4,
  accept: 5,
  'send-back': 6,
  'declare-complete': 7,
  'declare-incomplete': 8,
  complete: 9,
  'note-delivery': 10,
  'note-not-completed': 11,
  'hand-over': 12,
  answer: 13,
  'extend-deadline': 14,
  'propose-refusal': 15,
  'black-out': 16,
  assign: 17,
  recall: 18,
  'note-payment': 19,
  'prove-delivery': 20,
  'meet-need': 21,
  'plan-need': 22,
  'forgo-need': 23,
  'correct-receipt-date': 24,
  withdraw: 25,
}

/** Single keys on the case page. */
export const ACT_KEYS: Partial<Record<OfficeAct, string>> = {
  answer: 'p',
  'extend-deadline': 'e',
  'propose-refusal': 'd',
  'black-out': 'h',
  assign: 't',
}

/** What may stand out as the one main act: what moves the case on, never what ends or mends it. */
const MAIN: readonly OfficeAct[] = [
  'transcribe',
  'consent-refusal',
  'reply',
  'declare-complete',
  'complete',
  'hand-over',
  'answer',
  'assign',
]

export const isOfficeAct = (act: string): act is OfficeAct => Object.hasOwn(PLACES, act)

/** It came back to the desk, so somebody else has to be asked. */
const BACK: ReadonlySet<string> = new Set(['sent-back', 'recalled'])

/** While units work, or have replied, asking another one is no longer the way forward. */
const isForward = (act: OfficeAct, assignments: Assigned): boolean =>
  act !== 'assign' || assignments.every(({ state }) => BACK.has(state))

type Assigned = readonly { state: string }[]

export const actsOf = ({ can, cannot }: RequestView['acts'], assignments: Assigned = []) => {
  const inOrder = (acts: readonly string[]): OfficeAct[] =>
    acts.filter(isOfficeAct).toSorted((a, b) => PLACES[a] - PLACES[b])
  const possible = inOrder(can)
  const main = MAIN.find((act) => possible.includes(act) && isForward(act, assignments)) ?? null
  return {
    main,
    others: possible.filter((act) => act !== main),
    impossible: inOrder(Object.keys(cannot)).flatMap((act): [OfficeAct, RequestRefusal][] => {
      const refusal = cannot[act]
      return refusal === undefined || refusal === 'forbidden' ? [] : [[act, refusal]]
    }),
  }
}
