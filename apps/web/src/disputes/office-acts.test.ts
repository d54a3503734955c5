import { expect, test } from 'vitest'
import { actsOf, isDisputeOfficeAct } from './office-acts.ts'

test('a decision that is due comes before any other stage', () => {
  expect(actsOf(['note-stage', 'note-outcome'])).toEqual({
    main: 'note-outcome',
    others: ['note-stage'],
  })
})

test('a hearing is beside the way forward', () => {
  expect(actsOf(['note-hearing', 'note-stage'])).toEqual({
    main: 'note-stage',
    others: ['note-hearing'],
  })
})

test('without a decision due the next stage is the way forward', () => {
  expect(actsOf(['note-stage'])).toEqual({ main: 'note-stage', others: [] })
  expect(actsOf([])).toEqual({ main: null, others: [] })
})

test('a petition is not noted on a dispute that stands', () => {
  expect(isDisputeOfficeAct('note-petition')).toBe(false)
})
