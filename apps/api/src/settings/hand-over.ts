import { schema } from '@terang/db'
import { type AgencyEvent, decideObjection } from '@terang/law'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { objectionMoved } from '../objections/act.ts'
import { getObjectionOf, objectionFacts } from '../objections/store.ts'
import { allowed } from '../record/judged.ts'
import type { AgencyCase } from './store.ts'

const { objections } = schema

/** The open objections of somebody who leaves pass to the successor, each by its own entry: P39(2), P44. */
export const handedOver = async (deps: Deps, of: AgencyCase, event: AgencyEvent) => {
  if (event.type !== 'person-deactivated' || event.successorId === null) return []
  const { personId, successorId: deciderId } = event
  const { db } = deps.database
  const open = await db
    .select({ id: objections.id })
    .from(objections)
    .where(
      and(
        eq(objections.agencyId, of.agency.id),
        eq(objections.deciderId, personId),
        isNull(objections.closedOn),
      ),
    )
    .orderBy(asc(objections.id))
  const caller = { deps, actor: { kind: 'system' } as const, trackedCaseId: null }
  const statements = []
  for (const [place, { id }] of open.entries()) {
    const found = await getObjectionOf(caller, id)
    const command = { type: 'assign-objection', deciderId } as const
    const assigned = allowed(decideObjection(found.state, command, objectionFacts(found)))
    const next = { ...found, lastSeq: of.lastSeq + 1 + place }
    statements.push(
      ...(await objectionMoved(deps, next, { act: command.type, event: assigned, words: {} })),
    )
  }
  return statements
}
