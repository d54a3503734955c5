import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarDate, type RequestEvent } from '@terang/law'
import { and, eq } from 'drizzle-orm'
import { migrate as migrateTo } from 'drizzle-orm/libsql/migrator'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openDb, schema } from '../index.ts'
import type { Database } from '../index.ts'
import { migrate, migrationsFolder } from '../migrate.ts'
import { ENGINES_HERE, openTestDb } from '../test-db.ts'
import { recount } from './recount.ts'

const { agencies, events, requestOutcomes, sliceCounts, slices } = schema
const day = calendarDate

const AGENCY: typeof agencies.$inferInsert = {
  id: 'ag_1',
  slug: 'satu',
  kind: 'agency',
  name: 'Dinas Satu',
  shortName: 'Satu',
  address: '-',
  phone: '-',
  email: 'satu@contoh.test',
  numberPattern: '{seq:4}',
  firstDay: 'next-working-day',
  collectiveLeave: 'skipped',
  zone: 'Asia/Jakarta',
  calendarVersion: '2026-09-15',
  deskUnitId: 'unit_1',
}

const registered: RequestEvent = {
  type: 'registered',
  on: day('2026-07-06'),
  channel: 'portal',
  receivedOn: day('2026-07-06'),
  applicantKind: 'individual',
  byProxy: false,
  calendarVersion: '2026-09-15',
}
const refused: RequestEvent = {
  type: 'answered',
  on: day('2026-07-10'),
  by: 'per_1',
  outcome: 'refused',
  withholding: 'not-documented',
  supplyDays: null,
  copyingFee: 0,
  sendingFee: 0,
  workingDays: 4,
  late: false,
}
/** Refused on the fourth working day, reopened in September. */
const LIFE: readonly RequestEvent[] = [
  registered,
  { type: 'declared-complete', on: day('2026-07-07') },
  refused,
  { type: 'reopened', on: day('2026-09-01') },
]

const enter = async ({ db }: Database, caseId: string, life = LIFE): Promise<void> => {
  const before = await db.$count(events, eq(events.agency, AGENCY.id))
  for (const [index, { type, on, ...data }] of life.entries()) {
    const [seq, version] = [before + index + 1, index + 1]
    const entry = JSON.stringify({ type, on, data })
    await db
      .insert(events)
      .values({ agency: AGENCY.id, seq, caseId, version, entry, leaf: '0'.repeat(64) })
  }
}

/** The whole agency per month: what is counted of one such life. */
const monthsOf = async ({ db }: Database) => {
  const rows = await db
    .select()
    .from(slices)
    .where(and(eq(slices.slice, 'all'), eq(slices.agencyId, AGENCY.id)))
  return rows
    .filter(({ period, value }) => period > 10_000 && value !== 0)
    .map(({ period, figure, days, value }) => `${period} ${figure} ${days}: ${value}`)
}
const counted = (times: number) => [
  `202607 notice-on-time 4: ${times}`,
  `202607 received 0: ${times}`,
  `202607 refused 0: ${times}`,
  `202607 withheld-not-documented 0: ${times}`,
  `202609 reopened 0: ${times}`,
]

describe.each(ENGINES_HERE)('a recount on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)(missing ? 'is skipped: no sqld for this platform' : '', () => {
    let database: Database
    beforeEach(async () => {
      database = await openTestDb(engine)
      await database.db.insert(agencies).values(AGENCY)
    })
    afterEach(() => database.close())

    test('counts what the log holds, and a second one finds nothing to change', async () => {
      await enter(database, 'req_a')
      await enter(database, 'req_b')
      expect(await recount(database)).toEqual({ slices: 60, outcomes: 2 })
      expect(await monthsOf(database)).toEqual(counted(2))
      expect(await database.db.select().from(requestOutcomes)).toMatchObject([
        { caseId: 'req_a', version: 3, outcome: 'refused', overturnedOn: '2026-09-01', days: 4 },
        { caseId: 'req_b', version: 3, outcome: 'refused', timing: 'on-time', unitId: '' },
      ])
      expect(await recount(database)).toEqual({ slices: 0, outcomes: 0 })
    })

    test('puts right what somebody changed by hand, and says how much', async () => {
      await enter(database, 'req_a')
      await recount(database)
      await database.db.update(slices).set({ value: 7 }).where(eq(slices.figure, 'refused'))
      await database.db.update(requestOutcomes).set({ overturnedOn: null })
      await database.db.insert(slices).values({
        slice: 'all',
        period: 2031,
        agencyId: AGENCY.id,
        key: '',
        figure: 'received',
        days: 0,
        value: 3,
      })
      expect(await recount(database)).toEqual({ slices: 15, outcomes: 1 })
      expect(await monthsOf(database)).toEqual(counted(1))
    })

    test('notes how far the log was read, and is void once the log has moved', async () => {
      await enter(database, 'req_a')
      await recount(database)
      const proofs = await database.db.select().from(sliceCounts)
      expect(proofs).toMatchObject([{ agencyId: AGENCY.id, seq: 4 }])
      await enter(database, 'req_b')
      const stale = database.db
        .insert(sliceCounts)
        .values({ agencyId: AGENCY.id, seq: 4, countedAt: '2026-09-02' })
        .onConflictDoNothing()
      await expect(stale).rejects.toMatchObject({ cause: { message: /log-moved/ } })
    })

    test('takes in what is entered while it reads', async () => {
      await enter(database, 'req_a', LIFE.slice(0, 3))
      const running = recount(database)
      await enter(database, 'req_b')
      await running
      await recount(database)
      expect(await recount(database)).toEqual({ slices: 0, outcomes: 0 })
    })

    test('of an empty store counts nothing', async () => {
      expect(await recount(database)).toEqual({ slices: 0, outcomes: 0 })
    })
  })
})

const FIGURES = '0004_statistics'

/** The migrations as they were before one of them. */
const migrationsBefore = async (tag: string, folder: string): Promise<string> => {
  const old = join(folder, 'migrations')
  await cp(migrationsFolder, old, { recursive: true })
  const path = join(old, 'meta/_journal.json')
  const journal: { entries: { tag: string }[] } = JSON.parse(await readFile(path, 'utf8'))
  const entries = journal.entries.filter((one) => one.tag < tag)
  expect(entries.length).toBe(4)
  await writeFile(path, JSON.stringify({ ...journal, entries }))
  return old
}

/** The agency in the columns of its day: those of today are not all there yet. */
const insertOld = async ({ client }: Database): Promise<void> => {
  const columns = Object.keys(AGENCY).map((key) =>
    key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`),
  )
  await client.execute({
    sql: `insert into agencies (${columns.join()}) values (${columns.map(() => '?').join()})`,
    args: Object.values(AGENCY).map(String),
  })
}

describe('a store that held cases before there were figures', () => {
  let folder: string
  let database: Database
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terang-recount-'))
    database = openDb(`file:${join(folder, 'old.db')}`)
    await migrateTo(database.db, { migrationsFolder: await migrationsBefore(FIGURES, folder) })
    await insertOld(database)
    await enter(database, 'req_a')
    await migrate(database)
  })
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  test('has them after the migration, counted from its log', async () => {
    expect(await monthsOf(database)).toEqual(counted(1))
  })

  test('is counted only once', async () => {
    const [before] = await database.db.select().from(sliceCounts)
    await database.db.delete(slices)
    await migrate(database)
    expect(await database.db.select().from(sliceCounts)).toEqual([before])
    expect(await monthsOf(database)).toEqual([])
  })
})
