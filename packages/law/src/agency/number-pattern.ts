import type { Channel } from '../request/vocabulary.ts'

/** Registers that number their cases, each by itself per year: P31(1), P43(2)a. */
export const REGISTER_KINDS = ['request', 'objection'] as const
export type RegisterKind = (typeof REGISTER_KINDS)[number]

/** Pola nomor: the form of a register's numbers, with the codes of the agency that it names. */
export type NumberPattern = {
  readonly pattern: string
  /** Kode klasifikasi of the archive list. */
  readonly classification: string
  /** Kode unit that gives the number. */
  readonly unitCode: string
}

export type NumberParts = {
  /** Place in the register of the year, from 1. */
  seq: number
  /** Day of registration, YYYY-MM-DD. */
  on: string
  slug: string
  channel: Channel
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
/** Kanal in a number: letters only, so that it never runs into a sequence. */
const CHANNEL_CODES = {
  portal: 'WEB',
  'in-person': 'LANGSUNG',
  email: 'EMAIL',
  letter: 'SURAT',
  phone: 'TELEPON',
} as const satisfies Record<Channel, string>

const TOKEN = /\{(seq|roman|MM|YYYY|slug|kanal|kode|unit)(?::(\d))?\}/g

/** Without a sequence and a year two cases could bear one number: older patterns are made whole. */
export const wholePattern = (pattern: string): string => {
  const numbered = /\{seq(:\d)?\}/.test(pattern) ? pattern : `{seq:4}/${pattern}`
  return numbered.includes('{YYYY}') ? numbered : `${numbered}/{YYYY}`
}

/**
 * Nomor pendaftaran, P29(3): every agency has its own form, none is uniform.
 * Tokens: {seq}, {seq:4} (digits), {roman} (month), {MM}, {YYYY}, {kanal}, {kode}, {unit}, {slug}.
 */
export const registerNumber = (
  { pattern, classification, unitCode }: NumberPattern,
  { seq, on, slug, channel }: NumberParts,
): string => {
  const [year = '', month = ''] = on.split('-')
  const token: Record<string, (width: string | undefined) => string> = {
    seq: (width) => String(seq).padStart(Number(width ?? 1), '0'),
    roman: () => ROMAN[Number(month) - 1] ?? month,
    MM: () => month,
    YYYY: () => year,
    slug: () => slug.toUpperCase(),
    kanal: () => CHANNEL_CODES[channel],
    kode: () => classification,
    unit: () => unitCode,
  }
  return wholePattern(pattern).replace(
    TOKEN,
    (all, name: string, width: string | undefined) => token[name]?.(width) ?? all,
  )
}

export const PATTERN_FAULTS = [
  'pattern-characters',
  'pattern-too-long',
  'pattern-without-sequence',
  'pattern-without-year',
  'pattern-without-code',
  'pattern-sequence-touches-digits',
] as const
export type PatternFault = (typeof PATTERN_FAULTS)[number]

/** The longest number that a letter, a receipt and a list can bear. */
const MOST = 60
const PLAIN = /^[A-Za-z0-9 /._-]*$/

/** What is wrong with a pattern taken by itself; null where its numbers can be told apart. */
export const patternFault = (given: NumberPattern, slug: string): PatternFault | null => {
  const { pattern, classification, unitCode } = given
  const rest = pattern.replace(TOKEN, '')
  if (
    pattern !== pattern.trim() ||
    ![rest, classification, unitCode].every((text) => PLAIN.test(text))
  ) {
    return 'pattern-characters'
  }
  if (pattern.match(/\{seq(:\d)?\}/g)?.length !== 1) return 'pattern-without-sequence'
  if (!pattern.includes('{YYYY}')) return 'pattern-without-year'
  if (pattern.includes('{kode}') && classification === '') return 'pattern-without-code'
  if (pattern.includes('{unit}') && unitCode === '') return 'pattern-without-code'
  const runs = runsOf(given, slug)
  const text = runs.map(({ longest }) => longest).join('')
  if (text.length > MOST) return 'pattern-too-long'
  const own = runs.find(({ hasSequence }) => hasSequence)
  return own?.isAlone ? null : 'pattern-sequence-touches-digits'
}

/**
 * Whether two patterns could write one number for two different cases. Where both have sequence and year
 * in the same place they cannot: one number would be one sequence of one year, and a counter goes on.
 */
export const mayRepeat = (one: NumberPattern, other: NumberPattern, slug: string): boolean => {
  const [a, b] = [runsOf(one, slug), runsOf(other, slug)]
  const place = (runs: readonly Run[], what: 'hasSequence' | 'hasYear') =>
    runs.findIndex((run) => run[what])
  const isAligned =
    place(a, 'hasSequence') === place(b, 'hasSequence') &&
    place(a, 'hasYear') === place(b, 'hasYear')
  return !isAligned && meet(a, b)
}

/** Whether some number fits both patterns, whichever case it is of. */
export const mayMeet = (one: NumberPattern, other: NumberPattern, slug: string): boolean =>
  meet(runsOf(one, slug), runsOf(other, slug))

const meet = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length && a.every((run, place) => runsMeet(run, b[place]))

/** Digits or the rest, in turn: tokens of letters hold no digit, so the turns of a pattern never change. */
type Run = {
  isDigits: boolean
  /** What it always is; null where tokens make it vary. */
  fixed: string | null
  form: RegExp
  longest: string
  hasSequence: boolean
  hasYear: boolean
  /** Nothing but the token that it holds. */
  isAlone: boolean
}

const runsMeet = (a: Run, b: Run | undefined): boolean => {
  if (!b || a.isDigits !== b.isDigits) return false
  if (a.fixed !== null) return b.form.test(a.fixed)
  return b.fixed === null || a.form.test(b.fixed)
}

type Piece = { text: string; form: string; name: string | null }

const runsOf = (given: NumberPattern, slug: string): Run[] => {
  const runs: Piece[][] = []
  for (const piece of piecesOf(given, slug)) {
    const last = runs.at(-1)
    if (last && isDigit(last[0]) === isDigit(piece)) last.push(piece)
    else runs.push([piece])
  }
  return runs.map((pieces) => {
    const varies = pieces.some(({ name }) => name !== null)
    const text = pieces.map((piece) => piece.text).join('')
    return {
      isDigits: isDigit(pieces[0]),
      fixed: varies ? null : text,
      form: new RegExp(`^(?:${pieces.map(({ form }) => form).join('')})$`),
      longest: text,
      hasSequence: pieces.some(({ name }) => name === 'seq'),
      hasYear: pieces.some(({ name }) => name === 'YYYY'),
      isAlone: pieces.length === 1,
    }
  })
}

const isDigit = (piece: Piece | undefined): boolean => /^\d/.test(piece?.text ?? '')

/** Each token as its longest text and as a form; literal text, codes and slug character by character. */
const piecesOf = ({ pattern, classification, unitCode }: NumberPattern, slug: string): Piece[] => {
  const spelled = wholePattern(pattern)
    .replaceAll('{slug}', slug)
    .replaceAll('{kode}', classification)
    .replaceAll('{unit}', unitCode)
    .toUpperCase()
  return [...spelled.matchAll(/\{(SEQ|ROMAN|MM|YYYY|KANAL)(?::(\d))?\}|[^]/g)].map(
    ([text, name, width]) => {
      switch (name) {
        case 'SEQ':
          return {
            text: '9'.repeat(Math.max(6, Number(width ?? 1))),
            form: `\\d{${width ?? 1},}`,
            name: 'seq',
          }
        case 'YYYY':
          return { text: '2026', form: '[2-9]\\d{3}', name: 'YYYY' }
        case 'MM':
          return { text: '12', form: '(?:0[1-9]|1[0-2])', name: 'MM' }
        case 'ROMAN':
          return { text: 'VIII', form: `(?:${ROMAN.join('|')})`, name: 'roman' }
        case 'KANAL':
          return {
            text: 'LANGSUNG',
            form: `(?:${Object.values(CHANNEL_CODES).join('|')})`,
            name: 'kanal',
          }
        default:
          return { text, form: text.replace(/[^A-Z0-9 ]/, '\\$&'), name: null }
      }
    },
  )
}
