import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, call, cookieOf, did, problemOf, seen, versionOf } from '../testing/calls.ts'
import { DESK, morningOf, openTestApi, PPID, type TestApi } from '../testing/house.ts'
import { keepingPost, sendNow } from '../testing/mailroom.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const answered = async () => {
  const receipt = await asked(house)
  await did(house, receipt.id, { as: DESK, act: 'completeness' })
  await did(house, receipt.id, {
    as: PPID,
    act: 'answer',
    body: { outcome: 'not-held', text: 'Tidak ada pada kami.' },
  })
  return receipt
}
const proof = (body: object) => ({
  as: DESK,
  act: 'delivery-proof',
  body: { letter: 'answer', deliveredOn: '2026-03-12', ...body },
})

describe('what proves that a letter arrived', () => {
  test('is the number of the post, which is found by search, and the hand that took it, which is not', async () => {
    const { id } = await answered()
    await did(house, id, proof({ means: 'post', postNumber: 'RR 4711 0815 ID' }))
    const view = await did(house, id, proof({ means: 'in-person', receiver: 'Bu Flamboyan' }))
    expect(view.letters).toMatchObject([
      {
        letter: 'answer',
        sentOn: '2026-03-12',
        proofs: [
          { means: 'post', on: '2026-03-12', detail: 'RR 4711 0815 ID' },
          { means: 'in-person', detail: 'Bu Flamboyan' },
        ],
      },
    ])
    expect(view.history.at(-1)).toMatchObject({
      type: 'delivery-proved',
      data: { letter: 'answer', means: 'in-person' },
    })
    for (const table of ['events', 'event_words', 'requests', 'searched_cases', 'sealed_words']) {
      const { rows } = await house.database.client.execute(`select * from ${table}`)
      expect([table, JSON.stringify(rows).includes('Flamboyan')]).toEqual([table, false])
    }
    const answer = await call(house, '/requests?q=RR+4711', undefined, { as: DESK })
    expect(await answer.json()).toMatchObject({ rows: [{ id }] })
  })

  test('is that its owner opened the case, noted once with the instant; a look before it is none', async () => {
    const receipt = await asked(house)
    const cookie = await cookieOf(house, receipt)
    const { id } = receipt
    expect(await versionOf(house, id)).toBe(1)
    await did(house, id, { as: DESK, act: 'completeness' })
    await did(house, id, {
      as: PPID,
      act: 'answer',
      body: { outcome: 'not-held', text: 'Tidak ada pada kami.' },
    })
    house.clock.now = '2026-03-12T02:45:00.000Z'
    for (let look = 0; look < 3; look += 1) {
      expect((await call(house, '/tracking', undefined, { cookie })).status).toBe(200)
    }
    const view = await seen(house, id, DESK)
    expect(view.letters[0]?.proofs).toEqual([
      { means: 'portal', on: '2026-03-12', at: '2026-03-12T02:45:00.000Z', detail: null },
    ])
    expect(view.version).toBe(3)
  })

  test('is that a mail server took it, as the log of mails has it', async () => {
    house.clock.now = morningOf('2026-03-12')
    const { id } = await answered()
    await sendNow(house, keepingPost().post)
    const { letters } = await seen(house, id, DESK)
    expect(letters[0]?.proofs).toMatchObject([{ means: 'email', on: '2026-03-12' }])
  })

  test.each([
    ['the post without its number', { means: 'post' }, 'postNumber'],
    ['a hand without a name', { means: 'in-person' }, 'receiver'],
    ['the portal, which is noted by itself', { means: 'portal' }, 'means'],
    ['10,000 characters', { means: 'in-person', receiver: 'x'.repeat(10_000) }, 'receiver'],
  ])('%s is bad input', async (_what, changes, field) => {
    const { id } = await answered()
    const version = await versionOf(house, id)
    const { body } = proof(changes)
    const answer = call(house, `/requests/${id}/delivery-proof`, { version, ...body }, { as: DESK })
    const problem = await problemOf(answer)
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toContain(field)
  })
})
