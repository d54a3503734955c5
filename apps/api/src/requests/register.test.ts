import type { Receipt } from '@terang/contract/requests'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, call, did, problemOf, seen } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, PPID, type TestApi } from '../testing/house.ts'
import { askInput, CANARY, takeInInput } from '../testing/inputs.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const receiptOf = async (response: Response): Promise<Receipt> => {
  expect(response.status).toBe(201)
  // Safe because the fields are what the tests then look at.
  return (await response.json()) as Receipt
}

const cases = async () => house.database.db.query.requests.findMany()

describe('the number', () => {
  test('200 people at once get the numbers 1 to 200, none twice, none missing, none stale', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => call(house, '/requests', askInput())),
    )
    const numbers = await Promise.all(
      answers.map(async (one) => (await receiptOf(one)).registerNumber),
    )
    const expected = Array.from(
      { length: 200 },
      (_, index) => `${String(index + 1).padStart(4, '0')}/PPID/III/2026`,
    )
    expect(numbers.toSorted()).toEqual(expected)
    const seqs = (await house.database.db.query.events.findMany()).map((event) => event.seq)
    expect(seqs.toSorted((a, b) => a - b)).toEqual(expected.map((_, index) => index + 1))
  })

  test('200 acts at once on 200 cases all succeed', async () => {
    const receipts = await Promise.all(Array.from({ length: 200 }, () => asked(house)))
    const answers = await Promise.all(
      receipts.map(({ id }) =>
        call(house, `/requests/${id}/completeness`, { version: 1 }, { as: DESK }),
      ),
    )
    expect(answers.map((answer) => answer.status)).toEqual(receipts.map(() => 200))
  })

  test('of two acts at once on one case one succeeds and the other is stale', async () => {
    const { id } = await asked(house)
    const answers = await Promise.all(
      ['completeness', 'withdrawal'].map((act) =>
        call(house, `/requests/${id}/${act}`, { version: 1 }, { as: DESK }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409])
  })

  test('starts anew in every agency and every year', async () => {
    house.clock.now = '2026-12-31T16:59:00.000Z'
    expect((await asked(house)).registerNumber).toBe('0001/PPID/XII/2026')
    expect((await asked(house)).registerNumber).toBe('0002/PPID/XII/2026')
    expect((await asked(house, { agencyId: HOUSE.other.id })).registerNumber).toBe(
      '0001/PPID/XII/2026',
    )
    house.clock.now = '2026-12-31T17:01:00.000Z'
    expect((await asked(house)).registerNumber).toBe('0001/PPID/I/2027')
  })
})

describe('the Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'kunci-1' }

  test('a double click makes one case, and both get the same number and code', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => receiptOf(await call(house, '/requests', askInput(), { headers }))),
    )
    expect(second).toEqual(first)
    expect(await cases()).toHaveLength(1)
  })

  test('another body under the same key is refused', async () => {
    await call(house, '/requests', askInput(), { headers })
    const other = askInput({ purpose: 'Tujuan yang lain sama sekali.' })
    const problem = await problemOf(call(house, '/requests', other, { headers }))
    expect(problem).toMatchObject({ status: 409, code: 'idempotency-mismatch' })
    expect(await cases()).toHaveLength(1)
  })

  test('the same key of two officers makes two cases', async () => {
    for (const as of [DESK, PPID]) {
      await receiptOf(await call(house, '/requests/intake', takeInInput(), { as, headers }))
    }
    expect(await cases()).toHaveLength(2)
  })

  test.each(['', 'x'.repeat(201)])('a key that is none is bad input', async (key) => {
    const problem = await problemOf(
      call(house, '/requests', askInput(), { headers: { 'idempotency-key': key } }),
    )
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
  })
})

