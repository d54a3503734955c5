import { Readable } from 'node:stream'
import type { BlackOut } from '@terang/contract/blackouts'
import { schema } from '@terang/db'
import { decideRequest, permitted, type RequestCommand } from '@terang/law'
import { eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { fileKey } from '../files/link.ts'
import { linkableSince } from '../files/loose.ts'
import { keepFile } from '../files/upload.ts'
import { judged } from '../record/judged.ts'
import { Refused } from '../refused.ts'
import { actOnRequest } from './act.ts'
import { restingOn } from './resting.ts'
import { type Case, factsOf, getRequestOf } from './store.ts'

const { files } = schema
type FileRow = typeof files.$inferSelect

/** Papers of the office; what an applicant handed in is never worked on. */
const WORKED_ON: readonly FileRow['kind'][] = ['reply', 'material', 'blacked-out', 'answer']

/** A PDF that may be blacked out in this case: one of its own, or material uploaded for it just now. */
export const pdfToBlackOut = async (caller: Caller, caseId: string, fileId: string) => {
  const of = await getRequestOf(caller, caseId)
  if (!permitted(of.actor, 'black-out', of.place).ok) throw new Refused('forbidden')
  const { database, now } = caller.deps
  const [row] = await database.db.select().from(files).where(eq(files.id, fileId))
  if (!row || !isAtHand(row, of, linkableSince(now()))) throw new Refused('not-found')
  if (row.mediaType !== 'application/pdf') throw new Refused('not-a-pdf')
  const parts: Uint8Array[] = []
  const key = fileKey(caller.deps, row, null)
  for await (const part of caller.deps.files.read(row.id, key)) parts.push(part)
  return { row, bytes: new Uint8Array(Buffer.concat(parts)) }
}

const isAtHand = (row: FileRow, of: Case, since: string): boolean =>
  row.caseId === null
    ? row.kind === 'material' && row.uploadedAt >= since
    : row.caseId === of.row.id && WORKED_ON.includes(row.kind)

/** Penghitaman: judged first, made and read again in its thread, and then recorded; the original stays. */
export const blackOutFile = async (
  caller: Caller,
  id: string,
  { version, fileId, boxes }: BlackOut,
): Promise<void> => {
  const { deps } = caller
  const of = await getRequestOf(caller, id)
  const restsOn = boxes.flatMap(({ exemptionId }) => exemptionId ?? [])
  const commandFor =
    (newFileId: string): Judged =>
    (_, resting) => ({
      type: 'black-out',
      fileId,
      newFileId,
      boxes: boxes.map(({ page, exemptionId }) => ({ page, exemption: resting(exemptionId) })),
    })
  const known = await restingOn(deps.database.db, restsOn, of.today)
  const first = commandFor('')(of.today, (named) => known.get(named ?? '')?.exemption ?? null)
  // What the law refuses is refused before the work; the act asks again, in its own turn.
  judged(of, { act: 'black-out', version }, () => decideRequest(of.state, first, factsOf(of)))
  const { row, bytes } = await pdfToBlackOut(caller, id, fileId)
  const { document } = await deps.pdf.does(bytes, { kind: 'black-out', boxes })
  const kept = { kind: 'blacked-out', name: blackName(row.name), mediaType: row.mediaType } as const
  const made = await keepFile(deps, kept, Readable.from([document]))
  const material = row.caseId === null ? [row.id] : []
  await actOnRequest(caller, id, {
    version,
    restsOn,
    command: commandFor(made.id),
    files: [
      { kind: 'material', ids: material },
      { kind: 'blacked-out', ids: [made.id] },
    ],
  })
}

type Judged = Extract<
  Parameters<typeof actOnRequest>[2]['command'],
  (...of: never[]) => RequestCommand
>

/** "laporan (dihitamkan).pdf": the name tells the two apart in every folder. */
const blackName = (name: string): string =>
  `${name.replace(/\.pdf$/i, '').slice(0, 180)} (dihitamkan).pdf`
