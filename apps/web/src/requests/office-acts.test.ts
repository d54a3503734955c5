import { expect, test } from 'vitest'
import { actsOf, isOfficeAct } from './office-acts.ts'

test('one act stands out, the rest follow in their order', () => {
  const { main, others } = actsOf({
    can: ['withdraw', 'extend-deadline', 'answer', 'assign'],
    cannot: {},
  })
  expect(main).toBe('answer')
  expect(others).toEqual(['extend-deadline', 'assign', 'withdraw'])
})

test('ending or mending a case is never the main act', () => {
  expect(actsOf({ can: ['correct-receipt-date', 'withdraw'], cannot: {} }).main).toBeNull()
})

test('sending it to another unit is not the way forward while one has it or has replied', () => {
  expect(actsOf({ can: ['assign'], cannot: {} }, [{ state: 'replied' }]).main).toBeNull()
  expect(actsOf({ can: ['assign'], cannot: {} }, [{ state: 'sent-back' }]).main).toBe('assign')
})

test('an impossible act keeps its reason; one that the role never has is not shown', () => {
  const { impossible } = actsOf({
    can: [],
    cannot: { 'extend-deadline': 'already-extended', answer: 'forbidden', reopen: 'case-ended' },
  })
  expect(impossible).toEqual([['extend-deadline', 'already-extended']])
})

test('acts without a page are no acts of the office', () => {
  expect(isOfficeAct('register')).toBe(false)
  expect(isOfficeAct('toString')).toBe(false)
  expect(isOfficeAct('answer')).toBe(true)
})
