import { Readable } from 'node:stream'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import type { Client } from '@terang/api/client'
import { ApiProblem } from '@terang/api/client'
import { MAX_FILE_BYTES, type UploadedFile } from '@terang/contract/files'
import type { ProblemCode } from '@terang/contract/problem'
import type { Context } from 'hono'
import { uploadFile } from './desk.ts'
import { isMultipart, MAX_FORM_BYTES, type Posted, readForm, unixLines } from './form-body.ts'

/** The field that a file was chosen in, and what became of it. */
export type Upload = { field: string } & (
  | { ok: true; file: UploadedFile }
  | { ok: false; name: string; problem: ProblemCode }
)

export type UploadForm = { fields: Posted; uploads: Upload[] }

type Reading = {
  client: Client
  kind: 'identity' | 'completion'
  /** Other kinds, by the field that they are chosen in. */
  kinds?: Readonly<Record<string, 'voice'>>
  /** Asked when a file comes, with the fields before it: whether it may be taken at all. */
  mayTake: (fields: Posted) => boolean
  most: number
}

/** Reads a form with files as a stream: each file goes straight on to the record, never into memory. */
export const readUploadForm = async (c: Context, reading: Reading): Promise<UploadForm> => {
  if (!isMultipart(c)) return { fields: await readForm(c), uploads: [] }
  const { body } = c.req.raw
  if (!body) return { fields: new Map(), uploads: [] }
  const parser = parserOf(c, reading.most)
  if (!parser) return { fields: new Map(), uploads: [] }
  const fields = new Map<string, string>()
  const streams: Readable[] = []
  const uploads: Promise<Upload>[] = []
  parser.on('field', (name, value) => {
    if (!fields.has(name)) fields.set(name, unixLines(value))
  })
  parser.on('file', (field, stream, filename) => {
    streams.push(stream)
    if (!filename || !reading.mayTake(fields)) stream.resume()
    else uploads.push(sent(reading, { field, filename }, stream))
  })
  await parsed(parser, body, () => {
    for (const stream of streams) if (!stream.readableEnded) stream.destroy(new Error('cut off'))
  })
  return { fields, uploads: await Promise.all(uploads) }
}

/** Null where the form does not say how its parts are told apart. */
const parserOf = (c: Context, most: number): BusboyInstance | null => {
  try {
    return new Busboy({
      headers: { 'content-type': c.req.header('content-type') ?? '' },
      limits: {
        fieldSize: MAX_FORM_BYTES,
        fields: 50,
        files: most,
        // One byte more than the record takes, so that it is the record that refuses.
        fileSize: MAX_FILE_BYTES + 1,
        parts: 60,
      },
    })
  } catch {
    return null
  }
}

const sent = async (
  { client, kind: usual, kinds }: Reading,
  { field, filename }: { field: string; filename: string },
  stream: Readable,
): Promise<Upload> => {
  const name = filename.split(/[/\\]/).at(-1)?.trim().slice(-200) || 'berkas'
  const kind = kinds?.[field] ?? usual
  try {
    return { field, ok: true, file: await uploadFile(client, { kind, name }, stream) }
  } catch (error) {
    if (error instanceof ApiProblem) return { field, ok: false, name, problem: error.problem.code }
    if (stream.errored) return { field, ok: false, name, problem: 'invalid-input' }
    throw error
  } finally {
    // What was refused still has to be read to its end, or the browser never sees the answer.
    stream.resume()
  }
}

/** A form that breaks off counts as one with fewer fields: the page says what is missing. */
const parsed = (parser: BusboyInstance, body: ReadableStream, cutOff: () => void): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      cutOff()
      resolve()
    }
    const source = Readable.fromWeb(webStream(body))
    parser.on('finish', () => resolve())
    parser.on('error', end)
    source.on('error', end)
    source.pipe(parser)
  })

type NodeWebStream = Parameters<typeof Readable.fromWeb>[0]
/** Safe: the same object under the name that Node's own types give it. */
const webStream = (body: ReadableStream): NodeWebStream => body as unknown as NodeWebStream
