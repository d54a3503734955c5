import type { Context } from 'hono'

/** Longest form without a file, in bytes: the longest answers, every letter written as %XX%XX%XX%XX. */
export const MAX_FORM_BYTES = 1024 * 1024

export type Posted = ReadonlyMap<string, string>

/** The fields of a form; the first of a name counts, a file's place holds nothing. */
export const readForm = async (c: Context): Promise<Posted> => {
  const body = new URLSearchParams(await c.req.text())
  const fields = new Map<string, string>()
  for (const [name, value] of body) {
    if (!fields.has(name)) fields.set(name, unixLines(value))
  }
  return fields
}

/** Browsers send line breaks as CRLF; a letter is counted once. */
export const unixLines = (text: string): string => text.replaceAll('\r\n', '\n')

export const isMultipart = (c: Context): boolean =>
  (c.req.header('content-type') ?? '').toLowerCase().startsWith('multipart/form-data')
