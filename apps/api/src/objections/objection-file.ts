import { schema } from '@terang/db'
import type { DisputeEvent, ObjectionEvent } from '@terang/law'
import { eq, sql } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { preparedFor } from '../prepared.ts'
import { caseHistory, type HistoryEntry, peopleNames, staffIn } from '../record/case-history.ts'
import { mayIdentify } from '../requests/case-file.ts'
import { knownPerson, type PersonRow } from '../requests/identity.ts'
import { type UnitName, unitNames } from '../requests/units.ts'
import { type Decider, decidersOf } from './deciders.ts'
import type { ObjectionCase } from './store.ts'

const { disputes } = schema

export type ObjectionFile = {
  history: HistoryEntry<ObjectionEvent>[]
  units: ReadonlyMap<string, UnitName>
  people: ReadonlyMap<string, string>
  deciders: Decider[]
  dispute: typeof disputes.$inferSelect | null
  /** Read where hearings of the dispute are to be told with their places. */
  disputeHistory: HistoryEntry<DisputeEvent>[]
  person: PersonRow | null
}

/** Everything that lies in the file of an objection; identity only for who may see it. */
export const objectionFile = async (
  { database: { db } }: Deps,
  of: ObjectionCase,
): Promise<ObjectionFile> => {
  const { row, agency, state } = of
  const staff = of.actor.kind === 'staff'
  const [history, [dispute], deciders, person] = await Promise.all([
    caseHistory<ObjectionEvent>(db, row.id),
    disputeOf(db).execute({ id: row.id }),
    staff ? decidersOf(db, agency.id) : [],
    mayIdentify(of) ? knownPerson(db, row.personId) : null,
  ])
  const people = [...staffIn(history), state.deciderId, state.refuserId]
  return {
    history,
    units: await unitNames(
      db,
      history.map(({ actor }) => actor.unit),
    ),
    people: await peopleNames(db, people),
    deciders,
    dispute: dispute ?? null,
    disputeHistory: dispute?.state.hearings ? await caseHistory(db, dispute.id) : [],
    person: person && { ...person, byProxy: row.byProxy, identityFileId: null },
  }
}

const disputeOf = preparedFor((db) =>
  db
    .select()
    .from(disputes)
    .where(eq(disputes.objectionId, sql.placeholder('id')))
    .prepare(),
)
