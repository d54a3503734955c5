import { expect, test } from 'vitest'
import { csvText } from './csv.ts'

const cell = (text: string) => csvText([[text]]).slice(1, -2)

test.each([
  ['=1+1', "'=1+1"],
  ['+62', "'+62"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['–', '–'],
  ['a=b', 'a=b'],
  ['Dinas "A", B', '"Dinas ""A"", B"'],
  ['dua\nbaris', '"dua\nbaris"'],
])('%j is written as %j', (text, written) => {
  expect(cell(text)).toBe(written)
})

test('numbers stay numbers, and a file begins with the mark of UTF-8', () => {
  expect(
    csvText([
      ['a', 5.1],
      ['b', 0],
    ]),
  ).toBe('\uFEFFa,5.1\r\nb,0\r\n')
})
