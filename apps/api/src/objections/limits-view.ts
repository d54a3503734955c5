import type { ObjectionLimitsView } from '@terang/contract/objection-views'
import {
  type Counting,
  objectionLimits,
  type ObjectionState,
  objectionWindow,
  petitionWindow,
} from '@terang/law'
import { deadlineOrNull, deadlineView } from '../requests/view-parts.ts'

/** Every limit of an objection with its derivation. */
export const objectionLimitsView = (
  state: ObjectionState,
  counting: Counting,
): ObjectionLimitsView => {
  const { safe, arguable } = objectionLimits(state, counting)
  return {
    filing: deadlineView(objectionWindow(state.groundFoundOn, counting)),
    answer: { safe: deadlineView(safe), arguable: deadlineOrNull(arguable) },
    petition: deadlineOrNull(petitionWindow(state, counting)),
  }
}
