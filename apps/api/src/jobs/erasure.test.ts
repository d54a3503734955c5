import type { RetentionPreview } from '@terang/contract/house-rules'
import type { SettingsView } from '@terang/contract/settings'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { leafOf } from '../record/leaf.ts'
import { asked, bodyOf, call, cookieOf, did, seen } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, person, type TestApi } from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import { entriesOf } from '../testing/log.ts'
import {
  didObject,
  objected,
  objectInput,
  periodicInput,
  refusedRequest,
} from '../testing/objecting.ts'
import { runDaily } from './daily.ts'

const { dinas } = HOUSE
const ADMIN = person('admin', dinas.desk)
const { files, identities, objections, persons } = schema

let house: TestApi
/** Ids of files whose bytes were taken out of the store. */
const removed: string[] = []
beforeEach(async () => {
  removed.length = 0
  house = await openTestApi()
  const { remove } = house.deps.files
  house.deps.files.remove = async (fileId) => {
    removed.push(fileId)
    await remove(fileId)
  }
})
afterEach(() => house.close())

const TERMS = { papersMonths: 3, identityMonths: 12 }

const settings = async () =>
  bodyOf<SettingsView>(await call(house, `/settings/${dinas.id}`, undefined, { as: ADMIN }), 200)

const adopted = async (from: string): Promise<void> => {
  const { version } = await settings()
  const rule = { version, reason: 'Keputusan kepala dinas 7/2026', from, ...TERMS }
  await bodyOf(await call(house, `/settings/${dinas.id}/rules/retention`, rule, { as: ADMIN }), 200)
}

const preview = async (from: string): Promise<RetentionPreview> => {
  const path = `/settings/${dinas.id}/rules/retention/preview`
  return bodyOf(await call(house, path, { from, ...TERMS }, { as: ADMIN }), 200)
}

const runOn = (day: string) => {
  house.clock.now = morningOf(day)
  return runDaily(house.deps, { by: 'start' })
}

const withPaper = async () => {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3000, 'K')])
  const sent = await call(house, '/files?kind=identity&name=ktp.pdf', bytes.toString('latin1'), {
    headers: { 'content-type': 'application/pdf' },
  })
  const file = await bodyOf<{ id: string }>(sent, 201)
  const receipt = await asked(house, { identityFileId: file.id })
  await did(house, receipt.id, { as: DESK, act: 'withdrawal', body: { reason: 'Salah alamat.' } })
  return { fileId: file.id, receipt, id: receipt.id }
}

const erasures = async (id: string) =>
  (await entriesOf(house, id)).filter(({ type }) => type === 'identity-erased')

const recordVerifies = async (): Promise<boolean> => {
  const { rows } = await house.database.client.execute('select entry, leaf from events')
  return rows.every(({ entry, leaf }) => leafOf(String(entry)) === leaf)
}

// Withdrawn on 12 March: the window to object ends on 4 May.
test('papers go on their day and identity on its own, once, and the record still verifies', async () => {
  const { id, fileId, receipt } = await withPaper()
  await adopted('2026-03-13')
  await runOn('2026-08-04')
  expect(await erasures(id)).toEqual([])
  await runOn('2026-08-05')
  await runOn('2026-08-05')
  expect(await erasures(id)).toMatchObject([
    { on: '2026-08-05', actor: { capacity: 'system' }, data: { what: 'papers', months: 3 } },
  ])
  expect(removed).toEqual([fileId])
  expect(await house.database.db.$count(files, eq(files.id, fileId))).toBe(0)
  const view = await seen(house, id, DESK)
  expect(view).toMatchObject({
    erased: 'papers',
    applicant: { name: CANARY.name, identityFileId: null },
  })

  await runOn('2027-05-04')
  expect(await erasures(id)).toHaveLength(1)
  await runOn('2027-05-05')
  await runOn('2027-05-06')
  expect(await erasures(id)).toHaveLength(2)
  const [person] = await house.database.db.select().from(persons)
  expect(person).toMatchObject({ wrappedKey: null })
  expect(person?.erasedAt).not.toBeNull()
  expect(await house.database.db.$count(identities)).toBe(0)
  expect(await seen(house, id, DESK)).toMatchObject({ erased: 'identity', applicant: null })
  const cookie = await cookieOf(house, receipt)
  const tracked = await call(house, '/tracking', undefined, { cookie })
  expect(await bodyOf<object>(tracked, 200)).toMatchObject({
    timeline: expect.arrayContaining([expect.objectContaining({ type: 'identity-erased' })]),
  })
  expect(await recordVerifies()).toBe(true)
})

test('nothing is erased while the agency has set no rule', async () => {
  const { id } = await withPaper()
  await runOn('2040-01-02')
  expect(await erasures(id)).toEqual([])
})

test('an open objection keeps everything, and its end gives the remedy that follows', async () => {
  const { receipt, cookie } = await refusedRequest(house)
  const input = await objectInput(house, receipt.id)
  const { id } = await objected(house, input, { cookie: await cookie() })
  await adopted('2026-03-13')
  await runOn('2029-01-02')
  expect(await erasures(receipt.id)).toEqual([])
  await didObject(house, id, { as: DESK, act: 'withdrawal' })
  await runOn('2029-12-31')
  expect(await erasures(receipt.id)).toEqual([])
  // Fourteen working days to the commission and twelve months later.
  await runOn('2030-02-01')
  expect(await erasures(receipt.id)).toMatchObject([{ data: { what: 'identity' } }])
  const [objection] = await house.database.db.select().from(objections)
  const page = await call(house, `/objections/${objection?.id}`, undefined, { as: DESK })
  expect(await bodyOf<object>(page, 200)).toMatchObject({ applicant: null, erased: 'identity' })
})

test('an objection without a request is a matter of its own', async () => {
  house.clock.now = morningOf('2026-03-12')
  const { id } = await objected(house, periodicInput(), {})
  await didObject(house, id, { as: DESK, act: 'withdrawal' })
  await adopted('2026-03-13')
  await runOn('2028-01-03')
  expect(await erasures(id)).toMatchObject([{ data: { what: 'identity' } }])
  expect(await recordVerifies()).toBe(true)
})

test('the preview names what would be erased on which day, and writes nothing', async () => {
  const { id } = await withPaper()
  await asked(house)
  const before = await settings()
  expect(await preview('2026-03-13')).toMatchObject({
    closed: 1,
    open: 1,
    dueAtOnce: 0,
    cases: [
      { id, what: 'papers', on: '2026-08-05' },
      { id, what: 'identity', on: '2027-05-05' },
    ],
  })
  // Set late, it begins with what is long due.
  expect(await preview('2028-01-03')).toMatchObject({
    dueAtOnce: 1,
    cases: [{ what: 'identity', on: '2028-01-03' }],
  })
  expect(await settings()).toEqual(before)
})
