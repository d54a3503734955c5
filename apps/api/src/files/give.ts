import { schema } from '@terang/db'
import { and, eq, inArray } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { refuseField } from '../refused.ts'

const { files } = schema
type FileRow = typeof files.$inferSelect

/** What may go out: never a paper of identity, nor what the applicant handed in. */
const GIVABLE = ['reply', 'material', 'blacked-out', 'answer'] as const

/** Files of this case that were chosen for the answer; any other id is bad input. */
export const filesToGive = async (
  deps: Deps,
  caseId: string,
  ids: readonly string[],
): Promise<FileRow[]> => {
  if (ids.length === 0) return []
  const found = await deps.database.db
    .select()
    .from(files)
    .where(and(inArray(files.id, [...ids]), eq(files.caseId, caseId), inArray(files.kind, GIVABLE)))
  if (found.length !== new Set(ids).size) refuseField('caseFileIds', 'unknown-value')
  return found
}

/** The statements of the act's batch by which the applicant may read them. */
export const givenFiles = (deps: Deps, rows: readonly FileRow[]) =>
  rows.map((row) =>
    deps.database.db.update(files).set({ kind: 'answer' }).where(eq(files.id, row.id)),
  )
