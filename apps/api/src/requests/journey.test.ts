import type { TrackingView } from '@terang/contract/request-views'
import { calendarDate } from '@terang/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, call, cookieOf, did } from '../testing/calls.ts'
import { LAID, laidExemption } from '../testing/exempting.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  PPID,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const decree = { number: '188/12/KEP/2026', date: calendarDate('2026-03-25') }

test('a request goes from the question to the hand-over, and every date follows from the law', async () => {
  house.clock.now = morningOf('2026-03-12')
  const receipt = await asked(house)
  const { id } = receipt
  expect(receipt).toMatchObject({
    registerNumber: '0001/PPID/III/2026',
    receivedOn: '2026-03-12',
    registeredAt: '2026-03-12T10:00:00+07:00',
    dueOn: '2026-04-02',
  })

  house.clock.now = morningOf('2026-03-13')
  const incomplete = await did(house, id, {
    as: DESK,
    act: 'incompleteness',
    body: {
      missing: ['identity-proof'],
      explanation: 'Mohon kirim foto KTP yang terbaca.',
      deliveredOn: '2026-03-13',
    },
  })
  expect(incomplete).toMatchObject({ status: 'incomplete', holder: 'applicant', version: 2 })
  expect(incomplete.limits.completion?.dueOn).toBe('2026-03-25')

  const cookie = await cookieOf(house, receipt)
  const completed = await call(
    house,
    `/requests/${id}/completion`,
    { version: 2, note: 'Terlampir.' },
    { cookie },
  )
  expect(completed.status).toBe(200)
  // Safe because completion by the applicant answers the applicant's view.
  const tracked = (await completed.json()) as TrackingView
  expect(tracked).toMatchObject({ audience: 'applicant', status: 'in-process', version: 3 })
  expect(tracked.limits).toMatchObject({ dueOn: '2026-04-02', arguableDueOn: '2026-04-06' })

  house.clock.now = morningOf('2026-03-25')
  const assigned = await did(house, id, {
    as: DESK,
    act: 'assignment',
    body: { unitId: HOUSE.dinas.units[0], note: 'Mohon datanya.' },
  })
  expect(assigned).toMatchObject({ holder: 'unit', unit: { id: HOUSE.dinas.units[0] } })

  const replied = await did(house, id, {
    as: UNIT_A,
    act: 'reply',
    body: { text: 'Data ada, sebagian dikecualikan.' },
  })
  expect(replied).toMatchObject({
    holder: 'ppid',
    applicant: null,
    assignments: [{ state: 'replied', text: 'Data ada, sebagian dikecualikan.' }],
  })

  house.clock.now = morningOf('2026-03-26')
  const extended = await did(house, id, {
    as: PPID,
    act: 'extension',
    body: { cause: 'status-undecided', reason: 'Uji konsekuensi masih berjalan.' },
  })
  expect(extended.limits).toMatchObject({ dueOn: '2026-04-14', latestIfExtended: null })

  await did(house, id, {
    as: PPID,
    act: 'refusal-proposal',
    body: {
      extent: 'part',
      exemptionId: await laidExemption(house, { decree }),
      exemptPart: 'Kolom nama pada halaman 3.',
      consideration: 'Nama penerima adalah rahasia pribadi.',
    },
  })
  const consented = await did(house, id, { as: SUPERIOR, act: 'refusal-consent' })
  expect(consented.proposal).toMatchObject({
    consent: 'given',
    consideration: 'Nama penerima adalah rahasia pribadi.',
    proposedByName: `Nama ${PPID}`,
    consentByName: `Nama ${SUPERIOR}`,
  })

  house.clock.now = morningOf('2026-04-01')
  const answered = await did(house, id, {
    as: PPID,
    act: 'answer',
    body: {
      outcome: 'granted-in-part',
      withholding: 'exempt',
      pages: [3],
      supplyDays: 3,
      text: 'Informasi kami berikan sebagian; nama dihitamkan.',
    },
  })
  expect(answered.answer).toMatchObject({
    letters: ['h'],
    decree,
    exemptionId: LAID,
    exemptPart: 'Kolom nama pada halaman 3.',
    withheldOn: [{ page: 3, fileId: null }],
    noticeOn: '2026-04-01',
    supplyDueOn: '2026-04-07',
    punctuality: 'on-time',
  })
  expect(answered).toMatchObject({ status: 'answered', closedOn: null, daysLeft: 3 })

  house.clock.now = morningOf('2026-04-02')
  const handedOver = await did(house, id, {
    as: DESK,
    act: 'hand-over',
    body: { handedOverOn: '2026-04-02' },
  })
  expect(handedOver).toMatchObject({
    status: 'handed-over',
    outcome: 'granted-in-part',
    closedOn: '2026-04-02',
    daysLeft: null,
  })
  expect(handedOver.history.map((event) => [event.version, event.type, event.capacity])).toEqual([
    [1, 'registered', 'applicant'],
    [2, 'declared-incomplete', 'officer'],
    [3, 'completed', 'applicant'],
    [4, 'assigned', 'officer'],
    [5, 'replied', 'unit'],
    [6, 'deadline-extended', 'ppid'],
    [7, 'refusal-proposed', 'ppid'],
    [8, 'refusal-consented', 'superior'],
    [9, 'answered', 'ppid'],
    [10, 'handed-over', 'officer'],
  ])
  expect(
    handedOver.history.filter((event) => event.movedLimit).map((event) => event.dueOn),
  ).toEqual(['2026-04-02', '2026-04-14'])
})
