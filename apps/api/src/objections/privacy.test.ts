import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, call, did } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import { askedOn, objected, objectInput, periodicInput } from '../testing/objecting.ts'

let house: TestApi
/** An objection to a request that a unit works on, and one without a request. */
let ofUnit = ''
let periodic = ''
let cookie = ''
beforeAll(async () => {
  house = await openTestApi()
  const of = await askedOn(house)
  await did(house, of.receipt.id, { as: DESK, act: 'completeness' })
  const unit = { unitId: HOUSE.dinas.units[0] }
  await did(house, of.receipt.id, { as: DESK, act: 'assignment', body: unit })
  house.clock.now = morningOf('2026-04-06')
  const changes = { grounds: ['c' as const], groundFoundOn: '2026-04-03' }
  const input = await objectInput(house, of.receipt.id, changes)
  cookie = await of.cookie()
  ofUnit = (await objected(house, input, { cookie })).id
  periodic = (await objected(house, periodicInput(), {})).id
})
afterAll(() => house.close())

const expectNoCanary = (text: string) => {
  for (const secret of Object.values(CANARY)) expect(text).not.toContain(secret)
}
const read = async (path: string, sender: { as?: string; cookie?: string }) => {
  const answer = await call(house, path, undefined, sender)
  expect(answer.status).toBe(200)
  return answer.text()
}

describe('identity never stands in the clear', () => {
  test.each(['events', 'event_words', 'objections', 'persons', 'identities', 'outbox'])(
    'in the table %s',
    async (table) => {
      const { rows } = await house.database.client.execute(`select * from ${table}`)
      expectNoCanary(JSON.stringify(rows))
    },
  )

  test('in what the unit of the request and the superior receive', async () => {
    const seenByUnit = await read(`/objections/${ofUnit}`, { as: UNIT_A })
    expectNoCanary(seenByUnit)
    expect(JSON.parse(seenByUnit)).toMatchObject({ applicant: null, acts: { can: [] } })
    expectNoCanary(await read(`/objections/${ofUnit}`, { as: SUPERIOR }))
    expectNoCanary(await read(`/objections/${periodic}`, { as: SUPERIOR }))
  })

  test('in the register, in the history or in the log, for the desk neither', async () => {
    expectNoCanary(await read('/objections', { as: DESK }))
    const { history } = JSON.parse(await read(`/objections/${periodic}`, { as: DESK }))
    expectNoCanary(JSON.stringify(history))
    expectNoCanary(JSON.stringify(house.logged))
  })
})

test('the desk sees who objects, with or without a request', async () => {
  for (const id of [ofUnit, periodic]) {
    const view = JSON.parse(await read(`/objections/${id}`, { as: DESK }))
    expect(view.applicant).toMatchObject({
      name: CANARY.name,
      numberMasked: '••••••••••••8877',
    })
  }
})

test('the unit reads only what its own requests carry', async () => {
  expect((await call(house, `/objections/${periodic}`, undefined, { as: UNIT_A })).status).toBe(404)
})

test('no staff name and no identity reaches the objector', async () => {
  for (const path of [`/objections/${ofUnit}/tracking`, '/tracking']) {
    const text = await read(path, { cookie })
    expectNoCanary(text)
    // Every person of the house has a name and an id with this in it.
    expect(text).not.toContain('@unit_')
  }
  const stranger = await call(house, `/objections/${periodic}/tracking`, undefined, { cookie })
  expect(stranger.status).toBe(404)
})

test('a wrong code and a number that nobody has get the same answer', async () => {
  const { registerNumber } = await bodyOf<{ registerNumber: string }>(
    await call(house, `/objections/${periodic}`, undefined, { as: DESK }),
    200,
  )
  for (const track of [
    { registerNumber, trackingCode: 'AAAA-BBBB' },
    { registerNumber: '9999/KEB', trackingCode: 'AAAA-BBBB' },
  ]) {
    expect((await call(house, '/objections/tracking', track)).status).toBe(404)
  }
})

test('once the key is erased the desk sees no identity, and the objection stands', async () => {
  await house.database.client.execute('update persons set wrapped_key = null')
  const view = JSON.parse(await read(`/objections/${periodic}`, { as: DESK }))
  expect(view).toMatchObject({ id: periodic, applicant: null })
})
