import { schema } from '@terang/db'
import { permitted } from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { Refused } from '../refused.ts'
import { personKey } from './identity.ts'
import { type Case, getRequestOf } from './store.ts'
import { fileKey } from '../files/link.ts'
import { applicantSees, PERSONAL } from './view-parts.ts'

const { files } = schema
type FileRow = typeof files.$inferSelect

/** One file of a case for who may read it; any other id is not-found, as if it were not there. */
export const openCaseFile = async (caller: Caller, caseId: string, fileId: string) => {
  const of = await getRequestOf(caller, caseId)
  const [row] = await caller.deps.database.db
    .select()
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.caseId, of.row.id)))
  if (!row || row.wrappedKey === '' || !mayRead(of, row)) throw new Refused('not-found')
  const person = row.personId === null ? null : await personKey(caller.deps, row.personId)
  // The person was erased, and the file with them.
  if (row.personId !== null && person === null) throw new Refused('not-found')
  const key = fileKey(caller.deps, row, person?.dataKey ?? null)
  return { row, bytes: caller.deps.files.read(row.id, key) }
}

/** Identity papers: the desk and the PPID. A unit's reply: staff. The answer: everybody of the case. */
const mayRead = ({ actor, place }: Case, { kind }: FileRow): boolean => {
  if (actor.kind === 'applicant') return applicantSees(kind)
  const act = PERSONAL.has(kind) ? 'read-identity' : 'read-file'
  return permitted(actor, act, place).ok
}
