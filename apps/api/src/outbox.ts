import { type Db, schema } from '@terang/db'
import { newId } from './ids.ts'
import type { Entry } from './record/append.ts'

/** What an act still owes the world, in the batch of the act: which entry of which case, no word of it. */
export const owed = (db: Db, { agency, seq, case: caseId, version, type, at }: Entry) =>
  db.insert(schema.outbox).values({
    id: newId('out', at),
    agencyId: agency,
    caseId,
    kind: type,
    payload: { seq, version },
    createdAt: at,
    nextAt: utc(at),
  })

/** Times that are compared as text are UTC, to the millisecond. */
export const utc = (at: string): string => new Date(Date.parse(at)).toISOString()
