import { type SearchTerm, searchTerms } from '@terang/contract/search-terms'
import { agencyWord, kindWord, type SearchKind, unitWord } from './findable.ts'

export type Sought = {
  text: string
  kind: SearchKind
  agencyId: string
  /** Null for the whole agency. */
  unitIds: readonly string[] | null
}

/** The query of the index for what somebody typed, inside what they may read; null when nothing was sought. */
export const matchText = ({ text, kind, agencyId, unitIds }: Sought): string | null => {
  const terms = searchTerms(text)
  if (terms.length === 0 || unitIds?.length === 0) return null
  const scope = [
    kindWord(kind),
    agencyWord(agencyId),
    ...(unitIds === null ? [] : [`(${unitIds.map((id) => quoted(unitWord(id))).join(' OR ')})`]),
  ]
  return `scope : (${scope.join(' AND ')}) AND {numbers words} : (${terms.map(termText).join(' AND ')})`
}

/** Only letters and digits stand inside the quotation marks, so nothing is left that FTS5 could misread. */
const termText = ({ tokens, goesOn }: SearchTerm): string => {
  const after = goesOn ? ' *' : ''
  const [first = '', ...rest] = tokens
  const asked = quoted(tokens.join(' ')) + after
  if (!/^\d{1,3}$/.test(first)) return asked
  const padded = quoted([first.padStart(NUMBER_LENGTH, '0'), ...rest].join(' '))
  return `(${asked} OR ${padded}${rest.length > 0 ? after : ''})`
}

/** Register numbers are written with zeros before them, and said without. */
const NUMBER_LENGTH = 4

const quoted = (text: string): string => `"${text}"`
