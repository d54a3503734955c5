import { expect, test } from 'vitest'
import { blackPages, givableFiles, originalsIn, pagesIn } from './given-rules.ts'

const file = (id: string, kind: 'reply' | 'blacked-out' | 'identity') => ({
  id,
  kind,
  name: `${id}.pdf`,
  mediaType: 'application/pdf',
  size: 1,
  sha256: 'a'.repeat(64),
})
const view = {
  files: [file('original', 'reply'), file('black', 'blacked-out'), file('ktp', 'identity')],
  blackouts: [
    {
      fromFileId: 'original',
      fileId: 'black',
      pages: [2, 4].map((page) => ({
        page,
        boxes: 1,
        exemptionId: 'exm_1',
        letters: ['h' as const],
        decree: null,
      })),
    },
  ],
}

test('papers of identity are not among what can be given', () => {
  expect(givableFiles(view).map(({ id }) => id)).toEqual(['original', 'black'])
})

test('the original of a black copy is known as such, and the copy by its pages', () => {
  expect(originalsIn(view, ['original', 'black'])).toEqual(['original'])
  expect(blackPages(view, ['black'])).toEqual([2, 4])
  expect(blackPages(view, ['original'])).toEqual([])
})

test.each([
  ['2, 5-7', [2, 5, 6, 7]],
  ['3;4 9', [3, 4, 9]],
  ['', []],
  [null, []],
] as const)('%j are pages as people write them', (text, pages) => {
  expect(pagesIn(text)).toEqual(pages)
})

test.each(['dua', '7-5', '1-90000', '2,😀', '-3'])('%j is no page', (text) => {
  expect(pagesIn(text).some(Number.isNaN)).toBe(true)
})
