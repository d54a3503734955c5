import type { ObjectInput } from '@terang/contract/objections'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { call, did, problemOf, seen } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, PPID, type TestApi } from '../testing/house.ts'
import {
  askedOn,
  didObject,
  objected,
  objectInput,
  objectionSeen,
  periodicInput,
  refusedRequest,
  silentRequest,
} from '../testing/objecting.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const refusal = async (input: ObjectInput, sender: { as?: string; cookie?: string } = {}) =>
  problemOf(call(house, '/objections', input, sender))
const kept = async () => house.database.db.query.objections.findMany()

describe('who objects', () => {
  test('the applicant, by the cookie of the request; the entry names them by their id alone', async () => {
    const { receipt, cookie } = await refusedRequest(house)
    const input = await objectInput(house, receipt.id)
    const { id } = await objected(house, input, { cookie: await cookie() })
    const view = await objectionSeen(house, id, DESK)
    expect(view).toMatchObject({ channel: 'portal', request: { id: receipt.id } })
    expect(view.purpose).toBe('Bahan penelitian skripsi.')
    expect(view.history).toMatchObject([{ type: 'objection-registered', capacity: 'applicant' }])
  })

  test('no stranger: without the code, or with that of another case, the request is not there', async () => {
    const { receipt } = await refusedRequest(house)
    const stranger = await askedOn(house)
    const input = await objectInput(house, receipt.id)
    expect(await refusal(input)).toMatchObject({ status: 401, code: 'unauthenticated' })
    const cookie = await stranger.cookie()
    expect(await refusal(input, { cookie })).toMatchObject({ status: 404, code: 'not-found' })
    expect(await kept()).toEqual([])
  })

  test('an officer writes down a letter that came earlier: both starts of the thirty days are told', async () => {
    const { receipt } = await refusedRequest(house)
    house.clock.now = morningOf('2026-03-17')
    const input = await objectInput(house, receipt.id, {
      channel: 'letter',
      receivedOn: '2026-03-13',
      groundFoundOn: '2026-03-12',
    })
    const { limits, receivedOn } = await objected(house, input, { as: DESK })
    expect(receivedOn).toBe('2026-03-13')
    expect(limits.answer).toMatchObject({
      safe: { from: '2026-03-13', dueOn: '2026-05-05' },
      arguable: { from: '2026-03-17', dueOn: '2026-05-07' },
    })
  })

  test('whoever is signed in besides, on the portal it is the citizen who objects', async () => {
    const { receipt, cookie } = await refusedRequest(house)
    const input = await objectInput(house, receipt.id)
    const { id } = await objected(house, input, { cookie: await cookie(), as: PPID })
    expect((await objectionSeen(house, id, DESK)).history[0]?.capacity).toBe('applicant')
  })

  test('for ground b anybody may object without a request and without an account (T18)', async () => {
    const receipt = await objected(house, periodicInput(), {})
    expect(receipt.trackingCode).toMatch(/^[2-9A-Z-]{34}$/)
    expect(await objectionSeen(house, receipt.id, DESK)).toMatchObject({
      request: null,
      grounds: ['b'],
      applicant: { name: 'Kenari Rahasia Wijayanti' },
    })
    const track = { registerNumber: receipt.registerNumber, trackingCode: receipt.trackingCode }
    const opened = await call(house, '/objections/tracking', track)
    expect(await opened.json()).toMatchObject({ audience: 'applicant', id: receipt.id })
    const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const body = { version: 1, reason: 'Sudah saya temukan.' }
    const withdrawn = await call(house, `/objections/${receipt.id}/withdrawal`, body, { cookie })
    expect(await withdrawn.json()).toMatchObject({ audience: 'applicant', status: 'withdrawn' })
    expect((await call(house, '/tracking', undefined, { cookie })).status).toBe(401)
  })
})

