import { schema } from '@terang/db'
import type { FileView } from '@terang/contract/request-views'
import { and, eq, gte, inArray, isNull } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { decrypt, encrypt, unwrapKey } from '../keys/envelope.ts'
import { refuseField } from '../refused.ts'
import { linkableSince } from './loose.ts'

const { files } = schema
type FileRow = typeof files.$inferSelect

/** Files uploaded for this kind of act and not yet part of a case; an unknown, used or old id is bad input. */
export const filesToLink = async (
  deps: Deps,
  kind: FileView['kind'],
  fileIds: readonly string[],
  field: string,
): Promise<FileRow[]> => {
  if (fileIds.length === 0) return []
  const found = await deps.database.db
    .select()
    .from(files)
    .where(
      and(
        inArray(files.id, [...fileIds]),
        eq(files.kind, kind),
        isNull(files.caseId),
        gte(files.uploadedAt, linkableSince(deps.now())),
      ),
    )
  if (found.length !== new Set(fileIds).size) refuseField(field, 'unknown-value')
  return found
}

export type LinkTarget = {
  agencyId: string
  caseId: string
  /** The person whose key shall protect an identity file: erasing that key darkens the file. */
  person: { id: string; dataKey: Buffer } | null
  at: string
}

/** The statements of the act's batch that make files part of a case. */
export const linkFiles = (deps: Deps, rows: readonly FileRow[], target: LinkTarget) =>
  rows.map((row) =>
    deps.database.db
      .update(files)
      .set({
        agencyId: target.agencyId,
        caseId: target.caseId,
        linkedAt: target.at,
        ...(target.person
          ? {
              personId: target.person.id,
              wrappedKey: underPerson(deps, row, target.person.dataKey),
            }
          : {}),
      })
      .where(and(eq(files.id, row.id), isNull(files.caseId))),
  )

const PERSON = 'person.'

const underPerson = (deps: Deps, row: FileRow, dataKey: Buffer): string =>
  PERSON + encrypt(dataKey, unwrapKey(deps.keys, row.wrappedKey, row.id), `file|${row.id}`)

/** The key of a stored file; `dataKey` is the person's, needed for files under a person. */
export const fileKey = (
  deps: Deps,
  row: Pick<FileRow, 'id' | 'wrappedKey'>,
  dataKey: Buffer | null,
): Buffer => {
  if (!row.wrappedKey.startsWith(PERSON)) return unwrapKey(deps.keys, row.wrappedKey, row.id)
  if (!dataKey) throw new Error('The file is under the key of a person')
  return decrypt(dataKey, row.wrappedKey.slice(PERSON.length), `file|${row.id}`)
}
