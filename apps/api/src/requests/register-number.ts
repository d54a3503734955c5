export type RegisterNumberParts = {
  /** Place in the agency's register of the year, from 1. */
  seq: number
  /** Day of registration, YYYY-MM-DD. */
  on: string
  slug: string
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/**
 * Nomor pendaftaran, P29(3): every agency has its own form, none is uniform.
 * Tokens: {seq}, {seq:4} (digits), {roman} (month), {MM}, {YYYY}, {slug}.
 */
export const registerNumber = (pattern: string, { seq, on, slug }: RegisterNumberParts): string => {
  const [year = '', month = ''] = on.split('-')
  const token: Record<string, (width: string | undefined) => string> = {
    seq: (width) => String(seq).padStart(Number(width ?? 1), '0'),
    roman: () => ROMAN[Number(month) - 1] ?? month,
    MM: () => month,
    YYYY: () => year,
    slug: () => slug.toUpperCase(),
  }
  return whole(pattern).replace(
    /\{(seq|roman|MM|YYYY|slug)(?::(\d))?\}/g,
    (all, name: string, width: string | undefined) => token[name]?.(width) ?? all,
  )
}

/** Without a sequence and a year two requests could bear one number. */
const whole = (pattern: string): string => {
  const numbered = /\{seq(:\d)?\}/.test(pattern) ? pattern : `{seq:4}/${pattern}`
  return numbered.includes('{YYYY}') ? numbered : `${numbered}/{YYYY}`
}
