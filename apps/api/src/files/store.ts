import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { decryptFrames, encryptFrames } from './frames.ts'

export type Stored = { size: number; sha256: string }

/** Where the bytes of files lie, encrypted: the row keeps hash and size (house 3.8). */
export type FileStore = {
  put(fileId: string, bytes: AsyncIterable<Uint8Array>, key: Buffer): Promise<Stored>
  read(fileId: string, key: Buffer): AsyncIterable<Uint8Array>
  remove(fileId: string): Promise<void>
  /** Bytes free for new files. */
  free(): Promise<number>
}

/** A folder of this machine, two letters of the id to a sub-folder; nothing ever lies there in the clear. */
export const createLocalFileStore = (folder: string): FileStore => {
  const pathOf = (fileId: string): string => join(folder, fileId.slice(-2), fileId)
  return {
    async put(fileId, bytes, key) {
      const path = pathOf(fileId)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const hash = createHash('sha256')
      let size = 0
      const measured = async function* () {
        for await (const part of bytes) {
          hash.update(part)
          size += part.length
          yield part
        }
      }
      try {
        await pipeline(
          Readable.from(encryptFrames(measured(), key, fileId)),
          createWriteStream(`${path}.part`, { mode: 0o600, flush: true }),
        )
      } catch (error) {
        await rm(`${path}.part`, { force: true })
        throw error
      }
      await rename(`${path}.part`, path)
      await syncFolder(dirname(path))
      return { size, sha256: hash.digest('hex') }
    },
    read: (fileId, key) => decryptFrames(createReadStream(pathOf(fileId)), key, fileId),
    remove: (fileId) => rm(pathOf(fileId), { force: true }),
    async free() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const disk = await statfs(folder)
      return disk.bavail * disk.bsize
    },
  }
}

/** A renamed file survives a power cut only when its folder was flushed too. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
