import type { RequestView } from '@terang/contract/request-views'
import type { RequestAct, RequestRefusal } from '@terang/law'

/** Acts that an officer does on a case; the rest have their own page or are done by the system. */
export type OfficeAct = Exclude<RequestAct, 'register' | 'reopen' | 'amend-calendar'>

/** Order of the acts on the page; a new act of the law asks here for its place. */
const PLACES: Record<OfficeAct, number> = {
  'consent-refusal': 1,
  'decline-refusal': 2,
  reply: 3,
  'send-back': 4,
  'declare-complete': 5,
  'declare-incomplete': 6,
  complete: 7,
  'note-delivery': 8,
  'note-not-completed': 9,
  'hand-over': 10,
  answer: 11,
  'extend-deadline': 12,
  'propose-refusal': 13,
  assign: 14,
  'correct-receipt-date': 15,
  withdraw: 16,
}

/** Single keys on the case page. */
export const ACT_KEYS: Partial<Record<OfficeAct, string>> = {
  answer: 'p',
  'extend-deadline': 'e',
  'propose-refusal': 'd',
  assign: 't',
}

/** What may stand out as the one main act: what moves the case on, never what ends or mends it. */
const MAIN: readonly OfficeAct[] = [
  'consent-refusal',
  'reply',
  'declare-complete',
  'complete',
  'hand-over',
  'answer',
  'assign',
]

export const isOfficeAct = (act: string): act is OfficeAct => Object.hasOwn(PLACES, act)

/** Once a unit has replied, sending it to another one is no longer the way forward. */
const isForward = (act: OfficeAct, assignment: Assigned): boolean =>
  act !== 'assign' || assignment === null || assignment.state === 'sent-back'

type Assigned = { state: string } | null

export const actsOf = ({ can, cannot }: RequestView['acts'], assignment: Assigned = null) => {
  const inOrder = (acts: readonly string[]): OfficeAct[] =>
    acts.filter(isOfficeAct).toSorted((a, b) => PLACES[a] - PLACES[b])
  const possible = inOrder(can)
  const main = MAIN.find((act) => possible.includes(act) && isForward(act, assignment)) ?? null
  return {
    main,
    others: possible.filter((act) => act !== main),
    impossible: inOrder(Object.keys(cannot)).flatMap((act): [OfficeAct, RequestRefusal][] => {
      const refusal = cannot[act]
      return refusal === undefined || refusal === 'forbidden' ? [] : [[act, refusal]]
    }),
  }
}
