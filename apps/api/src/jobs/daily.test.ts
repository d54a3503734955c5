import { openDb, schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, call, did, seen } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, type TestApi } from '../testing/house.ts'
import { entriesOf } from '../testing/log.ts'
import { objected, objectionSeen, periodicInput } from '../testing/objecting.ts'
import { momentIn } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { type Run, runDaily } from './daily.ts'
import { type Errand, runErrand } from './errand.ts'
import { lapsedRequests } from './lapses.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-09-07')
})
afterEach(() => house.close())

/** Ten past midnight in Jakarta on that day. */
const nightOf = (day: string): string => new Date(Date.parse(`${day}T00:10:00+07:00`)).toISOString()

const night = (day: string, run: Run = { by: 'clock' }) => {
  house.clock.now = nightOf(day)
  return runDaily(house.deps, run)
}
const reportOf = async (day: string, run?: Run) =>
  (await night(day, run)).find(({ agencyId }) => agencyId === HOUSE.dinas.id)

/** Asked on 7 September, incomplete on the 9th: the three working days end on the 14th. */
const incomplete = async (deliveredOn: string | null = '2026-09-09'): Promise<string> => {
  house.clock.now = morningOf('2026-09-07')
  const { id } = await asked(house)
  house.clock.now = morningOf('2026-09-09')
  await did(house, id, {
    as: DESK,
    act: 'incompleteness',
    body: { missing: ['identity-proof'], explanation: 'Mohon kirim KTP.', deliveredOn },
  })
  return id
}

const lapsesIn = async (id: string) =>
  (await entriesOf(house, id)).filter(({ type }) => type === 'not-completed-noted')

const errandsOf = async (deps: Deps) => {
  const [agency] = await deps.database.db
    .select()
    .from(schema.agencies)
    .where(eq(schema.agencies.id, HOUSE.dinas.id))
  if (!agency) throw new Error('the house has this agency')
  const errands: Errand[] = []
  const day = { deps, agency, ...momentIn(agency.zone, deps.now()) }
  for await (const errand of lapsedRequests(day)) errands.push(errand)
  return errands
}

const owedFor = async (id: string) => {
  const rows = await house.database.db
    .select({ kind: schema.outbox.kind })
    .from(schema.outbox)
    .where(eq(schema.outbox.caseId, id))
  return rows.map(({ kind }) => kind)
}

describe('what happens by lapse of time (P33(4))', () => {
  test('is noted by the system in the night after the last day, not before', async () => {
    const id = await incomplete()
    await night('2026-09-14')
    expect(await lapsesIn(id)).toEqual([])
    await night('2026-09-15')
    expect(await lapsesIn(id)).toMatchObject([
      {
        on: '2026-09-15',
        at: '2026-09-15T00:10:00+07:00',
        actor: { capacity: 'system', person: null },
      },
    ])
    expect(await seen(house, id, DESK)).toMatchObject({
      status: 'not-completed',
      outcome: 'not-completed',
      closedOn: '2026-09-15',
      holder: null,
    })
  })

  test('a server that was off for a week bears the day of the law, not the day it woke', async () => {
    const ids = [await incomplete(), await incomplete('2026-09-08')]
    await night('2026-09-22', { by: 'start' })
    const noted = await Promise.all(ids.map(lapsesIn))
    expect(noted.map(([entry]) => [entry?.on, entry?.at])).toEqual([
      ['2026-09-15', '2026-09-22T00:10:00+07:00'],
      ['2026-09-12', '2026-09-22T00:10:00+07:00'],
    ])
  })

  test('is owed to the world and moves the counters like every act', async () => {
    const id = await incomplete()
    await night('2026-09-15')
    expect(await owedFor(id)).toContain('not-completed-noted')
    const list = await call(house, '/requests', undefined, { as: DESK })
    expect(await list.json()).toMatchObject({ counts: { open: 0, closed: 1 } })
  })

  test('does not touch a case whose letter is still in the post, nor one completed in time', async () => {
    const inPost = await incomplete(null)
    const fixed = await incomplete()
    house.clock.now = morningOf('2026-09-14')
    await did(house, fixed, { as: DESK, act: 'completion', body: { completedOn: '2026-09-14' } })
    await night('2026-09-22')
    expect(await lapsesIn(inPost)).toEqual([])
    expect(await lapsesIn(fixed)).toEqual([])
  })
})

