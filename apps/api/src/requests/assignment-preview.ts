import type { AssignmentPreview, PreviewAssignment } from '@terang/contract/requests'
import { decideRequest, evolveRequest, mayEver, unitLimit } from '@terang/law'
import type { Caller } from '../caller.ts'
import { Refused } from '../refused.ts'
import { type Case, factsOf, getRequestOf } from './store.ts'
import { unitNames, unitOfAgency } from './units.ts'
import { workingUnits } from './units-view.ts'

/** Asks the law of each case what assigning it would do; the same rules judge again when it is done. */
export const assignmentPreview = async (
  caller: Caller,
  { ids, unitId, days }: PreviewAssignment,
): Promise<AssignmentPreview> => {
  const { db } = caller.deps.database
  if (!mayEver(caller.actor, 'assign')) throw new Refused('forbidden')
  const cases: Case[] = []
  for (const id of new Set(ids)) cases.push(await getRequestOf(caller, id))
  for (const agencyId of new Set(cases.map(({ agency }) => agency.id))) {
    await unitOfAgency(db, agencyId, unitId)
  }
  const asked = cases.flatMap(({ state }) => state.assignments.map((one) => one.unitId))
  const units = await unitNames(db, asked)
  return {
    rows: cases.map((of) => ({
      id: of.row.id,
      registerNumber: of.row.registerNumber,
      title: of.row.title,
      version: of.row.version,
      unitsWorking: workingUnits(of.state, units),
      ...foreseen(of, { unitId, days }),
    })),
  }
}

type Foreseen = Pick<AssignmentPreview['rows'][number], 'limit' | 'refusal'>

const foreseen = (of: Case, asking: Pick<PreviewAssignment, 'unitId' | 'days'>): Foreseen => {
  const decision = decideRequest(of.state, { type: 'assign', ...asking }, factsOf(of))
  if (!decision.ok) return { limit: null, refusal: decision.refusal }
  const after = evolveRequest(of.state, decision.value)
  const given = after.assignments.find(({ unitId }) => unitId === asking.unitId)
  const limit = given ? unitLimit(after, given, of.counting) : null
  return {
    refusal: null,
    limit: limit && {
      dueOn: limit.dueOn,
      reckoning: limit.reckoning,
      noticeDueOn: limit.noticeDueOn,
      provisional: limit.provisional,
    },
  }
}
