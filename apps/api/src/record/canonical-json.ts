export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** RFC 8785: one value, one text; keys in the order of their UTF-16 code units, no white space. */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('JSON has no such number')
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(memberOf(value, key))}`)
  return `{${members.join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const memberOf = (value: { readonly [key: string]: Json }, key: string): Json => {
  const member = value[key]
  if (member === undefined) throw new TypeError('JSON has no undefined')
  return member
}
