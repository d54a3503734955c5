import type { Deps } from '@terang/api/deps'
import { actOnRequest } from '@terang/api/requests/act'
import { schema } from '@terang/db'
import { sql } from 'drizzle-orm'
import { callerAs, citizen } from './callers.ts'
import { instantOf, secondsOf } from './days.ts'
import type { PlannedAct } from './plan.ts'
import { register } from './registering.ts'
import { APPLICANT } from './timeline.ts'

/** The cases made so far, by their place in the plan, with the version that the next act must name. */
export type Cases = Map<number, { id: string; version: number }>

/** One act of the plan at its instant, through the use-case that the routes call. */
export const play = async (deps: Deps, planned: PlannedAct, cases: Cases): Promise<void> => {
  const { place, by } = planned
  const then: Deps = { ...deps, now: () => instantOf(planned.at) }
  if ('request' in planned) {
    cases.set(place, { id: await register(then, planned), version: 1 })
    return
  }
  const known = cases.get(place)
  if (!known) throw new Error(`The case at place ${place} has not begun`)
  const caller = by === APPLICANT ? citizen(then, known.id) : callerAs(then, by)
  await actOnRequest(caller, known.id, { ...planned.act, version: known.version })
  known.version += 1
}

/** How far a start that was broken off came: every act has an instant of its own, and they come in order. */
export const begun = async (
  { database }: Deps,
  plan: readonly PlannedAct[],
): Promise<{ done: number; cases: Cases }> => {
  const { events } = schema
  const rows = await database.db
    .select({
      at: sql<string>`json_extract(${events.entry}, '$.at')`,
      caseId: events.caseId,
      version: events.version,
    })
    .from(events)
  const played = new Set(rows.map(({ at }) => secondsOf(at)))
  const acts = plan.slice(0, played.size)
  if (acts.some(({ at }) => !played.has(at))) throw new Error(STRANGER)
  const beginnings = new Map(
    rows.flatMap(({ at, caseId, version }) =>
      version === 1 && caseId !== null ? [[secondsOf(at), caseId] as const] : [],
    ),
  )
  const cases: Cases = new Map()
  for (const { at, place } of acts) {
    const known = cases.get(place)
    const id = beginnings.get(at)
    if (known) known.version += 1
    else if (id) cases.set(place, { id, version: 1 })
  }
  return { done: acts.length, cases }
}

/** The plan of another version, or of another size, has other acts. */
const STRANGER =
  'The unfinished demo in this store was begun with another DEMO or another version. ' +
  'Nobody has used it yet: start with an empty DATA_DIR.'
