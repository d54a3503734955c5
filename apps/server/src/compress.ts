import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

/** Longest body compressed on the spot, in bytes: 29 µs for 5 kB, where a stream costs a millisecond. */
const LONGEST = 64 * 1024
const SHORTEST = 700
const TEXT = /^(text\/|application\/(json|problem\+json|javascript)|image\/svg)/

/** Gzip of small text answers; files of the build are compressed when they are built. */
export const compress: MiddlewareHandler = async (c, next) => {
  await next()
  const plain = c.res
  if (!plain.body || !TEXT.test(plain.headers.get('content-type') ?? '')) return
  if (plain.headers.has('content-encoding')) return
  plain.headers.append('Vary', 'Accept-Encoding')
  if (c.req.method === 'HEAD' || !takesGzip(c.req.header('accept-encoding'))) return
  const { beginning, rest } = await peek(plain.body)
  c.res = undefined
  c.res =
    rest === null && beginning.length >= SHORTEST
      ? zipped(beginning, plain)
      : new Response(rest === null ? beginning : joined(beginning, rest), plain)
}

/** What a browser names with a weight of nothing it does not take (RFC 9110, 12.5.3). */
const takesGzip = (accepted = ''): boolean =>
  accepted.split(',').some((one) => {
    const [coding, ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    return coding === 'gzip' && !parameters.some((part) => /^q=0(\.0*)?$/.test(part))
  })

type Peeked = {
  beginning: Buffer<ArrayBuffer>
  rest: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | null
}

/** The whole body when it is short, else its beginning and the reader of the rest. */
const peek = async (body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Peeked> => {
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  for (let size = 0; size <= LONGEST;) {
    const { done, value } = await reader.read()
    if (done) return { beginning: Buffer.concat(parts), rest: null }
    parts.push(value)
    size += value.length
  }
  return { beginning: Buffer.concat(parts), rest: reader }
}

const joined = (beginning: Buffer<ArrayBuffer>, rest: NonNullable<Peeked['rest']>) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(beginning),
    async pull(controller) {
      const { done, value } = await rest.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => rest.cancel(reason),
  })

const zipped = (body: Buffer<ArrayBuffer>, plain: Response): Response => {
  const answer = new Response(gzipSync(body), plain)
  answer.headers.set('Content-Encoding', 'gzip')
  answer.headers.delete('Content-Length')
  return answer
}
