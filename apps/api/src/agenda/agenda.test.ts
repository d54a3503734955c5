import type { AgendaDay, AgendaView } from '@terang/contract/agenda'
import type { RequestPage } from '@terang/contract/request-views'
import { calendarDate } from '@terang/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked, bodyOf, call, did, problemOf } from '../testing/calls.ts'
import { laidExemption } from '../testing/exempting.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  person,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { objected, objectInput, silentRequest } from '../testing/objecting.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const agenda = async (month: string, as = DESK) =>
  bodyOf<AgendaView>(await call(house, `/agenda?month=${month}`, undefined, { as }), 200)

const dayOf = async (date: string, as = DESK): Promise<AgendaDay> => {
  const day = (await agenda(date.slice(0, 7), as)).days.find((one) => one.date === date)
  if (!day) throw new Error(`${date} is not in its month`)
  return day
}

describe('the month', () => {
  test('has all its days, each day off with its name and decree, and today', async () => {
    house.clock.now = morningOf('2026-03-02')
    const view = await agenda('2026-03')
    expect(view).toMatchObject({ today: '2026-03-02', month: '2026-03', published: true })
    expect(view.days).toHaveLength(31)
    expect(view.days[0]?.off).toEqual({ kind: 'weekend', day: 'sunday' })
    expect(view.days[1]?.off).toBeNull()
    expect(view.days[18]?.off).toMatchObject({ kind: 'national', decree: expect.any(String) })
  })

  test('is this month where none is named, and says when its holidays are not decreed yet', async () => {
    const now = await call(house, '/agenda', undefined, { as: DESK })
    expect((await bodyOf<AgendaView>(now, 200)).month).toBe('2026-03')
    expect((await agenda('2199-02')).published).toBe(false)
  })

  test.each([
    '2026-13',
    '2026-00',
    '1999-12',
    '2200-01',
    '2026-3',
    'x',
    '2026-03-01',
    '%F0%9F%98%80',
  ])('%s is none', async (month) => {
    const problem = await problemOf(call(house, `/agenda?month=${month}`, undefined, { as: DESK }))
    expect([problem.status, problem.code]).toEqual([422, 'invalid-input'])
  })

  test('is shown to those who list requests, of their own agency', async () => {
    const commission = person('commission', HOUSE.dinas.desk)
    expect((await problemOf(call(house, '/agenda', undefined, { as: commission }))).code).toBe(
      'forbidden',
    )
    expect((await problemOf(call(house, '/agenda'))).code).toBe('unauthenticated')
    const other = call(house, `/agenda?agencyId=${HOUSE.other.id}`, undefined, { as: DESK })
    expect((await problemOf(other)).code).toBe('forbidden')
  })
})

describe('what falls due', () => {
  test('a request on the last day of its notice; late once that day passed, and then before the next month', async () => {
    house.clock.now = morningOf('2026-03-02')
    const { id, registerNumber } = await asked(house)
    expect(await dayOf('2026-03-16')).toMatchObject({
      count: 1,
      requests: 1,
      items: [{ kind: 'notice', of: 'request', id, number: registerNumber, late: false }],
    })
    house.clock.now = morningOf('2026-04-01')
    expect((await dayOf('2026-03-16')).items).toMatchObject([{ id, late: true }])
    expect((await agenda('2026-04')).lateBefore).toBe(1)
    expect((await agenda('2026-03')).lateBefore).toBe(0)
    await did(house, id, { as: DESK, act: 'withdrawal' })
    expect((await dayOf('2026-03-16')).items).toEqual([])
  })

  test('the days of an applicant to complete, from the letter that they received', async () => {
    house.clock.now = morningOf('2026-06-01')
    const { id } = await asked(house)
    const body = {
      missing: ['identity-proof'],
      explanation: 'Mohon kirim foto KTP yang terbaca.',
      deliveredOn: '2026-06-02',
    }
    house.clock.now = morningOf('2026-06-02')
    await did(house, id, { as: DESK, act: 'incompleteness', body })
    expect((await dayOf('2026-06-05')).items).toMatchObject([{ kind: 'completion', id }])
    house.clock.now = morningOf('2026-06-03')
    expect((await dayOf('2026-06-05', UNIT_A)).items).toEqual([])
  })

  test('a day with many holds the first of them and the true number, as the work list of that day', async () => {
    house.clock.now = morningOf('2026-07-01')
    for (let count = 0; count < 10; count += 1) await asked(house)
    const { days } = await agenda('2026-07')
    const day = days.find(({ count }) => count > 0)
    expect(day).toMatchObject({ count: 10, requests: 10 })
    expect(day?.items).toHaveLength(5)
    const list = await call(house, `/requests?dueOn=${day?.date}`, undefined, { as: DESK })
    expect((await bodyOf<RequestPage>(list, 200)).rows).toHaveLength(10)
  })

  test('a unit sees its own cases and its own limits, nothing of another unit and no objection', async () => {
    house.clock.now = morningOf('2026-08-03')
    const { id } = await asked(house)
    await asked(house)
    await did(house, id, { as: DESK, act: 'completeness' })
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: HOUSE.dinas.units[0] } })
    const kinds = async (as: string) =>
      (await agenda('2026-08', as)).days.flatMap(({ items }) =>
        items.map((item) => [item.kind, item.id]),
      )
    expect(await kinds(UNIT_A)).toEqual([
      ['unit-reply', id],
      ['notice', id],
    ])
    expect(await kinds(person('unit', HOUSE.dinas.units[1]))).toEqual([])
    expect(await kinds(DESK)).toHaveLength(3)
  })

  test('the answer to an objection, for the office and not for a unit', async () => {
    const of = await silentRequest(house)
    const input = await objectInput(house, of.receipt.id, {
      grounds: ['c'],
      groundFoundOn: '2026-04-03',
    })
    const { id } = await objected(house, input, { cookie: await of.cookie() })
    const due = (await dayOf('2026-05-21', SUPERIOR)).items
    expect(due).toMatchObject([{ kind: 'objection-answer', of: 'objection', id, late: false }])
    expect((await dayOf('2026-05-21', UNIT_A)).items).toEqual([])
    house.clock.now = morningOf('2026-05-25')
    const petition = { objectionId: id, petitionedOn: '2026-05-25' }
    await bodyOf(await call(house, '/disputes', petition, { as: DESK }), 201)
    const dates = (await agenda('2026-06')).days.flatMap(({ items }) =>
      items.filter((item) => item.of === 'dispute').map(({ kind }) => kind),
    )
    expect(dates).toEqual(['petition-letter', 'dispute-start'])
  })

  test('an exemption: the last day to decide about opening it, and its end', async () => {
    house.clock.now = morningOf('2026-09-01')
    const id = await laidExemption(house, { endsOn: calendarDate('2026-12-31') })
    const months = await Promise.all(['2026-11', '2026-12'].map((month) => agenda(month)))
    const due = months.flatMap(({ days }) =>
      days.flatMap(({ date, items }) => items.map(({ kind, ...item }) => [date, kind, item.id])),
    )
    expect(due).toEqual([
      [expect.stringMatching(/^2026-11-1/), 'exemption-opening', id],
      ['2026-12-31', 'exemption-end', id],
    ])
  })
})
