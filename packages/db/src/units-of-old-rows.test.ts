import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrationsFolder } from './migrate.ts'
import { openTestDb, type TestDb } from './test-db.ts'

/** Requests as they were written while a case lay with one unit. */
const OLD = [
  { id: 'awaited', status: 'in-process', holder: 'unit', unit: 'a', is: 'awaited' },
  { id: 'proposed', status: 'in-process', holder: 'superior', unit: 'a', is: 'awaited' },
  { id: 'replied', status: 'in-process', holder: 'desk', unit: 'b', is: 'replied' },
  { id: 'ended', status: 'answered', holder: null, unit: 'b', is: 'replied' },
  { id: 'unasked', status: 'in-process', holder: 'desk', unit: null, is: null },
] as const

let database: TestDb
beforeAll(async () => {
  database = await openTestDb()
  const { client } = database
  await client.execute('pragma foreign_keys = off')
  for (const [index, { id, status, holder, unit, is }] of OLD.entries()) {
    const assignment = unit && {
      unitId: unit,
      assignedOn: '2026-07-07',
      state: is,
      since: '2026-07-07',
    }
    await client.execute({
      sql: `insert into requests (id, agency_id, year, sequence, register_number, unit_id, holder, status, channel,
        applicant_kind, by_proxy, person_id, title, details, purpose, access, delivery, language, received_on,
        registered_at, due_on, provisional, calendar_version, closed_on, version, tracking_hash, state)
        values (?, 'ag', 2026, ?, ?, ?, ?, ?, 'portal', 'individual', 0, 'p', '', '', '', 'copy', 'email', 'id',
        '2026-07-06', '', '2026-07-20', 0, '', ?, 1, ?, ?)`,
      args: [
        id,
        index,
        id,
        unit,
        holder,
        status,
        holder === null ? '2026-07-10' : null,
        id,
        JSON.stringify({ status, holder, assignment, outcome: null }),
      ],
    })
  }
  await client.execute("insert into case_counters values ('ag', '', 'in-process:unit', 7)")
  await client.execute("insert into case_counters values ('ag', 'a', 'in-process:superior', 1)")
  await client.execute('drop table request_units')
  for (const statement of await statements()) await client.execute(statement)
})
afterAll(() => database.close())

const statements = async (): Promise<string[]> => {
  const name = (await readdir(migrationsFolder)).find((file) => file.endsWith('_units.sql'))
  if (!name) throw new Error('the migration that lets several units be asked is not there')
  const text = await readFile(join(migrationsFolder, name), 'utf8')
  return text.split('--> statement-breakpoint')
}

const rowsOf = async (sql: string) =>
  (await database.client.execute(sql)).rows.map((row) => Object.values(row))

test('an old row has the same unit, now as a list, and nothing else changes in it', async () => {
  const states = await rowsOf('select id, state from requests order by id')
  const asked = Object.fromEntries(states.map(([id, state]) => [id, JSON.parse(String(state))]))
  expect(asked['awaited']).toEqual({
    status: 'in-process',
    holder: 'unit',
    outcome: null,
    assignments: [
      { unitId: 'a', assignedOn: '2026-07-07', state: 'awaited', since: '2026-07-07', terms: null },
    ],
  })
  expect(asked['unasked'].assignments).toEqual([])
})

test('its unit finds it where it stands, and the tabs count what is there', async () => {
  expect(
    await rowsOf('select request_id, unit_id, standing, due_on from request_units order by 1'),
  ).toEqual([
    ['awaited', 'a', 'in-process:unit', null],
    ['ended', 'b', 'closed', null],
    ['proposed', 'a', 'in-process:unit', null],
    ['replied', 'b', 'in-process:desk', null],
  ])
  expect(await rowsOf('select unit_id, status, value from case_counters order by 1, 2')).toEqual([
    ['', 'in-process:unit', 7],
    ['a', 'in-process:unit', 2],
    ['b', 'closed', 1],
    ['b', 'in-process:desk', 1],
  ])
})
