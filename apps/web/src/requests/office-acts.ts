import type { RequestView } from '@terang/contract/request-views'
import type { RequestAct, RequestRefusal } from '@terang/law'

/** Acts that an officer does on a case; the rest have their own page or are done by the system. */
export type OfficeAct = Exclude<
  RequestAct,
  'register' | 'reopen' | 'amend-calendar' | 'erase-identity'
>

/** Order of the acts on the page; a new act of the law asks here for its place. */
const PLACES: Record<OfficeAct, number> = {
  transcribe: 0,
  'consent-refusal': 1,
  'decline-refusal': 2,
  reply: 3,
  accept: 4,
  'send-back': 5,
  'declare-complete': 6,
  'declare-incomplete': 7,
  complete: 8,
  'note-delivery': 9,
  'note-not-completed': 10,
  'hand-over': 11,
  answer: 12,
  'extend-deadline': 13,
  'propose-refusal': 14,
  'black-out': 15,
  assign: 16,
  recall: 17,
  'note-payment': 18,
  'meet-need': 19,
  'plan-need': 20,
  'forgo-need': 21,
  'correct-receipt-date': 22,
  withdraw: 23,
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
