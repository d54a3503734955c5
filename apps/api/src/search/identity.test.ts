import type { RequestPage } from '@terang/contract/request-views'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillSearch } from '../jobs/fill-search.ts'
import { asked, bodyOf, call, did } from '../testing/calls.ts'
import { DESK, HOUSE, openTestApi, type TestApi, UNIT_A } from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import { answerBody, didObject, objected, objectInput } from '../testing/objecting.ts'
import { PPID, SUPERIOR } from '../testing/house.ts'

/** Everything that tells who asked, written into every text that somebody may write. */
const TOLD = `Saya ${CANARY.name}, NIK ${CANARY.nik}, ${CANARY.address}, telepon ${CANARY.phone}, surel ${CANARY.email}.`
/** Somebody else's, whom no register of persons knows. */
const OTHERS =
  'Hubungi tetangga 3578 0202 0303 0004, +62 813-7777-6666, (0341) 551234, tetangga@surat.test.'
const SECRETS = [
  ...Object.values(CANARY).slice(0, 5),
  'KENARI',
  'wijayanti',
  '3578 0202 0303 0004',
  '0303',
  '7777',
  '551234',
  'tetangga@surat.test',
]

let house: TestApi
let requestId = ''
const indexed = async () =>
  (
    await house.database.client.execute(
      'select case_id, scope, numbers, words from searched_cases order by case_id',
    )
  ).rows.map((row) => Object.values(row))

beforeAll(async () => {
  house = await openTestApi()
  requestId = (
    await asked(house, { details: `Panti jompo. ${TOLD}`, purpose: `Skripsi. ${OTHERS}` })
  ).id
  const note = `Catatan. ${TOLD} ${OTHERS}`
  await did(house, requestId, { as: DESK, act: 'completeness', body: { note } })
  const unitId = HOUSE.dinas.units[0]
  await did(house, requestId, { as: DESK, act: 'assignment', body: { unitId, note } })
  await did(house, requestId, {
    as: UNIT_A,
    act: 'reply',
    body: { text: `Balasan. ${TOLD.toUpperCase()}` },
  })
  const notice = {
    outcome: 'granted',
    supplyDays: 3,
    text: `Yth. Sdr. ${CANARY.name}, jawaban. ${TOLD}`,
  }

  await did(house, requestId, { as: PPID, act: 'answer', body: notice })
  const { id } = await objected(
    house,
    await objectInput(house, requestId, {
      reason: `Keberatan. ${TOLD} ${OTHERS}`,
      channel: 'letter',
      receivedOn: '2026-03-12',
      grounds: ['d'],
    }),
    { as: DESK },
  )
  await didObject(house, id, { as: DESK, act: 'assignment', body: { deciderId: SUPERIOR } })
  const replies = { d: `Tanggapan. ${TOLD} ${OTHERS}` }
  await didObject(house, id, { as: SUPERIOR, act: 'answer', body: answerBody('refused', replies) })
})
afterAll(() => house.close())

const expectNobody = (text: string) => {
  for (const secret of SECRETS) expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
}

describe('who asked is not in the index', () => {
  test('however often their name, NIK, address, telephone and e-mail are written', async () => {
    const rows = JSON.stringify(await indexed())
    expectNobody(rows)
    for (const kept of ['Panti jompo', 'Balasan', 'jawaban', 'Keberatan', 'Tanggapan']) {
      expect(rows).toContain(kept)
    }
  })

  test('nor can a case be found by it, word by word', async () => {
    for (const secret of [
      'Kenari',
      'Wijayanti',
      CANARY.nik,
      CANARY.phone,
      'kenari.rahasia',
      '551234',
    ]) {
      const page = await bodyOf<RequestPage>(
        await call(house, `/requests?q=${encodeURIComponent(secret)}`, undefined, { as: DESK }),
        200,
      )
      expect(page.found, secret).toEqual({ count: 0, more: false })
    }
  })

  test('the words of the index itself hold none of it', async () => {
    await house.database.client.execute(
      "create virtual table temp_words using fts5vocab('case_search', 'row')",
    )
    const { rows } = await house.database.client.execute('select term from temp_words')
    const terms = new Set(rows.map((row) => String(row['term'])))
    for (const term of ['kenari', 'wijayanti', CANARY.nik, CANARY.phone, '551234']) {
      expect(terms).not.toContain(term)
    }
    expect(terms).toContain('jompo')
    await house.database.client.execute('drop table temp_words')
  })
})

describe('cases of an older store', () => {
  test('are found as if each act had kept them up, and a second time changes nothing', async () => {
    const keptUp = await indexed()
    await house.database.client.execute('delete from searched_cases')
    expect(await fillSearch(house.deps)).toBe(2)
    expect(await indexed()).toEqual(keptUp)
    expect(await fillSearch(house.deps)).toBe(0)
    await house.database.client.execute(
      "insert into case_search (case_search, rank) values ('integrity-check', 1)",
    )
  })

  test('whose person was erased are found by what is left, without anybody’s name', async () => {
    await house.database.client.execute('delete from searched_cases')
    await house.database.client.execute('delete from event_words')
    await house.database.client.execute('update persons set wrapped_key = null')
    expect(await fillSearch(house.deps)).toBe(2)
    const rows = JSON.stringify(await indexed())
    expectNobody(rows)
    expect(rows).toContain('0001/PPID/III/2026')
  })
})
