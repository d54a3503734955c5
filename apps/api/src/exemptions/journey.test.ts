import type { ExemptionPage, ExemptionView, ExemptListPage } from '@terang/contract/exemption-views'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runDaily } from '../jobs/daily.ts'
import { BAD_VALUES, fieldsOf, withField } from '../testing/bad-values.ts'
import { bodyOf, call, problemOf } from '../testing/calls.ts'
import { decreeBody, didExempt, exempted, sheetBody, tested } from '../testing/exempting.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  person,
  PPID,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const publicList = async (query = ''): Promise<ExemptListPage> =>
  bodyOf<ExemptListPage>(await call(house, `/exemptions/list${query}`), 200)
const officeList = async (query = '', as = PPID): Promise<ExemptionPage> =>
  bodyOf<ExemptionPage>(await call(house, `/exemptions${query}`, undefined, { as }), 200)
const seen = async (id: string, as = PPID): Promise<ExemptionView> =>
  bodyOf<ExemptionView>(await call(house, `/exemptions/${id}`, undefined, { as }), 200)

describe('from the test to the public list', () => {
  test('nothing is on the list before its decree; then it is, without those who tested', async () => {
    const view = await tested(house)
    expect(view).toMatchObject({ status: 'tested', decree: null, acts: { can: [] } })
    expect((await seen(view.id, SUPERIOR)).acts.can).toEqual([
      'consent-exemption',
      'decline-exemption',
    ])
    await didExempt(house, view.id, { as: SUPERIOR, act: 'consent', body: { note: 'Setuju.' } })
    expect((await publicList()).rows).toEqual([])
    await didExempt(house, view.id, { as: PPID, act: 'decree', body: decreeBody('2026-03-12') })
    const { rows } = await publicList(`?agencyId=${HOUSE.dinas.id}`)
    expect(rows).toMatchObject([
      {
        information: 'Identitas anak asuh di lembaga',
        letters: ['h'],
        decree: { number: '188/41/2026', date: '2026-03-12' },
      },
    ])
    expect(JSON.stringify(rows)).not.toContain('Budi Penguji')
    expect((await publicList(`?agencyId=${HOUSE.other.id}`)).rows).toEqual([])
  })

  test('the sheet keeps every column of annex II, and the history its words', async () => {
    const { id } = await exempted(house)
    const { sheet, history } = await seen(id, DESK)
    expect(sheet).toMatchObject({
      number: '480/12/UJI/2026',
      place: 'Surabaya',
      ifOpened: 'Anak dapat dikenali dan dicari orang.',
      ifClosed: 'Anak tetap aman selama diasuh.',
      testers: [{ name: 'Budi Penguji' }],
    })
    expect(history.map(({ type }) => type)).toEqual([
      'exemption-tested',
      'exemption-consented',
      'exemption-decreed',
    ])
    expect(history[0]?.words).toMatchObject({
      testers: 'Budi Penguji, Kepala seksi, Sekretariat',
      sheetNumber: '480/12/UJI/2026',
    })
  })

  test('a decree without consent, by the wrong person or from a stale page is refused', async () => {
    const { id, version } = await tested(house)
    const decree = { version, ...decreeBody('2026-03-12') }
    const tried = (act: string, body: object, as: string) =>
      problemOf(call(house, `/exemptions/${id}/${act}`, body, { as }))
    expect(await tried('decree', decree, PPID)).toMatchObject({ code: 'test-without-consent' })
    expect(await tried('decree', decree, SUPERIOR)).toMatchObject({ code: 'forbidden' })
    expect(await tried('consent', { version }, PPID)).toMatchObject({ code: 'forbidden' })
    expect(await tried('consent', { version: version + 1 }, SUPERIOR)).toMatchObject({
      code: 'stale',
    })
    await didExempt(house, id, { as: SUPERIOR, act: 'consent' })
    // A double click: the second one is stale.
    expect(await tried('consent', { version }, SUPERIOR)).toMatchObject({ code: 'stale' })
  })

  test('the same sheet sent twice under one key is one test', async () => {
    const once = { as: PPID, headers: { 'idempotency-key': 'satu' } }
    const first = await bodyOf<ExemptionView>(
      await call(house, '/exemptions', sheetBody(), once),
      201,
    )
    const second = await bodyOf<ExemptionView>(
      await call(house, '/exemptions', sheetBody(), once),
      201,
    )
    expect(second.id).toBe(first.id)
  })

  test('units, other agencies and anybody see nothing of the work', async () => {
    const { id } = await tested(house)
    const other = person('ppid', HOUSE.other.desk)
    expect(
      await problemOf(call(house, `/exemptions/${id}`, undefined, { as: other })),
    ).toMatchObject({ code: 'not-found' })
    expect(
      await problemOf(call(house, `/exemptions/${id}`, undefined, { as: UNIT_A })),
    ).toMatchObject({ code: 'forbidden' })
    expect(await problemOf(call(house, `/exemptions/${id}`))).toMatchObject({
      code: 'unauthenticated',
    })
    expect(await problemOf(call(house, '/exemptions', sheetBody(), { as: other }))).toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('the end (Perki P52)', () => {
  const ends = { durationKind: 'until-date', endsOn: '2026-12-31', durationNote: null }

  test('the day after its end it is off the list and public, before the job has written it down', async () => {
    const { id } = await exempted(house, ends)
    expect(await seen(id)).toMatchObject({ openBy: '2026-11-17', status: 'exempt' })
    house.clock.now = morningOf('2026-12-31')
    expect((await publicList()).rows).toHaveLength(1)
    house.clock.now = morningOf('2027-01-01')
    expect((await publicList()).rows).toEqual([])
    expect(await seen(id)).toMatchObject({ status: 'opened', acts: { can: [] }, openings: [] })
    expect((await officeList('?tab=ended')).rows).toHaveLength(1)
    expect((await officeList()).counts).toEqual({ 'in-force': 0, 'at-work': 0, ended: 1 })
  })

  test('the daily job opens it once, dated by the law, also when it comes weeks late', async () => {
    const { id } = await exempted(house, ends)
    await runDaily(house.deps, { by: 'start' })
    expect(await seen(id)).toMatchObject({ status: 'exempt' })
    house.clock.now = morningOf('2027-02-01')
    await runDaily(house.deps, { by: 'start' })
    await runDaily(house.deps, { by: 'start' })
    const { history, opening, closedOn } = await seen(id)
    expect([opening, closedOn]).toEqual([{ cause: 'period-ended', on: '2027-01-01' }, '2027-01-01'])
    expect(history.filter(({ type }) => type === 'exemption-opened')).toHaveLength(1)
    expect(history.at(-1)).toMatchObject({ capacity: 'system', on: '2027-01-01' })
  })

  test('the PPID opens it in time, with a reason', async () => {
    const { id } = await exempted(house, ends)
    house.clock.now = morningOf('2026-11-17')
    const body = { openingCause: 'before-end', reason: 'Jangka waktunya segera berakhir.' }
    const opened = await didExempt(house, id, { as: PPID, act: 'opening', body })
    expect(opened).toMatchObject({ status: 'opened', opening: { cause: 'before-end' } })
  })
})

test('a change of status waits for consent and decree, then the list tells the new sheet', async () => {
  const { id } = await exempted(house)
  const { agencyId: _, ...sheet } = sheetBody({
    information: 'Alamat anak asuh',
    extent: 'part',
  })
  await didExempt(house, id, { as: PPID, act: 'change', body: { ...sheet, turnsTo: 'exempt' } })
  expect((await publicList()).rows[0]?.information).toBe('Identitas anak asuh di lembaga')
  expect(await seen(id)).toMatchObject({
    change: { turnsTo: 'exempt', isConsented: false },
    proposal: { sheet: { information: 'Alamat anak asuh' } },
  })
  await didExempt(house, id, { as: SUPERIOR, act: 'consent' })
  const body = decreeBody('2026-03-12', '188/42/2026')
  await didExempt(house, id, { as: PPID, act: 'decree', body })
  expect((await publicList()).rows).toMatchObject([
    { information: 'Alamat anak asuh', extent: 'part', decree: { number: '188/42/2026' } },
  ])
})

test('whatever a field holds, the answer is a problem or a test, never a fault of the server', async () => {
  const body = sheetBody()
  for (const field of fieldsOf(body)) {
    for (const value of BAD_VALUES) {
      const answer = await call(house, '/exemptions', withField(body, field, value), { as: PPID })
      expect([field, value, answer.status < 500]).toEqual([field, value, true])
    }
  }
})
