import { AnswerObjection } from '@terang/contract/objections'
import { expect, test } from 'vitest'
import { answerInput, missingIn, needsDecree } from './answer-input.ts'

const written = (more: Record<string, string> = {}) => {
  const data = new FormData()
  const fields = {
    decision: 'granted-in-part',
    'replies.a': 'Berita acara dapat dibuka, lembar verifikasi memuat nama anak.',
    'replies.g': 'Pemberitahuan keluar pada hari kerja ke-9.',
    letterNumber: '480/1265/2026',
    letterDate: '',
    decreeNumber: '188/041/2026',
    decreeDate: '2026-01-26',
    ...more,
  }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const read = (data: FormData) =>
  AnswerObjection.safeParse({ version: 3, ...answerInput(data, ['a', 'g']) })

test('an answer is read as the contract wants it, the letter of today without a day', () => {
  expect(read(written()).data).toMatchObject({
    decision: 'granted-in-part',
    letterDate: null,
    decreeNumber: '188/041/2026',
    replies: { a: expect.stringContaining('Berita acara'), g: expect.any(String) },
  })
})

test('a ground without a reply is named by its letter', () => {
  const { error } = read(written({ 'replies.g': '  ' }))
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['replies.g'])
})

test('only what stays exempt needs a decree; a whole grant sends none', () => {
  expect([
    needsDecree('granted', ['a']),
    needsDecree('refused', ['a', 'g']),
    needsDecree('refused', ['c']),
  ]).toEqual([false, true, false])
  expect(read(written({ decision: 'granted' })).data).toMatchObject({
    decreeNumber: null,
    decreeDate: null,
  })
  const { error } = read(written({ decreeNumber: '', decreeDate: '' }))
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['decreeNumber', 'decreeDate'])
})

test('what is missing is seen while typing', () => {
  const bare = { 'replies.g': '', letterNumber: '', decreeNumber: '' }
  expect(missingIn(written(bare), ['a', 'g'])).toEqual({
    decision: false,
    grounds: ['g'],
    letter: true,
    decree: true,
  })
  expect(missingIn(written({ decision: '' }), ['a', 'g']).decision).toBe(true)
})
