import { openDb } from '@terang/db'
import { openTestDb, type TestDb } from '@terang/db/test-db'
import { calendarDate } from '@terang/law'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimJob, endClaim, keepClaim } from './claim.ts'

let database: TestDb
beforeEach(async () => {
  database = await openTestDb()
})
afterEach(() => database.close())

const today = calendarDate('2026-03-12')
const job = { name: 'daily', scope: 'ag_dinas' }
const at = (time: string) => `2026-03-12T${time}:00.000Z`
const take = (now: string, due: typeof today | null = today) =>
  claimJob(database.db, { ...job, now, due })
const taken = async (now: string, due: typeof today | null = today) => {
  const claim = await take(now, due)
  if (!claim) throw new Error(`not to be had at ${now}`)
  return claim
}

describe('of all who ask for a job', () => {
  test('one gets it, though eight ask at once from two processes', async () => {
    const other = openDb(database.url, { lock: false })
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, order) =>
        claimJob(order % 2 === 0 ? database.db : other.db, {
          ...job,
          now: at('00:00'),
          due: today,
        }),
      ),
    )
    await other.close()
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1)
  })

  test('jobs of other agencies are taken beside it', async () => {
    await taken(at('00:00'))
    const other = { name: 'daily', scope: 'ag_lain', now: at('00:00'), due: today }
    expect(await claimJob(database.db, other)).not.toBeNull()
  })
})

describe('a day that is done', () => {
  test('is not done again by the clock, but by a start', async () => {
    await endClaim(database.db, await taken(at('00:00')), { doneFor: today })
    expect(await take(at('01:00'))).toBeNull()
    expect(await take(at('01:00'), null)).not.toBeNull()
  })

  test('leaves the next day to do, and the day before too when the clock was set back', async () => {
    await endClaim(database.db, await taken(at('00:00')), { doneFor: today })
    const dayBefore = calendarDate('2026-03-11')
    const back = await taken('2026-03-11T00:10:00.000Z', dayBefore)
    await endClaim(database.db, back, { doneFor: dayBefore })
    expect(await take(at('00:10'))).not.toBeNull()
  })
})

describe('a run that fell silent', () => {
  test('loses its job after five minutes, and is told so', async () => {
    const silent = await taken(at('00:00'))
    expect(await take(at('00:04'))).toBeNull()
    expect(await take(at('00:04'), null)).toBeNull()
    expect(await take(at('00:05'))).not.toBeNull()
    expect(await keepClaim(database.db, silent, at('00:06'))).toBe(false)
  })

  test('does not end what another has taken over', async () => {
    const silent = await taken(at('00:00'))
    const heir = await taken(at('00:05'))
    await endClaim(database.db, silent, { doneFor: today })
    expect(await keepClaim(database.db, heir, at('00:08'))).toBe(true)
    expect(await take(at('00:09'))).toBeNull()
  })
})

test('a run that says it lives keeps its job as long as it takes', async () => {
  const claim = await taken(at('00:00'))
  for (const now of ['00:03', '00:06', '00:09']) {
    expect(await keepClaim(database.db, claim, at(now))).toBe(true)
    expect(await take(at(now))).toBeNull()
  }
})

test('what failed is tried again after an hour by the clock, at once by a start', async () => {
  await endClaim(database.db, await taken(at('00:00')), { failedAt: at('00:00') })
  expect(await take(at('00:30'))).toBeNull()
  expect(await take(at('01:00'))).not.toBeNull()
  const claim = await taken(at('02:00'))
  await endClaim(database.db, claim, { failedAt: at('02:00') })
  expect(await take(at('02:01'), null)).not.toBeNull()
})

test('a run that began under a clock years ahead binds nobody once the clock is right', async () => {
  await taken('2030-01-01T00:00:00.000Z', calendarDate('2030-01-01'))
  expect(await take(at('00:10'))).not.toBeNull()
})
