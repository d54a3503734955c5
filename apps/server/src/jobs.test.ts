import { asked, call, did } from '@terang/api/testing/calls'
import { DESK, morningOf, openTestApi, type TestApi } from '@terang/api/testing/house'
import { entriesOf } from '@terang/api/testing/log'
import { ZONES } from '@terang/law'
import { Cron } from 'croner'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { JOB_TIMES, startJobs } from './jobs.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

test('a server that starts after days off catches up before the clock asks it to', async () => {
  house.clock.now = morningOf('2026-09-07')
  const { id } = await asked(house)
  await did(house, id, {
    as: DESK,
    act: 'incompleteness',
    body: {
      missing: ['identity-proof'],
      explanation: 'Mohon kirim KTP.',
      deliveredOn: '2026-09-07',
    },
  })
  house.clock.now = morningOf('2026-09-21')
  const jobs = startJobs(house.deps)
  await jobs.caughtUp
  await jobs.stop()
  expect((await entriesOf(house, id)).at(-1)).toMatchObject({
    type: 'not-completed-noted',
    on: '2026-09-11',
    actor: { capacity: 'system' },
  })
})

test('a server that starts clears away what was uploaded days ago and never sent off', async () => {
  house.clock.now = morningOf('2026-09-07')
  const sent = await call(house, '/files?kind=identity&name=ktp.pdf', '%PDF-1.4\n%%EOF\n', {
    headers: { 'content-type': 'application/octet-stream' },
  })
  expect(sent.status).toBe(201)
  house.clock.now = morningOf('2026-09-09')
  const jobs = startJobs(house.deps)
  await jobs.caughtUp
  await jobs.stop()
  expect(await house.database.db.query.files.findMany()).toEqual([])
})

test('a database that is gone is told, and the server lives on', async () => {
  const broken = { ...house.deps, database: { ...house.database, db: gone(house.database.db) } }
  const jobs = startJobs(broken)
  await jobs.caughtUp
  await jobs.stop()
  expect(house.logged).toEqual([
    { fields: { error: 'Error', message: 'gone' }, message: 'Daily job: not run' },
    {
      fields: { error: 'Error', message: 'gone' },
      message: 'Uploads that nobody sent off: not cleared away',
    },
  ])
})

const gone = (db: TestApi['database']['db']): TestApi['database']['db'] =>
  new Proxy(db, {
    get: () => () => {
      throw new Error('gone')
    },
  })

describe('the clock asks', () => {
  test.each(ZONES)('for the first time of a day ten minutes past midnight in %s', (zone) => {
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' })
    const midnight = new Date(`2026-09-15T00:00:00${OFFSETS[zone]}`)
    const next = new Cron(JOB_TIMES, { paused: true, timezone: 'UTC' }).nextRun(midnight)
    expect(next && wall.format(next)).toBe('00:10')
  })
})

const OFFSETS = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
} as const
