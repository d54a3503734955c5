import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openField, unwrapKey } from '../keys/envelope.ts'
import { asked, call, cookieOf, did } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  openTestApi,
  person,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'

let house: TestApi
let id = ''
let cookie = ''
beforeAll(async () => {
  house = await openTestApi()
  const receipt = await asked(house)
  id = receipt.id
  cookie = await cookieOf(house, receipt)
  await did(house, id, { as: DESK, act: 'completeness' })
  await did(house, id, {
    as: DESK,
    act: 'assignment',
    body: { unitId: HOUSE.dinas.units[0] },
  })
})
afterAll(() => house.close())

const expectNoCanary = (text: string) => {
  for (const secret of Object.values(CANARY)) expect(text).not.toContain(secret)
}

const TABLES = [
  'events',
  'event_words',
  'requests',
  'persons',
  'identities',
  'outbox',
  'idempotency_keys',
  'searched_cases',
]

describe('identity never stands in the clear', () => {
  test.each(TABLES)('in the table %s', async (table) => {
    const { rows } = await house.database.client.execute(`select * from ${table}`)
    expectNoCanary(JSON.stringify(rows))
  })

  test.each([
    ['the unit that works on it', UNIT_A],
    ['the superior', SUPERIOR],
  ])('in what %s receives', async (_who, as) => {
    const view = await call(house, `/requests/${id}`, undefined, { as })
    expect(view.status).toBe(200)
    expectNoCanary(await view.text())
  })

  test('in a work list, for the desk neither', async () => {
    const list = await call(house, '/requests', undefined, { as: DESK })
    expectNoCanary(await list.text())
  })

  test('in what the applicant tracks', async () => {
    const view = await call(house, '/tracking', undefined, { cookie })
    expect(view.status).toBe(200)
    expectNoCanary(await view.text())
  })

  test('in the history that the desk sees, nor in the log', async () => {
    const view = await call(house, `/requests/${id}`, undefined, { as: DESK })
    const { history } = (await view.json()) as { history: unknown }
    expectNoCanary(JSON.stringify(history))
    expectNoCanary(JSON.stringify(house.logged))
  })
})

test('no staff name reaches the applicant', async () => {
  const view = await call(house, '/tracking', undefined, { cookie })
  const text = await view.text()
  expect(text).not.toContain('Nama ')
  expect(text).not.toContain(person('officer', HOUSE.dinas.desk))
})

test('whoever holds the key of the person can prove the name that the entry commits to', async () => {
  const { db } = house.database
  const [identity] = await db.query.identities.findMany()
  const [owner] = await db.query.persons.findMany()
  const [event] = await db.query.events.findMany()
  if (!identity || !owner?.wrappedKey || !event) throw new Error('the case is not there')
  const dataKey = unwrapKey(house.deps.keys, owner.wrappedKey, owner.id)
  const place = { subject: owner.id, field: 'salts', row: owner.id }
  const salts = JSON.parse(openField(dataKey, place, identity.saltsSealed))
  const proof = createHmac('sha256', Buffer.from(salts.name, 'base64url'))
    .update(CANARY.name)
    .digest('base64url')
  expect(JSON.parse(event.entry).words.name).toBe(proof)
})

test('once the key is erased the desk sees no identity, and the case stands', async () => {
  await house.database.client.execute('update persons set wrapped_key = null')
  const view = await call(house, `/requests/${id}`, undefined, { as: DESK })
  expect(view.status).toBe(200)
  expect(await view.json()).toMatchObject({ id, applicant: null })
})
