import type { ObjectionView } from '@terang/contract/objection-views'
import type { DisputeAct, ObjectionAct, ObjectionRefusal } from '@terang/law'

/** Acts that an officer does on an objection; registering has its own page, silence is noted by the job. */
export type ObjectionOfficeAct =
  | Exclude<ObjectionAct, 'register-objection' | 'note-silence'>
  | Extract<DisputeAct, 'note-petition'>

/** Order of the acts on the page; a new act of the law asks here for its place. */
const PLACES: Record<ObjectionOfficeAct, number> = {
  'answer-objection': 1,
  'assign-objection': 2,
  'note-petition': 3,
  'withdraw-objection': 4,
}

/** Single keys on the page of an objection. */
export const ACT_KEYS: Partial<Record<ObjectionOfficeAct, string>> = {
  'answer-objection': 'p',
  'assign-objection': 't',
}

export const isObjectionOfficeAct = (act: string): act is ObjectionOfficeAct =>
  Object.hasOwn(PLACES, act)

type Acts = Pick<ObjectionView, 'acts' | 'decider'>

/** The one main act: to answer, or to name who answers while nobody is named. */
export const actsOf = ({ acts: { can, cannot }, decider }: Acts) => {
  const inOrder = (acts: readonly string[]): ObjectionOfficeAct[] =>
    acts.filter(isObjectionOfficeAct).toSorted((a, b) => PLACES[a] - PLACES[b])
  const possible = inOrder(can)
  const main = possible.find(
    (act) => act === 'answer-objection' || (act === 'assign-objection' && decider === null),
  )
  return {
    main: main ?? null,
    others: possible.filter((act) => act !== main),
    impossible: inOrder(Object.keys(cannot)).flatMap(
      (act): [ObjectionOfficeAct, ObjectionRefusal][] => {
        const refusal = act === 'note-petition' ? undefined : cannot[act]
        return refusal === undefined || refusal === 'forbidden' ? [] : [[act, refusal]]
      },
    ),
  }
}
