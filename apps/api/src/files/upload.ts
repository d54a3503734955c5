import { randomBytes } from 'node:crypto'
import { MAX_FILE_BYTES, type UploadQuery, type UploadedFile } from '@terang/contract/files'
import { schema } from '@terang/db'
import type { Deps } from '../deps.ts'
import { newDataKey, wrapKey } from '../keys/envelope.ts'
import { Refused } from '../refused.ts'
import { mediaTypeOf } from './media-type.ts'

/** Bytes kept free for the register itself: below it uploads answer 507 and the rest goes on. */
const FLOOR_BYTES = 500 * 1024 * 1024
/** Enough to tell an office document from another zip. */
const BEGINNING_BYTES = 64 * 1024

/** Takes one file as a stream: checked by content, measured, hashed and encrypted on the way. */
export const uploadFile = async (
  deps: Deps,
  query: UploadQuery,
  body: AsyncIterable<Uint8Array>,
): Promise<UploadedFile> => {
  if ((await deps.files.free()) < FLOOR_BYTES) throw new Refused('storage-full')
  const { beginning, whole } = await peek(limited(body))
  if (beginning.length === 0) throw new Refused('invalid-input', { file: [{ code: 'required' }] })
  const mediaType = await mediaTypeOf(beginning, query)
  if (!mediaType) throw new Refused('unsupported-media')
  return keepFile(deps, { kind: query.kind, name: plainName(query.name), mediaType }, whole)
}

type Kept = Pick<typeof schema.files.$inferInsert, 'kind' | 'name' | 'mediaType'>

/** Encrypts and keeps bytes whose kind is known, until an act makes them part of a case. */
export const keepFile = async (
  deps: Deps,
  { kind, name, mediaType }: Kept,
  bytes: AsyncIterable<Uint8Array>,
): Promise<UploadedFile> => {
  if ((await deps.files.free()) < FLOOR_BYTES) throw new Refused('storage-full')
  const id = `file_${randomBytes(16).toString('hex')}`
  const key = newDataKey()
  const { size, sha256 } = await deps.files.put(id, bytes, key)
  const row = { id, name, mediaType, size, sha256 }
  const wrappedKey = wrapKey(deps.keys, key, id)
  await noted(deps, { ...row, kind, wrappedKey, uploadedAt: deps.now() })
  return row
}

/** Bytes without a row could never be found again. */
const noted = async (
  { database, files }: Deps,
  row: typeof schema.files.$inferInsert,
): Promise<void> => {
  try {
    await database.write(() => database.db.batch([database.db.insert(schema.files).values(row)]))
  } catch (error) {
    await files.remove(row.id)
    throw error
  }
}

async function* limited(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > MAX_FILE_BYTES) throw new Refused('too-large')
    yield part
  }
}

/** The first bytes, and the whole again from its start. */
const peek = async (body: AsyncGenerator<Uint8Array>) => {
  const parts: Uint8Array[] = []
  let size = 0
  while (size < BEGINNING_BYTES) {
    const next = await body.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
  }
  const whole = async function* () {
    yield* parts
    yield* body
  }
  return { beginning: Buffer.concat(parts), whole: whole() }
}

/** The last part of a path, without what a header or a shell could read as more than a name. */
const plainName = (name: string): string =>
  name
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[\p{C}"<>|:*?;]/gu, '_')
    .trim()
    .slice(-200) || 'berkas'
