import { expect, test } from 'vitest'
import { isDeadLink } from './one-time-link.ts'

const NOON = '2026-03-12T12:00:00.000Z'
const link = { usedAt: null, endsAt: '2026-03-12T14:00:00.000Z' }

test('a link is good until its end, and dead from that very moment', () => {
  expect(isDeadLink(link, NOON)).toBe(false)
  expect(isDeadLink(link, '2026-03-12T13:59:59.999Z')).toBe(false)
  expect(isDeadLink(link, '2026-03-12T14:00:00.000Z')).toBe(true)
  expect(isDeadLink(link, '2026-03-12T21:00:00.000+07:00')).toBe(true)
})

test('one without an end lasts until it is used', () => {
  expect(isDeadLink({ usedAt: null, endsAt: null }, '2036-03-12T12:00:00.000Z')).toBe(false)
  expect(isDeadLink({ usedAt: NOON, endsAt: null }, NOON)).toBe(true)
})

test('a used one is dead before its end, and so is one that nobody knows', () => {
  expect(isDeadLink({ ...link, usedAt: NOON }, NOON)).toBe(true)
  expect(isDeadLink(undefined, NOON)).toBe(true)
})
