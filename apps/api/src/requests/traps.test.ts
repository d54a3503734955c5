import type { RequestPage } from '@terang/contract/request-views'
import { beforeEach, afterEach, describe, expect, test } from 'vitest'
import { asked, call, did, problemOf, seen } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  PPID,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { askInput, CANARY } from '../testing/inputs.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const granted = { outcome: 'granted', supplyDays: 5, text: 'Informasi kami berikan.' }
const applicant = askInput().applicant

test('T17 the case tells both days: the notice, which is in time, and the later hand-over', async () => {
  house.clock.now = morningOf('2026-10-01')
  const { id } = await asked(house)
  await did(house, id, { as: DESK, act: 'completeness' })
  house.clock.now = morningOf('2026-10-14')
  await did(house, id, { as: PPID, act: 'answer', body: granted })
  house.clock.now = morningOf('2026-10-21')
  const view = await did(house, id, {
    as: DESK,
    act: 'hand-over',
    body: { handedOverOn: '2026-10-21' },
  })
  expect(view).toMatchObject({
    limits: { dueOn: '2026-10-15', supply: { dueOn: '2026-10-21' } },
    answer: { noticeOn: '2026-10-14', punctuality: 'on-time' },
    handedOverOn: '2026-10-21',
  })
})

test('T19 asked in December and answered in January it stays in the register of December', async () => {
  house.clock.now = morningOf('2026-12-21')
  const { id, registerNumber } = await asked(house)
  await did(house, id, { as: DESK, act: 'completeness' })
  house.clock.now = morningOf('2027-01-08')
  const view = await did(house, id, { as: PPID, act: 'answer', body: granted })
  expect(view).toMatchObject({ registerNumber, answer: { punctuality: 'on-time' } })
  expect(registerNumber).toBe('0001/PPID/XII/2026')
  const fresh = await asked(house)
  expect(fresh.registerNumber).toBe('0001/PPID/I/2027')
})

describe('T21 personal data', () => {
  test('a work list names nobody, and a unit is given no identity with the case', async () => {
    const { id } = await asked(house)
    await did(house, id, { as: DESK, act: 'completeness' })
    await did(house, id, {
      as: DESK,
      act: 'assignment',
      body: { unitId: HOUSE.dinas.units[0] },
    })
    const list = await call(house, '/requests', undefined, { as: DESK })
    const page = await list.clone().text()
    // Safe because the list answers a page; a wrong shape fails the next line.
    expect(((await list.json()) as RequestPage).rows).toHaveLength(1)
    const unit = await call(house, `/requests/${id}`, undefined, { as: UNIT_A })
    const told = await unit.text()
    for (const secret of Object.values(CANARY)) {
      expect(page).not.toContain(secret)
      expect(told).not.toContain(secret)
    }
    expect((await seen(house, id, DESK)).applicant?.numberMasked).not.toContain(CANARY.nik)
  })
})

describe('T22 the rest, in short', () => {
  test('an incomplete request has its number since receipt, and the next one has the next', async () => {
    const first = await asked(house)
    await did(house, first.id, {
      as: DESK,
      act: 'incompleteness',
      body: { missing: ['identity-proof'], explanation: 'Mohon kirim KTP.', deliveredOn: null },
    })
    const second = await asked(house)
    expect([first.registerNumber, second.registerNumber]).toEqual([
      '0001/PPID/III/2026',
      '0002/PPID/III/2026',
    ])
    expect((await seen(house, first.id, DESK)).registerNumber).toBe(first.registerNumber)
  })

  test('a group and a proxy are taken in without their papers: those are asked for, not held against them', async () => {
    const { id } = await asked(house, { applicant: { ...applicant, kind: 'group', byProxy: true } })
    const view = await did(house, id, {
      as: DESK,
      act: 'incompleteness',
      body: {
        missing: ['power-of-attorney', 'stamp-duty'],
        explanation: 'Mohon kirim surat kuasa bermeterai.',
        deliveredOn: null,
      },
    })
    expect(view).toMatchObject({ status: 'incomplete', outcome: null })
  })

  test('a legal entity gives its decree and no NIK; a person gives a NIK of sixteen digits', async () => {
    const entity = { ...applicant, kind: 'legal-entity', nik: null, entityDecree: 'AHU-0012/2019' }
    const { id } = await asked(house, { applicant: entity })
    expect((await seen(house, id, DESK)).applicant?.kind).toBe('legal-entity')
    for (const nik of [null, '12345']) {
      const body = askInput({ applicant: { ...applicant, nik } })
      expect(await problemOf(call(house, '/requests', body))).toMatchObject({
        code: 'invalid-input',
        fields: { 'applicant.nik': [expect.anything()] },
      })
    }
  })

  test('only copying and sending may cost: a fee for searching has no field to stand in', async () => {
    const { id } = await asked(house)
    await did(house, id, { as: DESK, act: 'completeness' })
    const body = { version: 2, ...granted, copyingFee: 5_000, sendingFee: 9_000, searchingFee: 1 }
    const refused = call(house, `/requests/${id}/answer`, body, { as: PPID })
    expect(await problemOf(refused)).toMatchObject({ status: 422, code: 'invalid-input' })
  })

  test('vexatious is no reason that the server takes', async () => {
    const { id } = await asked(house)
    await did(house, id, { as: DESK, act: 'completeness' })
    const body = { version: 2, outcome: 'refused', withholding: 'vexatious', text: 'Tidak serius.' }
    const refused = call(house, `/requests/${id}/answer`, body, { as: PPID })
    expect(await problemOf(refused)).toMatchObject({
      status: 422,
      fields: { withholding: [expect.anything()] },
    })
  })
})
