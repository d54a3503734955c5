import * as z from 'zod'

const hasNoControlCharacters = (text: string): boolean =>
  // Tab, line feed and carriage return are writing; the rest of C0 and DEL are not.
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(text)

/** Free text of `min` to `max` characters after trimming; no control characters. */
export const words = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine(hasNoControlCharacters, { params: { problem: 'control-characters' } })

/** A calendar date as text, YYYY-MM-DD; the law judges whether it may be that day. */
export const date = () => z.iso.date()

/** The version of the case that the sender saw. */
export const version = () => z.int().min(0).max(1_000_000)

export const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[a-z0-9]{10,40}$`), { error: 'id' })
