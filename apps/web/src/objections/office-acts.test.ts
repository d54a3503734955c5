import { expect, test } from 'vitest'
import { actsOf, isObjectionOfficeAct } from './office-acts.ts'

const decider = { id: 'p', name: 'Endah' }

test('the superior sees the answer as the one main act', () => {
  const { main, others } = actsOf({
    acts: { can: ['assign-objection', 'answer-objection'], cannot: {} },
    decider,
  })
  expect([main, others]).toEqual(['answer-objection', ['assign-objection']])
})

test('the desk names who decides first, and once only', () => {
  const acts = { can: ['withdraw-objection', 'assign-objection'] as const, cannot: {} }
  const can = [...acts.can]
  expect(actsOf({ acts: { can, cannot: {} }, decider: null }).main).toBe('assign-objection')
  expect(actsOf({ acts: { can, cannot: {} }, decider })).toEqual({
    main: null,
    others: ['assign-objection', 'withdraw-objection'],
    impossible: [],
  })
})

test('the refuser keeps the answer before his eyes, with the reason why it is not his', () => {
  const { impossible } = actsOf({
    acts: {
      can: ['assign-objection'],
      cannot: { 'answer-objection': 'refuser-may-not-decide', 'withdraw-objection': 'forbidden' },
    },
    decider,
  })
  expect(impossible).toEqual([['answer-objection', 'refuser-may-not-decide']])
})

test('a petition is noted from the page of the objection; silence by nobody', () => {
  expect(isObjectionOfficeAct('note-petition')).toBe(true)
  expect(isObjectionOfficeAct('note-silence')).toBe(false)
})
