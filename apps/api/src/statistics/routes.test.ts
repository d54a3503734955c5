import {
  AgenciesStatisticsView,
  StatisticsView as StatisticsSchema,
} from '@terang/contract/statistics'
import type { Receipt } from '@terang/contract/requests'
import { ROLES } from '@terang/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actOnRequest } from '../requests/act.ts'
import { asked, call, did, problemOf, versionOf } from '../testing/calls.ts'
import { COMMISSION, difference, faultsOf, figuresOf } from '../testing/figures.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  person,
  PPID,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'

const UNIT = HOUSE.dinas.units[0]
const granted = { outcome: 'granted', supplyDays: 3, text: 'Informasi kami berikan.' }

const on = (house: TestApi, day: string) => {
  house.clock.now = morningOf(day)
}

const askedOn = async (house: TestApi, day: string, changes = {}): Promise<Receipt> => {
  on(house, day)
  return asked(house, changes)
}

const actOn = async (
  house: TestApi,
  { id }: Receipt,
  [day, as, act, body]: readonly [string, string, string, object?],
): Promise<void> => {
  on(house, day)
  await did(house, id, { as, act, ...(body ? { body } : {}) })
}

/** As a granted objection does it: by the superior, on that day. */
const reopenedOn = async (house: TestApi, { id }: Receipt, day: string): Promise<void> => {
  on(house, day)
  const { agencyId, unitId } = { agencyId: HOUSE.dinas.id, unitId: HOUSE.dinas.desk }
  const actor = {
    kind: 'staff',
    personId: SUPERIOR,
    memberships: [{ role: 'superior', agencyId, unitId }],
  } as const
  const version = await versionOf(house, id)
  await actOnRequest({ deps: house.deps, actor, trackedCaseId: null }, id, {
    version,
    command: { type: 'reopen' },
  })
}

describe('without a case', () => {
  let house: TestApi
  beforeAll(async () => {
    house = await openTestApi()
  })
  afterAll(() => house.close())

  test.each(['', 'year=2015', 'year=2026', 'year=2031', `agencyId=${HOUSE.dinas.id}&year=2031`])(
    'the figures of ?%s are nothing, and nothing is divided by it',
    async (query) => {
      const view = await figuresOf(house, query)
      expect(StatisticsSchema.parse(view)).toEqual(view)
      expect(view.total).toMatchObject({
        received: 0,
        carriedOver: 0,
        inProcess: 0,
        onTimeSafePercent: null,
        toNotice: { cases: 0, mean: null, median: null, p90: null, longest: null },
      })
      expect(faultsOf(view)).toEqual([])
      expect(view.years).toEqual([])
    },
  )

  test('a year to come has no months, this one those that began, an old one all of them', async () => {
    const months = async (year: number) => (await figuresOf(house, `year=${year}`)).months.length
    expect([await months(2031), await months(2026), await months(2015)]).toEqual([0, 3, 12])
  })

  test.each([
    ['year=kemarin', 'year'],
    ['year=99999', 'year'],
    ['year=2026.5', 'year'],
    ['month=3', 'month'],
    ['format=xls', 'format'],
  ])('?%s is bad input', async (query, field) => {
    const problem = await problemOf(call(house, `/statistics?${query}`))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toEqual([field])
  })

  test('an agency that is not there is not found', async () => {
    const problem = problemOf(call(house, '/statistics?agencyId=ag_khayal'))
    expect(await problem).toMatchObject({ status: 404, code: 'not-found' })
  })
})