describe('however often it runs', () => {
  test('twice in a night, by the clock or by a start, it notes once', async () => {
    const id = await incomplete()
    expect(await reportOf('2026-09-15')).toMatchObject({ done: 1, failed: 0 })
    expect(await reportOf('2026-09-15')).toBeUndefined()
    expect(await reportOf('2026-09-15', { by: 'start' })).toMatchObject({ done: 0, failed: 0 })
    expect(await lapsesIn(id)).toHaveLength(1)
  })

  test('two processes at the same time note once, and neither fails', async () => {
    const ids = [await incomplete(), await incomplete(), await incomplete()]
    house.clock.now = nightOf('2026-09-15')
    const other = openDb(house.database.url, { lock: false })
    const reports = await Promise.all([
      runDaily(house.deps, { by: 'start' }),
      runDaily({ ...house.deps, database: other }, { by: 'start' }),
    ])
    await other.close()
    expect(reports.flat().reduce((sum, { done }) => sum + done, 0)).toBe(3)
    expect(reports.flat().reduce((sum, { failed }) => sum + failed, 0)).toBe(0)
    for (const id of ids) expect(await lapsesIn(id)).toHaveLength(1)
  })

  test('two runs that both hold the work, because one had fallen silent, note once all the same', async () => {
    const id = await incomplete()
    house.clock.now = nightOf('2026-09-15')
    const other = openDb(house.database.url, { lock: false })
    const both = [house.deps, { ...house.deps, database: other }]
    const errands = await Promise.all(both.map(errandsOf))
    const ends = await Promise.all(
      errands.map(async ([errand], order) => {
        const deps = both[order]
        return deps && errand ? runErrand(deps, errand) : 'nothing found'
      }),
    )
    await other.close()
    expect(ends.toSorted()).toEqual(['done', 'overtaken'])
    expect(await lapsesIn(id)).toHaveLength(1)
  })

  test('with the clock set back a day nothing is noted again, undone or dated before its day', async () => {
    const id = await incomplete()
    await night('2026-09-15')
    const before = await entriesOf(house, id)
    expect(await reportOf('2026-09-14')).toMatchObject({ done: 0, failed: 0 })
    expect(await reportOf('2026-09-15')).toMatchObject({ done: 0, failed: 0 })
    expect(await entriesOf(house, id)).toEqual(before)
  })

  test('each agency has its own midnight', async () => {
    await house.database.db
      .update(schema.agencies)
      .set({ zone: 'Asia/Jayapura' })
      .where(eq(schema.agencies.id, HOUSE.other.id))
    await night('2026-09-14')
    house.clock.now = '2026-09-14T15:10:00.000Z'
    const reports = await runDaily(house.deps, { by: 'clock' })
    expect(reports.map(({ agencyId }) => agencyId)).toEqual([HOUSE.other.id])
  })
})

