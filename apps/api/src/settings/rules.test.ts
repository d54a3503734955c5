import type { SettingsDone, SettingsView } from '@terang/contract/settings'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BAD_VALUES } from '../testing/bad-values.ts'
import { asked, bodyOf, call, cookieOf, did, problemOf } from '../testing/calls.ts'
import { DESK, HOUSE, openTestApi, person, type TestApi } from '../testing/house.ts'

const { dinas } = HOUSE
const ADMIN = person('admin', dinas.desk)
const reason = 'Keputusan kepala dinas 12/2026'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const settings = async (): Promise<SettingsView> =>
  bodyOf<SettingsView>(await call(house, `/settings/${dinas.id}`, undefined, { as: ADMIN }), 200)

const send = async (path: string, body: object, as = ADMIN): Promise<Response> => {
  const { version } = await settings()
  return call(house, `/settings/${dinas.id}/rules/${path}`, { version, reason, ...body }, { as })
}
const done = async (path: string, body: object) => bodyOf<SettingsDone>(await send(path, body), 200)
const refused = async (path: string, body: object) => (await problemOf(send(path, body))).code

const on = (date: string): void => {
  house.clock.now = `${date}T02:00:00.000Z`
}
const dueOf = async (id: string): Promise<string> => {
  const [row] = await house.database.db
    .select({ dueOn: schema.requests.dueOn })
    .from(schema.requests)
    .where(eq(schema.requests.id, id))
  return row?.dueOn ?? ''
}

const COUNTED = { firstDay: 'same-day', collectiveLeave: 'skipped' }

describe('the rule of counting', () => {
  test('moves no day of a case that is there, and counts the cases received from its day on', async () => {
    on('2026-03-09')
    const before = await asked(house)
    const dueBefore = await dueOf(before.id)
    await done('counting', { from: '2026-03-10', ...COUNTED })
    expect(await dueOf(before.id)).toBe(dueBefore)
    on('2026-03-10')
    const after = await asked(house)
    // The day of receipt is day 1 now: both end on one day, though a day apart.
    expect(await dueOf(after.id)).toBe(dueBefore)
    // An act on the older case counts on by its own rule.
    await did(house, before.id, { as: DESK, act: 'completeness' })
    expect(await dueOf(before.id)).toBe(dueBefore)
    const calendar = await call(house, `/calendar?agencyId=${dinas.id}`)
    expect(await bodyOf<object>(calendar, 200)).toMatchObject({
      policy: { firstDay: 'same-day' },
      ruledFrom: [{ firstDay: 'next-working-day' }, { from: '2026-03-10', firstDay: 'same-day' }],
    })
  })

  test('counts any limit by the day it starts from', async () => {
    on('2026-03-09')
    await done('counting', { from: '2026-03-10', ...COUNTED })
    const due = async (from: string) =>
      bodyOf<{ dueOn: string }>(
        await call(house, `/deadlines?rule=request.notice&from=${from}&agencyId=${dinas.id}`),
        200,
      )
    expect((await due('2026-03-09')).dueOn).toBe((await due('2026-03-10')).dueOn)
    // What follows an older matter counts as that does.
    const followed = await due('2026-03-10&countedFrom=2026-03-09')
    expect(followed.dueOn > (await due('2026-03-10')).dueOn).toBe(true)
  })

  test('begins tomorrow at the soonest, and once', async () => {
    on('2026-03-09')
    expect(await refused('counting', { from: '2026-03-09', ...COUNTED })).toBe(
      'rule-starts-too-early',
    )
    await done('counting', { from: '2026-03-10', ...COUNTED })
    expect(await refused('counting', { from: '2026-03-10', ...COUNTED })).toBe('rule-unchanged')
  })
})

