import type { NeedView } from '@terang/contract/help'
import { isLate, mayArrange, type Need, needDue } from '@terang/law'
import type { CaseFile } from './case-file.ts'
import { neededIn, noteField } from './help-words.ts'
import type { Case } from './store.ts'

/** What the reader has to arrange, and the applicant everything they asked for. */
export const needViews = (of: Case, { sealed, units }: CaseFile): NeedView[] => {
  const { state, counting, today } = of
  return (state.needs ?? []).filter(seenBy(of)).map((need) => {
    const told = neededIn(sealed, need.id)
    const dueOn = needDue(state, need, counting)
    const { unitId } = need
    return {
      id: need.id,
      kind: told?.kind ?? null,
      text: told?.text ?? null,
      state: need.state,
      unit:
        unitId === null
          ? null
          : (units.get(unitId) ?? { id: unitId, name: unitId, shortName: unitId }),
      dueOn,
      overdue: need.state === 'open' && isLate(dueOn, today),
      doneOn: need.doneOn,
      note: sealed.get(noteField(need.id)) ?? null,
    }
  })
}

/** Who may know of a need: whoever arranges it, and whoever asked for it. */
export const seenBy =
  ({ actor, place }: Pick<Case, 'actor' | 'place'>) =>
  (need: Need): boolean =>
    actor.kind === 'applicant' || mayArrange(need, { actor, place })
