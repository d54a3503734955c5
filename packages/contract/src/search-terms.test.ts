import { describe, expect, test } from 'vitest'
import { markedParts, searchTerms } from './search-terms.ts'

const marked = (text: string, query: string): string =>
  markedParts(text, searchTerms(query))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')

describe('what is looked for', () => {
  test('every word, and each may go on from its third letter', () => {
    expect(searchTerms('dana ke')).toEqual([
      { tokens: ['dana'], goesOn: true },
      { tokens: ['ke'], goesOn: false },
    ])
  })

  test('words in quotation marks and the parts of a number stand side by side', () => {
    expect(searchTerms('"laporan keuangan" 0012/PPID')).toEqual([
      { tokens: ['laporan', 'keuangan'], goesOn: false },
      { tokens: ['0012', 'PPID'], goesOn: true },
    ])
  })

  test.each(['', '  ', '"', '""', '*', '(())', '😀', '́', '- NOT', 'a"b"c'])(
    'no signs but letters and digits are kept of %j',
    (query) => {
      const tokens = searchTerms(query).flatMap((term) => term.tokens)
      for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
    },
  )
})

describe('what is marked', () => {
  test('accents and case do not matter', () => {
    expect(marked('Café ANGGARANNYA ada', 'cafe anggaran')).toBe('[Café] [ANGGARANNYA] ada')
  })

  test('a number is marked as one, with zeros before it or without', () => {
    expect(marked('0012/PPID/III/2026, PPID', '12/ppid')).toBe('[0012]/[PPID]/III/2026, PPID')
  })

  test('nothing without terms, and nothing of the text is lost', () => {
    expect(marked('a "b" 😀', '')).toBe('a "b" 😀')
    expect(marked('laporan, keuangan!', '"laporan keuangan"')).toBe('[laporan], [keuangan]!')
  })
})