describe('the numbers of a register', () => {
  const pattern = (text: string, more: object = {}) => ({
    from: '2026-03-09',
    register: 'request',
    pattern: text,
    ...more,
  })

  test('go on under another pattern in mid-year, and begin again with the year', async () => {
    on('2026-03-09')
    const numbers = [(await asked(house)).registerNumber]
    const { view } = await done(
      'numbers',
      pattern('{seq:3}/Per-{kanal}/{kode}/{YYYY}', { classification: '480' }),
    )
    expect(view.rules.next.request).toBe(2)
    numbers.push((await asked(house)).registerNumber)
    await done('numbers', pattern('{seq:4}/PI/{YYYY}', { from: '2027-01-01' }))
    numbers.push((await asked(house)).registerNumber)
    on('2027-01-04')
    numbers.push((await asked(house)).registerNumber)
    expect(numbers).toEqual([
      '0001/PPID/III/2026',
      '002/Per-WEB/480/2026',
      '003/Per-WEB/480/2026',
      '0001/PI/2027',
    ])
  })

  test('that could repeat one that was given, or be told apart by nothing, are refused', async () => {
    on('2026-03-09')
    expect(await refused('numbers', pattern('{YYYY}/PPID/{roman}/{seq}'))).toBe(
      'pattern-may-repeat',
    )
    expect(await refused('numbers', pattern('{seq}/PPID'))).toBe('pattern-without-year')
    expect(await refused('numbers', pattern('{seq}{YYYY}'))).toBe('pattern-sequence-touches-digits')
    expect(await refused('numbers', pattern('{seq}/KEB-{slug}/{roman}/{YYYY}'))).toBe(
      'pattern-of-other-register',
    )
  })
})

test('a unit gets the days that hold when it is asked', async () => {
  on('2026-03-09')
  await done('unit-terms', { from: '2026-03-09', days: 3, reserve: 1 })
  const { id } = await asked(house)
  await did(house, id, { as: DESK, act: 'completeness' })
  await did(house, id, { as: DESK, act: 'assignment', body: { unitId: dinas.units[0] } })
  const [row] = await house.database.db
    .select({ state: schema.requests.state })
    .from(schema.requests)
  expect(row?.state.assignments[0]?.terms).toEqual({ days: 3, reserve: 1 })
  expect(
    (await problemOf(send('unit-terms', { from: '2026-03-09', days: 10, reserve: 0 }))).fields,
  ).toMatchObject({ days: [{ code: 'too-large' }], reserve: [{ code: 'too-small' }] })
})

test('each stands in the log with who, when, from when and why; its words lie beside it', async () => {
  on('2026-03-09')
  const titles = { unitRole: 'ppid-pembantu', superior: 'Sekretaris Daerah', desk: null }
  const { view } = await done('titles', titles)
  expect(view.rules.titles).toEqual(titles)
  expect(view.history[0]).toMatchObject({
    type: 'role-titles-set',
    byName: `Nama ${ADMIN}`,
    data: { from: '2026-03-09', unitRole: 'ppid-pembantu' },
    words: { reason, 'superior-title': 'Sekretaris Daerah' },
  })
  const [entry] = await house.database.db.query.events.findMany()
  expect(entry?.entry).not.toMatch(/Sekretaris|Keputusan/)
  const account = await call(house, '/account', undefined, { as: DESK })
  expect(await bodyOf<object>(account, 200)).toMatchObject({
    memberships: [{ agency: { titles } }],
  })
  const cookie = await cookieOf(house, await asked(house))
  const tracked = await call(house, '/tracking', undefined, { cookie })
  expect(await bodyOf<object>(tracked, 200)).toMatchObject({ agency: { titles } })
})

test('is for the administrator, from a fresh page, and takes no bad value', async () => {
  const body = { from: '2026-11-30', days: 4, reserve: 1 }
  expect((await problemOf(send('unit-terms', body, DESK))).status).toBe(403)
  const stale = call(
    house,
    `/settings/${dinas.id}/rules/unit-terms`,
    { version: 9, reason, ...body },
    { as: ADMIN },
  )
  expect((await problemOf(stale)).code).toBe('stale')
  for (const bad of BAD_VALUES) {
    for (const [path, field] of [
      ['numbers', 'pattern'],
      ['titles', 'superior'],
      ['counting', 'from'],
      ['retention', 'papersMonths'],
    ] as const) {
      const answer = await send(path, { from: '2027-01-01', register: 'request', [field]: bad })
      expect(answer.status).toBeLessThan(500)
    }
  }
})
