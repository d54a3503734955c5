import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Bytes of plain text in one frame: big files are never held whole (trust 4.4, STREAM). */
const FRAME = 64 * 1024
const TAG = 16
const PREFIX = 7

/** Nonce of a frame: the file's prefix, its place, and whether it is the last, so none can be cut or moved. */
const nonceOf = (prefix: Buffer, place: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce, 0, 0, PREFIX)
  nonce.writeUInt32BE(place, PREFIX)
  nonce[11] = last ? 1 : 0
  return nonce
}

async function* chunked(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<[Buffer, boolean]> {
  let held = Buffer.alloc(0)
  for await (const part of bytes) {
    held = Buffer.concat([held, part])
    while (held.length > size) {
      yield [held.subarray(0, size), false]
      held = held.subarray(size)
    }
  }
  yield [held, true]
}

/** Plain bytes in, encrypted frames out; the file's id is bound in. */
export async function* encryptFrames(
  bytes: AsyncIterable<Uint8Array>,
  key: Buffer,
  fileId: string,
): AsyncGenerator<Buffer> {
  const prefix = randomBytes(PREFIX)
  yield prefix
  let place = 0
  for await (const [plain, last] of chunked(bytes, FRAME)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, place, last))
    cipher.setAAD(Buffer.from(fileId))
    yield Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    place += 1
  }
}

/** Encrypted frames in, plain bytes out; throws at the first frame that was changed, moved or cut. */
export async function* decryptFrames(
  bytes: AsyncIterable<Uint8Array>,
  key: Buffer,
  fileId: string,
): AsyncGenerator<Buffer> {
  const start: { prefix?: Buffer } = {}
  let place = 0
  for await (const [frame, last] of chunked(withoutPrefix(bytes, start), FRAME + TAG)) {
    if (!start.prefix) throw new Error('The stored file has no beginning')
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(start.prefix, place, last))
    decipher.setAAD(Buffer.from(fileId)).setAuthTag(frame.subarray(-TAG))
    yield Buffer.concat([decipher.update(frame.subarray(0, -TAG)), decipher.final()])
    place += 1
  }
}

async function* withoutPrefix(
  bytes: AsyncIterable<Uint8Array>,
  start: { prefix?: Buffer },
): AsyncGenerator<Uint8Array> {
  let held: Buffer | null = Buffer.alloc(0)
  for await (const part of bytes) {
    if (held === null) {
      yield part
      continue
    }
    held = Buffer.concat([held, part])
    if (held.length < PREFIX) continue
    start.prefix = Buffer.from(held.subarray(0, PREFIX))
    yield held.subarray(PREFIX)
    held = null
  }
}
