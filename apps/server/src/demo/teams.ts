import type { Chance } from './chance.ts'
import { holdersOf } from './people.ts'

/** Who works on one case at its office: keys of people. */
export type Team = { officer: string; ppid: string; superior: string }

export const drawTeam = (agencyId: string, lots: Chance): Team => ({
  officer: lots.pick(holdersOf('officer', agencyId)),
  ppid: lots.pick(holdersOf('ppid', agencyId)),
  superior: lots.pick(holdersOf('superior', agencyId)),
})

export const unitPerson = (agencyId: string, unitId: string): string => {
  const [key] = holdersOf('unit', agencyId, unitId)
  if (key === undefined) throw new RangeError(`nobody works in ${unitId}`)
  return key
}
