/** What is known of whom somebody's words may name: each is left out of the index wherever it stands. */
export type Secrets = readonly string[]

/** Too short to tell a person by, and too many words have it. */
const SHORTEST = 3

/** E-mail addresses, NIK and other long numbers, telephone numbers: whoever they belong to. */
const PATTERNS = [
  // Begun only where a word begins: a long run without a sign would be read anew from each letter.
  /(?<![^\s@<>()])[^\s@<>()]+@[^\s@<>()]+/gu,
  /(?<!\d)\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}(?!\d)/gu,
  /(?:\+\s?62|(?<!\d)62|(?<!\d)0)[ .()-]*8\d(?:[ .()-]*\d){6,11}(?!\d)/gu,
  /\(0\d{2,3}\)[ .-]*\d(?:[ .-]*\d){4,7}(?!\d)/gu,
  /(?<!\d)\d{9,}(?!\d)/gu,
]

/** The words without what would tell who asked (UU 27/2022); a dash keeps the place. */
export const withoutIdentity = (text: string, secrets: Secrets): string => {
  const known = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
  return [...known.map(asPattern), ...PATTERNS].reduce(
    (kept, pattern) => kept.replaceAll(pattern, '–'),
    text,
  )
}

/** The secret as whole words, however it is spaced or capitalised. */
const asPattern = (secret: string): RegExp => {
  const words = secret.split(/\s+/u).map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
}
