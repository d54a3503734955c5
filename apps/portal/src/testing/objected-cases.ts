import type { TrackingView } from '@terang/contract/request-views'
import { CASES } from './cases.ts'
import { markOf, OBJECTIONS, type ObjectionName } from './objections.ts'

/** The request as its page shows it once it was objected to. */
const objected = (
  view: TrackingView,
  name: ObjectionName,
  changes: Partial<TrackingView> = {},
): TrackingView => {
  const objection = OBJECTIONS[name]
  return {
    ...view,
    today: objection.today,
    objections: [markOf(objection)],
    nextRight: objection.nextRight,
    acts: { can: view.acts.can.filter((act) => act !== 'register-objection'), cannot: {} },
    objecting: { can: [], cannot: {}, groundFoundOn: null },
    ...changes,
  }
}

const withMark = (view: TrackingView, name: ObjectionName): TrackingView => ({
  ...view,
  objections: [markOf(OBJECTIONS[name])],
})

/** A request with an objection to it, in the states that change its page. */
export const OBJECTED = {
  'objected to a refusal': objected(CASES.refused, 'in-process'),
  'objected to silence': objected(CASES.late, 'registered'),
  'objection unanswered': objected(CASES.refused, 'silent'),
  'objection refused': objected(CASES.refused, 'refused'),
  'objection withdrawn': withMark(CASES.refused, 'withdrawn'),
  'objection disputed': objected(CASES.refused, 'disputed'),
  'objection granted': objected(CASES['in-process'], 'granted', {
    nextRight: CASES['in-process'].nextRight,
  }),
} as const
export type ObjectedName = keyof typeof OBJECTED
export const OBJECTED_NAMES = Object.keys(OBJECTED) as ObjectedName[]
