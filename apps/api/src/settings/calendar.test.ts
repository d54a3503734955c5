import type { CalendarPreview, SettingsDone, SettingsView } from '@terang/contract/settings'
import { schema } from '@terang/db'
import { recount } from '@terang/db/statistics/recount'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asked, bodyOf, call, did, problemOf } from '../testing/calls.ts'
import { DESK, HOUSE, openTestApi, person, type TestApi } from '../testing/house.ts'
import { entriesOf } from '../testing/log.ts'

const { dinas } = HOUSE
const ADMIN = person('admin', dinas.desk)
const holiday = {
  date: '2026-03-16',
  decreedOn: '2026-03-10',
  name: 'Hari jadi provinsi',
  decree: '188/77/KPTS/013/2026',
}

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const path = `/settings/${dinas.id}`
const settings = async (): Promise<SettingsView> =>
  bodyOf<SettingsView>(await call(house, path, undefined, { as: ADMIN }), 200)

const send = async (act: string, body: object, as = ADMIN): Promise<Response> =>
  call(house, `${path}/calendar/${act}`, { version: (await settings()).version, ...body }, { as })

const done = async (act: string, body: object): Promise<SettingsDone> =>
  bodyOf<SettingsDone>(await send(act, body), 200)

const preview = (change: object, as = ADMIN): Promise<Response> =>
  call(house, `${path}/calendar/preview`, change, { as })

const rowOf = async (wanted: string) =>
  (await house.database.db.select().from(schema.requests)).find(({ id }) => id === wanted)

test('a decree shows which cases it would move before it does, then moves the open ones alone', async () => {
  const open = await asked(house)
  const closed = await asked(house)
  await did(house, closed.id, { as: DESK, act: 'withdrawal', body: { reason: 'Salah kirim.' } })
  const shown = await bodyOf<CalendarPreview>(
    await preview({ type: 'declare-holiday', ...holiday }),
    200,
  )
  const [moved] = shown.cases
  expect(shown).toMatchObject({ total: 1, open: 1 })
  expect(moved).toMatchObject({ id: open.id, kind: 'request', dueOn: open.dueOn })
  expect((await settings()).version).toBe(0)
  expect((await rowOf(open.id))?.dueOn).toBe(open.dueOn)

  const { view } = await done('holidays', holiday)
  expect(view.calendar).toMatchObject({ version: '2026-09-15+1', holidays: [holiday] })
  expect(await rowOf(open.id)).toMatchObject({ dueOn: moved?.newDueOn })
  expect(moved?.newDueOn).not.toBe(open.dueOn)
  expect(await rowOf(closed.id)).toMatchObject({ calendarVersion: '2026-09-15' })
  expect((await entriesOf(house, open.id)).at(-1)).toMatchObject({
    type: 'calendar-amended',
    actor: { capacity: 'system' },
  })

  await done('withdrawals', { date: holiday.date })
  expect(await rowOf(open.id)).toMatchObject({
    dueOn: open.dueOn,
    calendarVersion: '2026-09-15+2',
  })
  expect((await settings()).history.map(({ type }) => type)).toEqual([
    'holiday-withdrawn',
    'holiday-declared',
  ])
  expect(await recount(house.database)).toEqual({ slices: 0, outcomes: 0 })
})

test('a newer published list is adopted once', async () => {
  await house.database.db.update(schema.agencies).set({ calendarVersion: '2025-09-19' })
  expect((await settings()).calendar.newer).toEqual(['2026-09-15'])
  const { view } = await done('adoption', { published: '2026-09-15' })
  expect(view.calendar).toMatchObject({ version: '2026-09-15', newer: [] })
  const again = await problemOf(send('adoption', { published: '2026-09-15' }))
  expect(again.code).toBe('list-not-newer')
})

test('a day that is off, past or not decreed yet is refused, in the preview as in the act', async () => {
  const faults = [
    [{ ...holiday, date: '2026-03-14' }, 'day-already-off'],
    [{ ...holiday, date: '2026-03-11' }, 'day-has-passed'],
    [{ ...holiday, decreedOn: '2026-03-13' }, 'decree-in-future'],
    [{ ...holiday, date: '2026-02-30' }, 'invalid-input'],
  ] as const
  for (const [change, code] of faults) {
    expect((await problemOf(send('holidays', change))).code).toBe(code)
    expect((await problemOf(preview({ type: 'declare-holiday', ...change }))).code).toBe(code)
  }
  const unknown = await problemOf(send('withdrawals', { date: holiday.date }))
  expect(unknown.code).toBe('holiday-unknown')
})

test('only the administrator changes the calendar, from the version that they saw', async () => {
  const acts: [string, object][] = [
    ['holidays', holiday],
    ['withdrawals', { date: holiday.date }],
    ['adoption', { published: '2026-09-15' }],
  ]
  for (const [act, body] of acts) {
    expect((await send(act, body, DESK)).status).toBe(403)
    const stale = call(house, `${path}/calendar/${act}`, { version: 9, ...body }, { as: ADMIN })
    expect((await problemOf(stale)).code).toBe('stale')
  }
  expect((await preview({ type: 'declare-holiday', ...holiday }, DESK)).status).toBe(403)
})
