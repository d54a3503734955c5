import type { Database } from '@terang/db'
import { schema } from '@terang/db'
import { sql } from 'drizzle-orm'
import { type Seconds, secondsOf } from './days.ts'
import type { PlannedAct } from './plan.ts'
import { type Cases, noted } from './playing.ts'

/** How far a start that was broken off came: every act has an instant of its own, and they come in order. */
export const playedSoFar = async (
  { db }: Database,
  plan: readonly PlannedAct[],
): Promise<{ done: number; cases: Cases }> => {
  const { events } = schema
  const rows = await db
    .select({ at: sql<string>`json_extract(${events.entry}, '$.at')`, caseId: events.caseId })
    .from(events)
  const caseAt = new Map<Seconds, Set<string>>()
  for (const { at, caseId } of rows) {
    const ids = caseAt.get(secondsOf(at)) ?? new Set()
    caseAt.set(secondsOf(at), ids.add(caseId ?? ''))
  }
  const played = plan.slice(0, caseAt.size)
  const cases: Cases = new Map()
  for (const { at, place, deed } of played) {
    const ids = caseAt.get(at)
    if (!ids) throw new Error(STRANGER)
    const standing = cases.get(place) ?? {}
    // Of the two cases that a grant touches, its request is known already.
    const [id = ''] = [...ids].filter((one) => one !== standing.request?.id || ids.size === 1)
    noted(standing, deed, id)
    cases.set(place, standing)
  }
  return { done: played.length, cases }
}

/** The plan of another version, or of another size, has other acts. */
const STRANGER =
  'The unfinished demo in this store was begun with another DEMO or another version. ' +
  'Nobody has used it yet: start with an empty DATA_DIR.'
