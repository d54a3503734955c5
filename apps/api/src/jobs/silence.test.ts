import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { HOUSE, morningOf, openTestApi, SUPERIOR, type TestApi } from '../testing/house.ts'
import { entriesOf } from '../testing/log.ts'
import {
  answerBody,
  didObject,
  objected,
  objectInput,
  objectionSeen,
  refusedRequest,
} from '../testing/objecting.ts'
import { runDaily } from './daily.ts'

let house: TestApi
let id: string
/** Objected to on 17 March 2026: the superior has until 7 May. */
beforeEach(async () => {
  house = await openTestApi()
  const { receipt, cookie } = await refusedRequest(house)
  house.clock.now = morningOf('2026-03-17')
  const input = await objectInput(house, receipt.id, { groundFoundOn: '2026-03-12' })
  id = (await objected(house, input, { cookie: await cookie() })).id
})
afterEach(() => house.close())

const dayOf = (day: string) => {
  house.clock.now = morningOf(day)
  return runDaily(house.deps, { by: 'start' })
}
const silences = async () =>
  (await entriesOf(house, id)).filter(({ type }) => type === 'objection-silence-noted')

describe('the silence of the superior (UU P36(2), P37(2))', () => {
  test('is noted by the system in the night after the last day, not before', async () => {
    await dayOf('2026-05-07')
    expect(await silences()).toEqual([])
    await dayOf('2026-05-08')
    expect(await silences()).toMatchObject([
      { on: '2026-05-08', actor: { capacity: 'system', person: null } },
    ])
  })

  test('bears its own day after a week off, and is noted once however often the job runs', async () => {
    for (const day of ['2026-05-15', '2026-05-15', '2026-05-16', '2026-05-14']) await dayOf(day)
    expect(await silences()).toMatchObject([{ on: '2026-05-08', at: '2026-05-15T10:00:00+07:00' }])
  })

  test('is seen before the job noted it, and the same after', async () => {
    house.clock.now = morningOf('2026-05-15')
    const before = await objectionSeen(house, id, SUPERIOR)
    await dayOf('2026-05-15')
    const after = await objectionSeen(house, id, SUPERIOR)
    expect(before.silentSince).toBe('2026-05-08')
    expect(after.silentSince).toBe('2026-05-08')
  })

  test('leaves the answer possible, and an answer in time leaves nothing to note', async () => {
    await dayOf('2026-05-08')
    const late = answerBody('refused', { a: 'Nama penerima tetap dikecualikan.' })
    const view = await didObject(house, id, { as: SUPERIOR, act: 'answer', body: late })
    expect(view.status).toBe('answered')
    expect(await dayOf('2026-05-11')).toMatchObject([{ done: 0, failed: 0 }, { done: 0 }])
    expect(await silences()).toHaveLength(1)
  })
})

test('the superior is reminded three working days before, on the day, and once it is over', async () => {
  for (const day of ['2026-05-01', '2026-05-04', '2026-05-05', '2026-05-07', '2026-05-08']) {
    await dayOf(day)
  }
  const rows = await house.database.db
    .select({ kind: schema.outbox.kind, payload: schema.outbox.payload })
    .from(schema.outbox)
    .where(eq(schema.outbox.caseId, id))
  expect(rows.filter(({ kind }) => kind.startsWith('reminder-'))).toEqual(
    ['reminder-soon', 'reminder-today', 'reminder-late'].map((kind, order) => ({
      kind,
      payload: {
        version: order === 2 ? 2 : 1,
        dueOn: '2026-05-07',
        holder: 'superior',
        unit: HOUSE.dinas.desk,
        person: null,
      },
    })),
  )
})
