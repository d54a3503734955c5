import * as z from 'zod'

/** What somebody looks for: any characters; what is neither letter nor digit only parts the words. */
export const SearchText = z.string().trim().max(200)

/** How many cases a search found; `more` when it stopped counting. */
export const FoundCount = z.object({ count: z.int(), more: z.boolean() })
export type FoundCount = z.infer<typeof FoundCount>

/** Words that must stand side by side; the last may go on, as in "anggar" for "anggarannya". */
export type SearchTerm = { tokens: readonly string[]; goesOn: boolean }

/** One letter or two begin too many words to find anything by. */
const SHORTEST_BEGINNING = 3

/** Each word of the text is looked for; what stands in quotation marks, or in one number, side by side. */
export const searchTerms = (text: string): SearchTerm[] =>
  [...text.matchAll(/"([^"]*)"|[^\s"]+/gu)].flatMap(([whole, quoted]) => {
    const tokens = tokensOf(quoted ?? whole).map(({ token }) => token)
    const last = tokens.at(-1)
    if (last === undefined) return []
    const isLong = Array.from(last).length >= SHORTEST_BEGINNING
    return [{ tokens, goesOn: quoted === undefined && isLong }]
  })

export type MarkedPart = { text: string; hit: boolean }

/** The text in parts, with those marked that the terms are found by. */
export const markedParts = (text: string, terms: readonly SearchTerm[]): MarkedPart[] => {
  const tokens = tokensOf(text)
  const hits = tokens.flatMap((_, at) => {
    const length = Math.max(0, ...terms.map((term) => hitLength(tokens, at, term)))
    return tokens.slice(at, at + length)
  })
  const parts: MarkedPart[] = []
  let from = 0
  for (const { start, end } of new Set(hits)) {
    if (start > from) parts.push({ text: text.slice(from, start), hit: false })
    parts.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) parts.push({ text: text.slice(from), hit: false })
  return parts
}

type Token = { token: string; start: number; end: number }

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => ({
    token: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** How many tokens from here are this term; none when it does not begin here. */
const hitLength = (tokens: readonly Token[], at: number, { tokens: asked, goesOn }: SearchTerm) => {
  const isHere = asked.every((token, index) => {
    const found = tokens[at + index]
    if (found === undefined) return false
    const mayGoOn = goesOn && index === asked.length - 1
    return mayGoOn
      ? folded(found.token).startsWith(folded(token))
      : folded(found.token) === folded(token)
  })
  return isHere ? asked.length : 0
}

/** As the index folds: without case and accents; a number without the zeros before it. */
const folded = (token: string): string =>
  token
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^0+(?=\d+$)/, '')