describe('with cases of two years', () => {
  let house: TestApi
  let refused: Receipt
  beforeAll(async () => {
    house = await openTestApi()
    const december = await askedOn(house, '2025-12-22')
    await actOn(house, december, ['2025-12-23', DESK, 'completeness'])
    await actOn(house, december, ['2026-01-08', PPID, 'answer', granted])
    await actOn(house, december, ['2026-01-15', DESK, 'hand-over', { handedOverOn: '2026-01-14' }])

    refused = await askedOn(house, '2026-02-02')
    await actOn(house, refused, ['2026-02-03', DESK, 'completeness'])
    await actOn(house, refused, ['2026-02-03', DESK, 'assignment', { unitId: UNIT }])
    await actOn(house, refused, [
      '2026-02-05',
      UNIT_A,
      'reply',
      { text: 'Belum didokumentasikan.' },
    ])
    await actOn(house, refused, [
      '2026-02-09',
      PPID,
      'answer',
      { outcome: 'refused', withholding: 'not-documented', text: 'Belum didokumentasikan.' },
    ])
    await reopenedOn(house, refused, '2026-03-02')

    const silent = await askedOn(house, '2026-02-10', { agencyId: HOUSE.other.id })
    await actOn(house, silent, ['2026-02-11', person('officer', HOUSE.other.desk), 'completeness'])
    const withdrawn = await askedOn(house, '2026-03-03')
    await actOn(house, withdrawn, ['2026-03-04', DESK, 'withdrawal'])
    on(house, '2026-03-12')
  })
  afterAll(() => house.close())

  test('a request of December answered in January is in process at the end of the year', async () => {
    const before = await figuresOf(house, 'year=2025')
    expect(before.total).toMatchObject({ received: 1, inProcess: 1, carriedOver: 0 })
    const { total, months } = await figuresOf(house, 'year=2026')
    expect(total).toMatchObject({ received: 3, carriedOver: 2, reopened: 1, inProcess: 2 })
    expect(months[0]).toMatchObject({ carriedOver: 1, outcomes: { granted: 1 }, inProcess: 0 })
    expect((await figuresOf(house, 'year=2025')).years).toEqual([2025, 2026])
  })

  test('a refusal that an objection overturned stays in its month, and comes in anew in that of the grant', async () => {
    const { months, total, withheld } = await figuresOf(house, `agencyId=${HOUSE.dinas.id}`)
    expect(months[1]).toMatchObject({ received: 1, outcomes: { refused: 1 }, inProcess: 0 })
    expect(months[2]).toMatchObject({ reopened: 1, carriedOver: 1, inProcess: 1 })
    expect(total.outcomes.refused).toBe(1)
    expect(withheld).toMatchObject({ 'not-documented': 1, h: 0 })
  })

  test('everything adds up, for all, for each agency, and in a year before and after', async () => {
    for (const query of [
      'year=2024',
      'year=2025',
      'year=2026',
      'year=2027',
      `agencyId=${HOUSE.dinas.id}`,
      `agencyId=${HOUSE.other.id}`,
      `agencyId=${HOUSE.dinas.id}&year=2025`,
    ]) {
      expect(faultsOf(await figuresOf(house, query)), query).toEqual([])
    }
  })

  test('the unit that had the request has its figures, the desk has the others', async () => {
    const { units } = await figuresOf(house, `agencyId=${HOUSE.dinas.id}`)
    expect(
      units.map(({ unit, received, outcomes }) => [unit.id, received, outcomes.refused]),
    ).toEqual([
      [HOUSE.dinas.desk, 1, 0],
      [UNIT, 1, 1],
    ])
  })

  test('notice and hand-over are two days and two durations', async () => {
    const { total, days } = await figuresOf(house, `agencyId=${HOUSE.dinas.id}`)
    expect(total.toNotice).toMatchObject({ cases: 2, longest: 10 })
    expect(total.toHandOver).toMatchObject({ cases: 1, total: 14, median: 14 })
    expect(days).toEqual([
      { days: 5, timing: 'on-time', cases: 1 },
      { days: 10, timing: 'on-time', cases: 1 },
    ])
  })

  test('silence is counted by today, from the open cases', async () => {
    const now = async (day: string) => {
      on(house, day)
      return (await figuresOf(house)).now
    }
    expect(await now('2026-02-26')).toMatchObject({ silenceSafe: 0 })
    expect(await now('2026-02-27')).toMatchObject({ silenceSafe: 1, silencePerki: 0 })
    expect(await now('2026-02-28')).toMatchObject({ silenceSafe: 1, silencePerki: 1 })
    on(house, '2026-03-12')
    const { now: today, total } = await figuresOf(house)
    expect(today.inProcess).toBe(total.inProcess)
  })

  test('agencies stand side by side, and their sum is what the public sees', async () => {
    const answer = await call(house, '/statistics/agencies?year=2026', undefined, {
      as: COMMISSION,
    })
    const view = AgenciesStatisticsView.parse(await answer.json())
    const open = await figuresOf(house, 'year=2026')
    expect(view.total.requests).toEqual(open.total)
    expect(view.total.now).toEqual(open.now)
    expect(
      view.agencies.map(({ agency, requests, now, receivedByMonth }) => [
        agency.id,
        requests.received,
        difference(requests),
        now.silenceSafe,
        receivedByMonth,
      ]),
    ).toEqual([
      [HOUSE.dinas.id, 2, 0, 0, [0, 1, 1]],
      [HOUSE.other.id, 1, 0, 1, [0, 1, 0]],
    ])
  })
})

test('the public figures are open to everybody, signed in in whatever role or not at all', async () => {
  const house = await openTestApi()
  const people = ROLES.flatMap((role) =>
    [HOUSE.dinas.desk, UNIT, HOUSE.other.units[0]].map((unit) => person(role, unit)),
  )
  for (const as of [undefined, ...people]) {
    const answer = await call(house, '/statistics', undefined, as === undefined ? {} : { as })
    expect(answer.status, as ?? 'nobody').toBe(200)
  }
  await house.close()
})

describe.each(['/statistics/agencies', '/statistics/cases'])('%s', (path) => {
  let house: TestApi
  beforeAll(async () => {
    house = await openTestApi()
  })
  afterAll(() => house.close())

  test.each(
    ROLES.filter((role) => role !== 'commission').flatMap((role) =>
      [HOUSE.dinas.desk, UNIT, HOUSE.other.units[0]].map((unit) => [role, unit] as const),
    ),
  )('is closed to %s of %s', async (role, unit) => {
    const answer = call(house, path, undefined, { as: person(role, unit) })
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'forbidden' })
  })

  test('is closed to somebody who is not signed in', async () => {
    expect(await problemOf(call(house, path))).toMatchObject({ status: 401 })
  })

  test('is open to the commission, of whatever agency the figures are', async () => {
    for (const unit of [HOUSE.dinas.desk, HOUSE.other.units[0]]) {
      const answer = await call(house, path, undefined, { as: person('commission', unit) })
      expect(answer.status).toBe(200)
    }
  })
})
