import { EVENT_WORDS } from '@terang/contract/event-words'
import type { Json } from '../record/canonical-json.ts'
import { type Secrets, withoutIdentity } from './without-identity.ts'

/** Kinds of cases that can be found, as words of the index. */
export type SearchKind = 'request' | 'objection'

/** Where a case belongs; whoever may not read there does not find it. */
export type Scope = { kind: SearchKind; agencyId: string; unitIds: readonly string[] }

/** An entry with the open words beside it, as the index sees it. */
export type FindableEntry = {
  data: { readonly [key: string]: Json }
  words: readonly { field: string; words: string }[]
}

/** One word of the index for each, so that a search begins with the cases of the reader's own units. */
export const scopeWords = ({ kind, agencyId, unitIds }: Scope): string =>
  [kindWord(kind), agencyWord(agencyId), ...unitIds.map(unitWord)].join(' ')

export const kindWord = (kind: SearchKind): string => `k${kind}`
export const agencyWord = (id: string): string => `a${asWord(id)}`
export const unitWord = (id: string): string => `u${asWord(id)}`

/** Two ids may share a word; the rows that are joined then tell them apart. */
const asWord = (id: string): string => id.replaceAll(/[^a-z0-9]/gi, '')

/** What one entry adds to what its case is found by: its numbers, and its words without identity. */
export const findableOf = ({ data, words }: FindableEntry, secrets: Secrets) => {
  const open = words
    .filter(({ field }) => OPEN.has(field))
    .toSorted((a, b) => byName([a.field], [b.field]))
  const numbered = open.filter(({ field }) => isNumber(field)).map((one) => one.words)
  return {
    numbers: [...issuedIn(data), lines([...typedIn(data), ...numbered], secrets)]
      .filter(Boolean)
      .join('\n'),
    words: lines(
      open.map((one) => one.words),
      secrets,
    ),
  }
}

/** Identity and hashes of files are committed to as well, and are no words of the case. */
const OPEN: ReadonlySet<string> = new Set(EVENT_WORDS)

/** The log keeps fields by name; an act need not. */
const byName = (
  [a]: readonly [string, ...unknown[]],
  [b]: readonly [string, ...unknown[]],
): number => (a < b ? -1 : Number(a > b))

const isNumber = (field: string): boolean => /number$/i.test(field)

/** Numbers that we gave ourselves: they tell of nobody, though some look like a telephone's. */
const ISSUED = ['registerNumber', 'provisionalNumber']

const issuedIn = (data: FindableEntry['data']): string[] =>
  ISSUED.flatMap((field) => {
    const number = data[field]
    return typeof number === 'string' ? [number] : []
  })

/** Numbers of decrees and letters, wherever an entry names them: somebody typed them. */
const typedIn = (value: Json): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(typedIn)
  return Object.entries(value)
    .toSorted(byName)
    .flatMap(([field, inner]) => {
      if (typeof inner !== 'string') return typedIn(inner)
      return isNumber(field) && !ISSUED.includes(field) ? [inner] : []
    })
}

const lines = (texts: readonly string[], secrets: Secrets): string =>
  texts.map((text) => withoutIdentity(text, secrets)).join('\n')
