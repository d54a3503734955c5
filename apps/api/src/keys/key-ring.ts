import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'

const RingFile = z.object({
  current: z.string(),
  /** Key id to 32 bytes in base64; old keys stay until nothing is wrapped by them. */
  keys: z.record(z.string(), z.string()),
  /** Signs and derives what must stay the same over every rotation of the keys. */
  root: z.string(),
})
type RingFile = z.infer<typeof RingFile>

export type KeyRing = {
  currentId: string
  /** The key that wraps others, by its id; throws when it is not in the ring. */
  wrappingKey(id: string): Buffer
  /** 32 bytes for one use, such as 'tracking-code'; the same after every rotation. */
  derived(use: string): Buffer
}

const KEY_BYTES = 32

const newId = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 12)

const freshRing = (): RingFile => {
  const key = randomBytes(KEY_BYTES)
  const id = newId(key)
  return {
    current: id,
    keys: { [id]: key.toString('base64') },
    root: randomBytes(KEY_BYTES).toString('base64'),
  }
}

const write = (path: string, ring: RingFile): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(`${path}.new`, JSON.stringify(ring, null, 2), { mode: 0o400, flush: true })
  chmodSync(`${path}.new`, 0o400)
  renameSync(`${path}.new`, path)
}

const ringOf = (file: RingFile): KeyRing => {
  const root = Buffer.from(file.root, 'base64')
  return {
    currentId: file.current,
    wrappingKey(id) {
      const key = file.keys[id]
      if (!key)
        throw new Error(`Key ${id} is not in the key ring: bring back the ring that has it.`)
      return Buffer.from(key, 'base64')
    },
    derived: (use) => Buffer.from(hkdfSync('sha256', root, '', `terang ${use}`, KEY_BYTES)),
  }
}

const read = (path: string): RingFile => RingFile.parse(JSON.parse(readFileSync(path, 'utf8')))

/** A ring that lives in memory only: for tests. */
export const memoryKeyRing = (): KeyRing => ringOf(freshRing())

/**
 * The ring in a file of its own (0400), outside the database and its backups (trust: erasure).
 * `mayCreate` is false when the database already holds wrapped keys: a lost ring stops the start.
 */
export const openKeyRing = (path: string, mayCreate: boolean): KeyRing => {
  if (!existsSync(path)) {
    if (!mayCreate) {
      throw new Error(`The key ring ${path} is missing, but the database has data under its keys.`)
    }
    write(path, freshRing())
  }
  return ringOf(read(path))
}

/** Adds a new current key; the old ones stay for what they wrapped. */
export const rotateKeyRing = (path: string): KeyRing => {
  const file = read(path)
  const key = randomBytes(KEY_BYTES)
  const id = newId(key)
  const ring = { ...file, current: id, keys: { ...file.keys, [id]: key.toString('base64') } }
  write(path, ring)
  return ringOf(ring)
}
