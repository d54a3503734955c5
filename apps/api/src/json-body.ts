import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Env, factory } from './http.ts'
import { Refused } from './refused.ts'

export const MAX_JSON_BYTES = 64 * 1024
/** Deeper than any input of the contract. */
const MAX_DEPTH = 16

const limited = bodyLimit({
  maxSize: MAX_JSON_BYTES,
  onError: () => {
    throw new Refused('too-large')
  },
})

/** A body is JSON of reasonable size and depth, or it is not read any further. */
export const jsonBody = factory.createMiddleware((c, next) =>
  limited(c, async () => {
    await checkBody(c)
    await next()
  }),
)

const checkBody = async (c: Context<Env>): Promise<void> => {
  const body = c.req.raw.body === null ? '' : await c.req.text()
  if (body === '') return
  if (!isJson(c.req.header('content-type'))) throw new Refused('unsupported-media')
  if (!isShallow(body) || !isWellFormed(body)) {
    throw new Refused('invalid-input', { body: [{ code: 'bad-format' }] })
  }
}

const isJson = (contentType: string | undefined): boolean =>
  /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType ?? '')

/** Half an emoji, written as an escape, is a text that no database server takes. */
const isWellFormed = (text: string): boolean => {
  const escapesHalves = /\\u[dD][89a-fA-F]/.test(text)
  try {
    JSON.parse(text, escapesHalves ? wholeOnly : undefined)
    return true
  } catch {
    return false
  }
}

const wholeOnly = (key: string, value: unknown): unknown => {
  if (!key.isWellFormed() || (typeof value === 'string' && !value.isWellFormed())) {
    throw new SyntaxError('a surrogate without its other half')
  }
  return value
}

/** Counts brackets outside strings, before anything is built from them. */
const isShallow = (text: string): boolean => {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    if (depth > MAX_DEPTH) return false
  }
  return true
}
