import { openDb, schema } from '@terang/db'
import { like } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, did } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, PPID, type TestApi } from '../testing/house.ts'
import { runDaily } from './daily.ts'

let house: TestApi
let id: string
/** Asked on 1 October 2026 and complete: the notice is due on the 15th. */
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-10-01')
  id = (await asked(house)).id
  await did(house, id, { as: DESK, act: 'completeness' })
})
afterEach(() => house.close())

const dayOf = (day: string) => {
  house.clock.now = morningOf(day)
  return runDaily(house.deps, { by: 'start' })
}
const reminders = async () =>
  (
    await house.database.db
      .select()
      .from(schema.outbox)
      .where(like(schema.outbox.kind, 'reminder-%'))
      .orderBy(schema.outbox.createdAt)
  ).map(({ kind, caseId, payload, nextAt, doneAt }) => ({ kind, caseId, payload, nextAt, doneAt }))
const kinds = async () => (await reminders()).map(({ kind }) => kind)

describe('whoever holds a case is reminded', () => {
  test('three working days before the working target, on the day, and when it is over', async () => {
    for (const day of ['2026-10-09', '2026-10-12', '2026-10-13', '2026-10-15', '2026-10-16']) {
      await dayOf(day)
    }
    expect((await reminders()).map(({ kind, nextAt }) => [kind, nextAt.slice(0, 10)])).toEqual([
      ['reminder-soon', '2026-10-12'],
      ['reminder-today', '2026-10-15'],
      ['reminder-late', '2026-10-16'],
    ])
  })

  test('the row says which case, which day and who, and no word of the case', async () => {
    await did(house, id, {
      as: DESK,
      act: 'assignment',
      body: { unitId: HOUSE.dinas.units[0], note: 'Mohon datanya.' },
    })
    await dayOf('2026-10-15')
    expect(await reminders()).toEqual([
      {
        kind: 'reminder-today',
        caseId: id,
        payload: {
          version: 3,
          dueOn: '2026-10-15',
          holder: 'unit',
          unit: HOUSE.dinas.units[0],
          person: null,
        },
        nextAt: '2026-10-15T03:00:00.000Z',
        doneAt: null,
      },
    ])
  })

  test('after an answer, of the day that the copy was promised', async () => {
    house.clock.now = morningOf('2026-10-14')
    const body = { outcome: 'granted', supplyDays: 5, text: 'Informasi kami berikan.' }
    await did(house, id, { as: PPID, act: 'answer', body })
    await dayOf('2026-10-16')
    expect(await kinds()).toEqual(['reminder-soon'])
    expect((await reminders())[0]?.payload).toMatchObject({ dueOn: '2026-10-21', holder: 'desk' })
  })

  test('a new due date brings its own reminders', async () => {
    await dayOf('2026-10-12')
    house.clock.now = morningOf('2026-10-15')
    const body = { cause: 'not-yet-held', reason: 'Data masih dihimpun dari kabupaten.' }
    await did(house, id, { as: PPID, act: 'extension', body })
    await dayOf('2026-10-16')
    expect(await kinds()).toEqual(['reminder-soon'])
    await dayOf('2026-10-21')
    expect(await kinds()).toEqual(['reminder-soon', 'reminder-soon'])
  })
})

describe('nobody is reminded', () => {
  test('twice, though the job runs every day, and twice on some', async () => {
    for (const day of ['2026-10-12', '2026-10-12', '2026-10-13', '2026-10-14']) await dayOf(day)
    expect(await kinds()).toEqual(['reminder-soon'])
  })

  test('by two processes at once', async () => {
    house.clock.now = morningOf('2026-10-15')
    const other = openDb(house.database.url, { lock: false })
    await Promise.all([
      runDaily(house.deps, { by: 'start' }),
      runDaily({ ...house.deps, database: other }, { by: 'start' }),
    ])
    await other.close()
    expect(await kinds()).toEqual(['reminder-today'])
  })

  test('of what was due while the server was off: only that it is over', async () => {
    await dayOf('2026-10-22')
    expect(await kinds()).toEqual(['reminder-late'])
  })

  test('of the day itself once it is over, when the clock is set back', async () => {
    await dayOf('2026-10-16')
    await dayOf('2026-10-15')
    expect(await kinds()).toEqual(['reminder-late'])
  })

  test('of a case that has ended', async () => {
    await did(house, id, {
      as: DESK,
      act: 'withdrawal',
      body: { reason: 'Atas permintaan sendiri.' },
    })
    await dayOf('2026-10-22')
    expect(await kinds()).toEqual([])
  })
})

test('what an applicant has to complete, the desk watches; once the three days are over nobody has to', async () => {
  house.clock.now = morningOf('2026-10-01')
  const posted = await asked(house)
  await did(house, posted.id, {
    as: DESK,
    act: 'incompleteness',
    body: { missing: ['identity-proof'], explanation: 'Mohon kirim KTP.', deliveredOn: null },
  })
  await did(house, id, { as: DESK, act: 'withdrawal', body: { reason: 'Atas permintaan.' } })
  await dayOf('2026-10-15')
  expect(await reminders()).toMatchObject([
    { caseId: posted.id, payload: { holder: 'desk', unit: HOUSE.dinas.desk } },
  ])
  house.clock.now = morningOf('2026-10-15')
  await did(house, posted.id, { as: DESK, act: 'delivery', body: { deliveredOn: '2026-10-02' } })
  await dayOf('2026-10-16')
  expect(await kinds()).toEqual(['reminder-today'])
})
