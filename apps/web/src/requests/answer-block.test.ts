import { expect, test } from 'vitest'
import { answerBlock } from './answer-block.ts'

const given = (extent: 'whole' | 'part') => ({ consent: 'given' as const, extent })

test('an exempt refusal needs a proposal and the consent of the superior', () => {
  expect(answerBlock(null, 'refused', 'exempt')).toBe('needProposal')
  expect(answerBlock({ consent: 'awaited', extent: 'whole' }, 'refused', 'exempt')).toBe(
    'needConsent',
  )
  expect(answerBlock({ consent: 'declined', extent: 'whole' }, 'refused', 'exempt')).toBe(
    'declined',
  )
  expect(answerBlock(given('whole'), 'refused', 'exempt')).toBeNull()
})

test('what was consented to is what may be answered', () => {
  expect(answerBlock(given('whole'), 'granted-in-part', 'exempt')).toBe('extentWhole')
  expect(answerBlock(given('part'), 'refused', 'exempt')).toBe('extentPart')
  expect(answerBlock(given('part'), 'granted-in-part', 'exempt')).toBeNull()
})

test('an answer that withholds nothing exempt needs no consent', () => {
  expect(answerBlock(null, 'granted', undefined)).toBeNull()
  expect(answerBlock(null, 'not-held', undefined)).toBeNull()
  expect(answerBlock(null, 'refused', 'not-yet-held')).toBeNull()
  expect(answerBlock(null, 'granted-in-part', 'not-documented')).toBeNull()
})