describe('a case that fails', () => {
  const spoil = (id: string) =>
    house.database.client.execute({
      sql: `update requests set state = json_set(state, '$.calendarVersion', '1999-01-01') where id = ?`,
      args: [id],
    })
  const mend = (id: string) =>
    house.database.client.execute({
      sql: `update requests set state = json_set(state, '$.calendarVersion', '2026-09-15') where id = ?`,
      args: [id],
    })

  test('stops no other, is told with its id and without a word of it, and is tried again in an hour', async () => {
    const bad = await incomplete()
    const good = await incomplete()
    await spoil(bad)
    expect(await reportOf('2026-09-15')).toMatchObject({ done: 1, failed: 1 })
    expect(await lapsesIn(good)).toHaveLength(1)
    expect(house.logged.filter(({ message }) => message.includes('failed'))).toEqual([
      {
        fields: expect.objectContaining({ case: bad, act: 'note-not-completed' }),
        message: 'Daily job: a case failed',
      },
    ])
    await mend(bad)
    house.clock.now = '2026-09-14T17:40:00.000Z'
    expect(await runDaily(house.deps, { by: 'clock' })).toEqual([])
    house.clock.now = '2026-09-14T18:10:00.000Z'
    await runDaily(house.deps, { by: 'clock' })
    expect(await lapsesIn(bad)).toMatchObject([{ on: '2026-09-15' }])
  })

  test('an agency whose calendar nobody knows stops no other agency', async () => {
    await incomplete()
    await house.database.db
      .update(schema.agencies)
      .set({ calendarVersion: '1999-01-01' })
      .where(eq(schema.agencies.id, HOUSE.other.id))
    const reports = await night('2026-09-15')
    expect(reports.map(({ agencyId }) => agencyId)).toEqual([HOUSE.dinas.id, HOUSE.other.id])
    expect(house.logged).toContainEqual({
      fields: expect.objectContaining({ agency: HOUSE.other.id }),
      message: 'Daily job: an agency failed',
    })
  })
})

test('a run that is stopped ends after the case at hand, and the next start does the rest', async () => {
  const ids = [await incomplete(), await incomplete(), await incomplete()]
  house.clock.now = nightOf('2026-09-15')
  const stop = new AbortController()
  const { database } = house
  const write: typeof database.write = (work) => database.write(work).finally(() => stop.abort())
  const reports = await runDaily(
    { ...house.deps, database: { ...database, write } },
    { by: 'clock', stop: stop.signal },
  )
  expect(reports).toMatchObject([{ done: 1, failed: 0 }])
  expect((await Promise.all(ids.map(lapsesIn))).flat()).toHaveLength(1)
  await night('2026-09-15', { by: 'start' })
  for (const id of ids) expect(await lapsesIn(id)).toHaveLength(1)
})

describe('a list of holidays adopted by the agency (T11)', () => {
  const adopt = (calendarVersion: string) =>
    house.database.db
      .update(schema.agencies)
      .set({ calendarVersion })
      .where(eq(schema.agencies.id, HOUSE.dinas.id))

  test('moves the open cases by an event, once, and leaves the closed ones alone', async () => {
    await adopt('2024-10-14')
    house.clock.now = morningOf('2025-08-11')
    const open = await asked(house)
    const closed = await asked(house)
    await did(house, closed.id, {
      as: DESK,
      act: 'withdrawal',
      body: { reason: 'Sudah menemukan sendiri.' },
    })
    expect(open.dueOn).toBe('2025-08-25')
    await adopt('2025-08-07')
    await night('2025-08-12')
    await night('2025-08-12', { by: 'start' })
    expect((await entriesOf(house, open.id)).map(({ type }) => type)).toEqual([
      'registered',
      'calendar-amended',
    ])
    expect(await seen(house, open.id, DESK)).toMatchObject({
      limits: { dueOn: '2025-08-26' },
      version: 2,
    })
    expect((await entriesOf(house, closed.id)).map(({ type }) => type)).toEqual([
      'registered',
      'withdrawn',
    ])
  })

  test('moves the open objections as well', async () => {
    await adopt('2024-10-14')
    house.clock.now = morningOf('2025-08-11')
    const { id, dueOn } = await objected(house, periodicInput({ groundFoundOn: '2025-08-04' }), {})
    expect(dueOn).toBe('2025-09-23')
    await adopt('2025-08-07')
    await night('2025-08-12')
    await night('2025-08-12', { by: 'start' })
    expect((await entriesOf(house, id)).map(({ type }) => type)).toEqual([
      'objection-registered',
      'calendar-amended',
    ])
    const { history, limits } = await objectionSeen(house, id, DESK)
    expect(limits.answer.safe.dueOn).toBe('2025-09-24')
    expect(history.at(-1)).toMatchObject({ movedLimit: true, dueOn: '2025-09-24' })
  })
})