describe('what the law does not take', () => {
  test('twice: one objection to a request at a time; the next may come after the first has ended', async () => {
    const { receipt, cookie } = await refusedRequest(house)
    const input = await objectInput(house, receipt.id)
    const { id } = await objected(house, input, { cookie: await cookie() })
    const second = await objectInput(house, receipt.id, { grounds: ['d'] })
    expect(await refusal(second, { cookie: await cookie() })).toMatchObject({
      status: 409,
      code: 'objection-already-open',
    })
    await didObject(house, id, { as: DESK, act: 'withdrawal' })
    await objected(house, second, { cookie: await cookie() })
    expect(await kept()).toHaveLength(2)
  })

  test('a withdrawn request carries no objection', async () => {
    const { receipt, cookie } = await askedOn(house)
    await did(house, receipt.id, { as: DESK, act: 'withdrawal' })
    const input = await objectInput(house, receipt.id, { grounds: ['e'] })
    expect((await refusal(input, { cookie: await cookie() })).code).toBe('request-withdrawn')
  })

  test.each([
    ['silence, where there was an answer', ['c'], 'ground-does-not-fit'],
    ['a fee, where none was asked', ['a', 'f'], 'ground-does-not-fit'],
  ] as const)('%s does not fit', async (_what, grounds, code) => {
    const { receipt, cookie } = await refusedRequest(house)
    const input = await objectInput(house, receipt.id, { grounds: [...grounds] })
    expect((await refusal(input, { cookie: await cookie() })).code).toBe(code)
  })

  test('without a request any ground but b needs one', async () => {
    expect((await refusal(periodicInput({ grounds: ['b', 'e'] }))).code).toBe('request-needed')
  })

  test('a request that changed meanwhile is stale', async () => {
    const { receipt, cookie } = await silentRequest(house)
    const input = await objectInput(house, receipt.id, { grounds: ['c'], requestVersion: 1 })
    expect((await refusal(input, { cookie: await cookie() })).code).toBe('stale')
  })

  test.each([
    ['a ground of tomorrow', { groundFoundOn: '2026-03-13' }, 'date-in-future'],
    ['a ground before the Act', { groundFoundOn: '2009-01-01' }, 'date-too-early'],
    ['a letter of tomorrow', { receivedOn: '2026-03-13' }, 'date-in-future'],
    ['a letter before its ground', { receivedOn: '2026-03-11' }, 'date-before-receipt'],
  ])('%s is refused', async (_what, changes, code) => {
    const { receipt } = await refusedRequest(house)
    const letter = { channel: 'letter', receivedOn: '2026-03-12', ...changes } as const
    const input = await objectInput(house, receipt.id, letter)
    expect((await refusal(input, { as: DESK })).code).toBe(code)
  })

  test.each([
    ['another agency than that of the request', { agencyId: HOUSE.other.id }, 'agencyId'],
    ['an identity beside a request', { applicant: periodicInput().applicant }, 'applicant'],
    ['a request without its version', { requestVersion: null }, 'requestVersion'],
    ['no ground', { grounds: [] }, 'grounds'],
    ['a day that is none', { groundFoundOn: '2026-02-30' }, 'groundFoundOn'],
    ['a letter without its day', { channel: 'letter' as const }, 'receivedOn'],
  ])('%s is bad input', async (_what, changes, field) => {
    const { receipt, cookie } = await refusedRequest(house)
    const input = { ...(await objectInput(house, receipt.id)), ...changes }
    const problem = await refusal(input, { cookie: await cookie(), as: DESK })
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toEqual([field])
    expect(await kept()).toEqual([])
  })

  test.each([
    ['an identity', { applicant: null }, 'applicant'],
    ['a purpose', { purpose: null }, 'purpose'],
    ['a body that can be asked', { agencyId: 'ag_khayal' }, 'agencyId'],
  ])('without a request it needs %s', async (_what, changes, field) => {
    const problem = await refusal(periodicInput(changes))
    expect(Object.keys(problem.fields ?? {})).toEqual([field])
  })
})

test('on the thirty-first working day it is taken all the same, and marked for people to judge (T6, T7)', async () => {
  const { receipt, cookie } = await refusedRequest(house)
  house.clock.now = morningOf('2026-05-04')
  const lastDay = await objectInput(house, receipt.id, { groundFoundOn: '2026-03-12' })
  const inTime = await objected(house, lastDay, { cookie: await cookie() })
  expect(inTime.filedLate).toBe(false)
  await didObject(house, inTime.id, { as: DESK, act: 'withdrawal' })
  house.clock.now = morningOf('2026-05-05')
  const late = await objected(house, lastDay, { cookie: await cookie() })
  expect(late).toMatchObject({ filedLate: true, limits: { filing: { dueOn: '2026-05-04' } } })
  expect(late.limits.filing.days.filter(({ counts }) => counts)).toHaveLength(30)
  const request = await seen(house, receipt.id, DESK)
  expect(request.objections).toMatchObject([{ id: late.id, filedLate: true }, { id: inTime.id }])
})

describe('number and key', () => {
  test('the register of objections counts by itself, per agency and year', async () => {
    const numbers = []
    for (const agencyId of [HOUSE.dinas.id, HOUSE.dinas.id, HOUSE.other.id]) {
      numbers.push((await objected(house, periodicInput({ agencyId }), {})).registerNumber)
    }
    house.clock.now = morningOf('2027-01-04')
    numbers.push((await objected(house, periodicInput(), {})).registerNumber)
    expect(numbers).toEqual([
      '0001/KEB-DINAS/III/2026',
      '0002/KEB-DINAS/III/2026',
      '0001/KEB-LAIN/III/2026',
      '0001/KEB-DINAS/I/2027',
    ])
  })

  test('a double click makes one objection, and both get the same receipt', async () => {
    const headers = { 'idempotency-key': 'kunci-1' }
    const answers = await Promise.all(
      [1, 2].map(async () => call(house, '/objections', periodicInput(), { headers })),
    )
    const [first, second] = await Promise.all(answers.map((answer) => answer.json()))
    expect(second).toEqual(first)
    expect(await kept()).toHaveLength(1)
    const other = periodicInput({ reason: 'Alasan yang lain sama sekali.' })
    expect(await problemOf(call(house, '/objections', other, { headers }))).toMatchObject({
      status: 409,
      code: 'idempotency-mismatch',
    })
  })

  test('of two objections to one request at once one is taken', async () => {
    const { receipt, cookie } = await refusedRequest(house)
    const input = await objectInput(house, receipt.id)
    const sender = { cookie: await cookie() }
    const answers = await Promise.all([1, 2].map(() => call(house, '/objections', input, sender)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })
})