describe('what is asked', () => {
  test('the officer who writes a letter down counts from the day it was received', async () => {
    const answer = await call(house, '/requests/intake', takeInInput(), { as: DESK })
    const { id, receivedOn, dueOn } = await receiptOf(answer)
    expect({ receivedOn, dueOn }).toEqual({ receivedOn: '2026-03-10', dueOn: '2026-03-31' })
    const view = await seen(house, id, DESK)
    expect(view).toMatchObject({ channel: 'letter', holder: 'desk' })
    expect(view.history[0]).toMatchObject({ capacity: 'officer', personName: `Nama ${DESK}` })
  })

  test('a citizen who asks while somebody is signed in asks as a citizen', async () => {
    const answer = await call(house, '/requests', askInput(), { as: DESK })
    const { id } = await receiptOf(answer)
    const view = await seen(house, id, DESK)
    expect(view.history[0]).toMatchObject({ capacity: 'applicant', personName: null })
  })

  test('the desk sees the identity with the number masked', async () => {
    const { id } = await asked(house)
    const { applicant } = await seen(house, id, DESK)
    expect(applicant).toMatchObject({
      name: CANARY.name,
      address: CANARY.address,
      phone: CANARY.phone,
      numberMasked: `••••••••••••${CANARY.nik.slice(-4)}`,
    })
  })

  test('a long question gets a title cut at a word', async () => {
    const details = `${'data bantuan '.repeat(30)}\nbaris kedua`
    const { id } = await asked(house, { details })
    const { title } = await seen(house, id, DESK)
    expect(title.length).toBeLessThanOrEqual(121)
    expect(title.endsWith('bantuan…') || title.endsWith('data…')).toBe(true)
  })

  test('a question of emoji only is not cut through one', async () => {
    const { id } = await asked(house, { details: `x${'😀'.repeat(200)}` })
    expect((await seen(house, id, DESK)).title).toBe(`x${'😀'.repeat(119)}…`)
  })

  test.each([
    ['a unit of another agency', { unitId: HOUSE.other.units[0] }, 'unitId'],
    ['a unit that is none', { unitId: 'unit_khayal' }, 'unitId'],
    ['an agency that is none', { agencyId: 'ag_khayal' }, 'agencyId'],
    ['a copy without a form', { format: null }, 'format'],
    ['a file of nobody', { identityFileId: 'file_khayal' }, 'identityFileId'],
  ])('%s is bad input', async (_what, changes, field) => {
    const problem = await problemOf(call(house, '/requests', askInput(changes)))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toEqual([field])
    expect(await cases()).toEqual([])
  })

  test('a unit of the agency is kept as the one asked, and does not yet hold the case', async () => {
    const unitId = HOUSE.dinas.units[1]
    const { id } = await asked(house, { unitId })
    expect(await seen(house, id, DESK)).toMatchObject({ askedUnit: { id: unitId }, unit: null })
  })

  test.each([
    ['in the future', '2026-03-13', 'date-in-future'],
    ['before the Act', '2009-12-31', 'date-too-early'],
  ])('a letter received %s is refused', async (_when, receivedOn, code) => {
    house.clock.now = morningOf('2026-03-12')
    const answer = call(house, '/requests/intake', takeInInput({ receivedOn }), { as: DESK })
    expect(await problemOf(answer)).toMatchObject({ status: 409, code })
    expect(await cases()).toEqual([])
  })
})

test('counters of the tabs follow every act', async () => {
  const first = await asked(house)
  await asked(house)
  await did(house, first.id, { as: DESK, act: 'completeness' })
  await did(house, first.id, {
    as: DESK,
    act: 'assignment',
    body: { unitId: HOUSE.dinas.units[0] },
  })
  const rows = await house.database.db.query.caseCounters.findMany()
  const kept = rows
    .filter((row) => row.value !== 0)
    .map((row) => [row.unitId, row.status, row.value])
  expect(kept.toSorted()).toEqual([
    ['', 'in-process:unit', 1],
    ['', 'registered:desk', 1],
    [HOUSE.dinas.units[0], 'in-process:unit', 1],
  ])
})
