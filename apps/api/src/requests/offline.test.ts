import { DeviceKeyView } from '@terang/contract/accounts'
import { provisionalNumber } from '@terang/contract/provisional-number'
import type { RequestPage } from '@terang/contract/request-views'
import type { Receipt } from '@terang/contract/requests'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, problemOf, seen } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, PPID, type TestApi } from '../testing/house.ts'
import { takeInInput } from '../testing/inputs.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-03-12')
})
afterAll(() => house.close())

const NUMBER = provisionalNumber('2026-03-10', 48_271_936)
const headers = { 'idempotency-key': 'perangkat-1' }

const written = (changes: object = {}) =>
  takeInInput({
    channel: 'in-person',
    receivedOn: '2026-03-10',
    provisionalNumber: NUMBER,
    takenInAt: '2026-03-10T03:00:00.000Z',
    ...changes,
  })

const sent = (input: object, as = DESK, key: Record<string, string> = headers) =>
  call(house, '/requests/intake', input, { as, headers: key })

const received = async (answer: Response | Promise<Response>): Promise<Receipt> => {
  const got = await answer
  expect(got.status).toBe(201)
  return (await got.json()) as Receipt
}

const found = async (number: string, as = DESK): Promise<RequestPage> => {
  const answer = await call(
    house,
    `/requests?provisionalNumber=${encodeURIComponent(number)}`,
    undefined,
    { as },
  )
  expect(answer.status).toBe(200)
  return (await answer.json()) as RequestPage
}

describe('a request that a desk without network wrote down', () => {
  test('keeps its true day of receipt; day, delay and provisional number are in the record', async () => {
    const { id, receivedOn, registerNumber } = await received(sent(written()))
    expect(receivedOn).toBe('2026-03-10')
    const view = await seen(house, id, DESK)
    expect(view).toMatchObject({ registerNumber, provisionalNumber: NUMBER })
    expect(view.history[0]).toMatchObject({
      on: '2026-03-12',
      data: {
        receivedOn: '2026-03-10',
        takenInOn: '2026-03-10',
        takenInAt: '2026-03-10T10:00:00+07:00',
        daysUntilEntered: 2,
        provisionalNumber: NUMBER,
      },
    })
  })

  test('is registered once, however often and from however many tabs it is sent', async () => {
    const receipts = await Promise.all([1, 2, 3].map(() => received(sent(written()))))
    expect(new Set(receipts.map(({ registerNumber }) => registerNumber)).size).toBe(1)
    expect((await found(NUMBER)).rows).toHaveLength(1)
  })

  test('what had arrived before the line broke is the same case, without its file and its hour', async () => {
    const key = { 'idempotency-key': 'perangkat-2' }
    const number = provisionalNumber('2026-03-12', 7)
    const direct = written({ provisionalNumber: number, takenInAt: undefined })
    const first = await received(sent(direct, DESK, key))
    const again = await received(sent(written({ provisionalNumber: number }), DESK, key))
    expect(again).toEqual(first)
    const [entry] = (await seen(house, first.id, DESK)).history
    expect(entry?.data).not.toHaveProperty('takenInOn')
  })

  test('is found by the number as its applicant reads it, whatever its standing, and by nobody else', async () => {
    expect((await found(NUMBER.toLowerCase().replaceAll('-', ' '))).rows).toHaveLength(1)
    const strangers = await call(
      house,
      `/requests?provisionalNumber=${NUMBER}&agencyId=${HOUSE.other.id}`,
      undefined,
      { as: DESK },
    )
    expect(strangers.status).toBe(403)
    expect((await found(provisionalNumber('2026-03-10', 1))).rows).toEqual([])
  })

  test('a clock that runs ahead is not believed', async () => {
    const ahead = written({
      provisionalNumber: provisionalNumber('2026-03-12', 8),
      receivedOn: '2026-03-12',
      takenInAt: '2027-01-01T03:00:00.000Z',
    })
    const { id } = await received(sent(ahead, PPID, {}))
    const [entry] = (await seen(house, id, DESK)).history
    expect(entry?.data).toMatchObject({ takenInOn: '2026-03-12', daysUntilEntered: 0 })
  })

  test('received after it was written down is refused', async () => {
    const answer = sent(written({ receivedOn: '2026-03-11' }), DESK, {})
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: 'date-in-future' })
  })

  test.each(['0000-01-01T00:00:00Z', '1970-01-01T00:00:00+23:59', '9999-12-31T23:59:59-12:00'])(
    'an hour out of all time, %s, is answered like any other',
    async (takenInAt) => {
      expect((await sent(written({ takenInAt }), DESK, {})).status).toBeLessThan(500)
    },
  )

  test.each([
    ['a wrong digit', { provisionalNumber: NUMBER.replace('4827', '4828') }, 'provisionalNumber'],
    ['no number', { provisionalNumber: undefined }, 'provisionalNumber'],
    ['no such hour', { takenInAt: 'kemarin' }, 'takenInAt'],
    ['10,000 signs', { provisionalNumber: '9'.repeat(10_000) }, 'provisionalNumber'],
  ])('%s is bad input', async (_what, changes, field) => {
    const problem = await problemOf(sent(written(changes), DESK, {}))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toEqual([field])
  })
})

describe('the key of a device', () => {
  const keyOf = async (as: string): Promise<DeviceKeyView> => {
    const answer = await call(house, '/account/device-key', undefined, { as })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    return DeviceKeyView.parse(await answer.json())
  }

  test('is the same for one person each time, another for another, and none for nobody', async () => {
    const [mine, again, theirs] = [await keyOf(DESK), await keyOf(DESK), await keyOf(PPID)]
    expect(mine).toEqual(again)
    expect(Buffer.from(mine.key, 'base64url')).toHaveLength(32)
    expect(mine.key).not.toBe(theirs.key)
    expect(mine.personId).not.toBe(theirs.personId)
    const nobody = call(house, '/account/device-key', undefined, {})
    expect(await problemOf(nobody)).toMatchObject({ status: 401, code: 'unauthenticated' })
  })

  test('may be kept as long as a session lasts: twelve hours', async () => {
    expect((await keyOf(DESK)).until).toBe('2026-03-12T15:00:00.000Z')
  })
})
