import type { RequestView, TrackingView } from '@terang/contract/request-views'
import { calendarDate } from '@terang/law'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asked, bodyOf, call, cookieOf, did, problemOf, seen, versionOf } from '../testing/calls.ts'
import { DECREE, laidExemption } from '../testing/exempting.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  person,
  PPID,
  SUPERIOR,
  type TestApi,
} from '../testing/house.ts'

let house: TestApi
let id: string
let receipt: Awaited<ReturnType<typeof asked>>
beforeAll(async () => {
  house = await openTestApi()
  await laidExemption(house)
})
afterAll(() => house.close())

beforeEach(async () => {
  house.clock.now = morningOf('2026-03-12')
  receipt = await asked(house)
  ;({ id } = receipt)
  await did(house, id, { as: DESK, act: 'completeness' })
})

const body = (exemptionId: string | null, changes: object = {}) => ({
  extent: 'whole',
  exemptionId,
  consideration: 'Nama penerima adalah rahasia pribadi.',
  ...changes,
})
const proposed = async (exemptionId: string | null, changes: object = {}, as = PPID) => {
  const version = await versionOf(house, id)
  const sent = { version, ...body(exemptionId, changes) }
  return call(house, `/requests/${id}/refusal-proposal`, sent, { as })
}
const refusal = async (...of: Parameters<typeof proposed>) =>
  (await problemOf(proposed(...of))).code

describe('a refusal rests on an exemption in force (UU P19, Perki P34(2))', () => {
  test('number and date of the decree are those of the exemption', async () => {
    const exemptionId = await laidExemption(house)
    const view = await bodyOf<RequestView>(await proposed(exemptionId), 200)
    expect(view.proposal).toMatchObject({ exemptionId, decree: DECREE, letters: ['h'] })
  })

  test('none, an unknown one, and one of another body are refused', async () => {
    const { id: agencyId } = HOUSE.other
    const elsewhere = await laidExemption(house, { id: 'exm_elsewhere', agencyId })
    expect(await refusal(null)).toBe('exemption-missing')
    expect(await refusal('exm_nobody_knows')).toBe('exemption-missing')
    expect(await refusal(elsewhere)).toBe('exemption-of-another-agency')
  })

  test('one without its decree, one opened, and one whose time is over are refused', async () => {
    const tested = await laidExemption(house, { id: 'exm_tested', until: 'exemption-tested' })
    const opened = await laidExemption(house, { id: 'exm_opened', until: 'exemption-opened' })
    const endsOn = calendarDate('2026-03-13')
    const ending = await laidExemption(house, { id: 'exm_ending', endsOn })
    expect(await refusal(tested)).toBe('exemption-not-decreed')
    expect(await refusal(opened)).toBe('exemption-not-in-force')
    house.clock.now = morningOf('2026-03-16')
    expect(await refusal(ending)).toBe('exemption-not-in-force')
    house.clock.now = morningOf('2026-03-13')
    expect((await proposed(ending)).status).toBe(200)
  })

  test('one that ends after the proposal is neither consented to nor withheld', async () => {
    const endsOn = calendarDate('2026-03-13')
    await did(house, id, {
      as: PPID,
      act: 'refusal-proposal',
      body: body(await laidExemption(house, { id: 'exm_ends_soon', endsOn })),
    })
    house.clock.now = morningOf('2026-03-16')
    const { acts } = await seen(house, id, SUPERIOR)
    expect(acts).toMatchObject({ cannot: { 'consent-refusal': 'exemption-not-in-force' } })
    const consent = { version: await versionOf(house, id) }
    const sent = call(house, `/requests/${id}/refusal-consent`, consent, { as: SUPERIOR })
    expect(await problemOf(sent)).toMatchObject({ code: 'exemption-not-in-force' })
    const reason = 'Masa pengecualiannya sudah habis.'
    await did(house, id, { as: SUPERIOR, act: 'refusal-decline', body: { reason } })
  })

  test('by the wrong role or from a stale page it is refused before the exemption is judged', async () => {
    expect(await refusal(null, {}, DESK)).toBe('forbidden')
    expect(await refusal(null, {}, person('ppid', HOUSE.other.desk))).toBe('not-found')
    expect(await refusal('exm_laid', { version: 1 })).toBe('stale')
  })

  test('a decree that is typed is a field that nobody knows', async () => {
    const typed = { decree: { number: '188/1/2026', date: '2026-03-12' } }
    expect(await refusal('exm_laid', typed)).toBe('invalid-input')
  })

  test('of a part it says which, to the superior and to the applicant', async () => {
    expect(await refusal('exm_laid', { extent: 'part' })).toBe('exempt-part-missing')
    const exemptPart = 'Kolom nama 😀 =1+1, halaman 3.'
    const view = await bodyOf<RequestView>(
      await proposed('exm_laid', { extent: 'part', exemptPart }),
      200,
    )
    expect(view.proposal).toMatchObject({ extent: 'part', exemptPart })
    await did(house, id, { as: SUPERIOR, act: 'refusal-consent' })
    const outcome = { outcome: 'granted-in-part', withholding: 'exempt', pages: [3], supplyDays: 2 }
    const notice = { ...outcome, text: 'Kami berikan sebagian.' }
    await did(house, id, { as: PPID, act: 'answer', body: notice })
    const cookie = await cookieOf(house, receipt)
    const tracked = await call(house, '/tracking', undefined, { cookie })
    const { answer } = await bodyOf<TrackingView>(tracked, 200)
    expect(answer).toMatchObject({ exemptionId: 'exm_laid', exemptPart, decree: DECREE })
  })
})
