import type { RequestPage } from '@terang/contract/request-views'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked, call, did } from '../testing/calls.ts'
import { DESK, morningOf, openTestApi, PPID, type TestApi } from '../testing/house.ts'

let house: TestApi
const ids = new Map<string, string>()

const NAMES = ['silent', 'answered', 'lapsed', 'undelivered', 'completing'] as const

const incomplete = (name: string, deliveredOn: string | null) =>
  did(house, ids.get(name) ?? '', {
    as: DESK,
    act: 'incompleteness',
    body: { missing: ['identity-proof'], explanation: 'Mohon kirim foto KTP.', deliveredOn },
  })

/** Five cases of one day, 2 March, due on the 16th: only some of them still wait for a notice. */
beforeAll(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-03-02')
  for (const name of NAMES) ids.set(name, (await asked(house)).id)
  house.clock.now = morningOf('2026-03-03')
  await did(house, ids.get('answered') ?? '', { as: DESK, act: 'completeness' })
  await incomplete('lapsed', '2026-03-03')
  await incomplete('undelivered', null)
  house.clock.now = morningOf('2026-03-13')
  await incomplete('completing', '2026-03-13')
  await did(house, ids.get('answered') ?? '', {
    as: PPID,
    act: 'answer',
    body: {
      outcome: 'granted',
      supplyDays: 1,
      text: 'Informasi yang Anda minta kami berikan seluruhnya.',
    },
  })
})
afterAll(() => house.close())

const pageOn = async (day: string, query = ''): Promise<RequestPage> => {
  house.clock.now = morningOf(day)
  const answer = await call(house, `/requests${query}`, undefined, { as: DESK })
  expect(answer.status).toBe(200)
  // Safe because the fields are what the tests then look at.
  return (await answer.json()) as RequestPage
}

const namesOf = ({ rows }: Pick<RequestPage, 'rows'>) =>
  NAMES.filter((name) => rows.some(({ id }) => id === ids.get(name)))

describe('late is a notice that is owed past its limit', () => {
  test('not a promised hand-over, not a request whose days to complete are over', async () => {
    const late = await pageOn('2026-03-17', '?risk=late')
    expect(namesOf(late)).toEqual(['silent', 'undelivered', 'completing'])
    expect(late.horizon.late).toBe(3)
  })

  test('every row says the same as the filter and as the page of its case', async () => {
    const { rows } = await pageOn('2026-03-17')
    expect(namesOf({ rows })).toEqual([...NAMES])
    const overdue = rows.filter((row) => row.overdue).map(({ id }) => id)
    expect(overdue.toSorted()).toEqual(
      ['silent', 'undelivered', 'completing'].map((name) => ids.get(name)).toSorted(),
    )
  })

  test('a letter whose three days end today still leaves its duty open', async () => {
    expect(namesOf(await pageOn('2026-03-25', '?risk=late'))).toContain('completing')
    expect(namesOf(await pageOn('2026-03-26', '?risk=late'))).not.toContain('completing')
  })
})

test('the promised hand-over keeps its own day and its own tab', async () => {
  const { rows } = await pageOn('2026-03-17', '?tab=to-hand-over')
  expect(rows).toMatchObject([
    { id: ids.get('answered'), dueOn: '2026-03-16', daysLeft: -1, overdue: false },
  ])
})

test.each([
  ['2026-03-16', 'today', ['silent', 'undelivered', 'completing']],
  ['2026-03-13', 'soon', ['silent', 'undelivered', 'completing']],
  ['2026-03-02', 'later', ['silent', 'undelivered', 'completing']],
])('on %s the risk %s is asked of open notices alone', async (day, risk, names) => {
  expect(namesOf(await pageOn(day, `?risk=${risk}`))).toEqual(expect.arrayContaining(names))
  expect(namesOf(await pageOn(day, `?risk=${risk}`))).not.toContain('answered')
})
