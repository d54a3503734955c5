import type { StaffNotice } from '@terang/contract/mail'
import { schema } from '@terang/db'
import type { Role } from '@terang/law'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runDaily } from '../jobs/daily.ts'
import { ACT_BODIES, type RoutedAct } from '../testing/act-bodies.ts'
import { asked, bodyOf, call, cookieOf, did } from '../testing/calls.ts'
import { laidExemption } from '../testing/exempting.ts'
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
import { takeInInput } from '../testing/inputs.ts'
import { later, mailsIn, PUBLIC_URL, sendNow } from '../testing/mailroom.ts'
import { objected, objectInput, refusedRequest } from '../testing/objecting.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
  await laidExemption(house)
  house.clock.now = morningOf('2026-03-12')
})
afterEach(() => house.close())

const { dinas } = HOUSE
const UNIT_B = person('unit', dinas.units[1])
const everyOf = (role: Role) => [dinas.desk, ...dinas.units].map((unit) => person(role, unit))

/** What is written after the acts so far, and was not before: to whom about what. */
const news = async () => {
  const before = (await mailsIn(house)).length
  await sendNow(house, null)
  return (await mailsIn(house)).slice(before)
}
const staffNews = async () =>
  (await news())
    .filter(({ audience }) => audience === 'staff')
    .map(({ kind, readerId }) => [kind, readerId])
const applicantNews = async () => (await news()).filter(({ audience }) => audience === 'applicant')

const act = (id: string, name: RoutedAct, as: string, changes: object = {}) => {
  const [path, body] = ACT_BODIES[name]
  return did(house, id, { as, act: path, body: { ...body, ...changes } })
}
const told = (kind: StaffNotice, people: readonly string[]) =>
  people.map((reader) => [kind, reader]).toSorted()

describe('whose turn it is is told so', () => {
  test('along the way of a request, never who did the act', async () => {
    const { id } = await asked(house)
    expect(await staffNews()).toEqual(told('registered', everyOf('officer')))
    await act(id, 'declare-complete', DESK)
    expect(await staffNews()).toEqual([])
    await act(id, 'assign', DESK)
    expect(await staffNews()).toEqual(told('assigned', [UNIT_B]))
    await act(id, 'reply', UNIT_B)
    expect(await staffNews()).toEqual(told('replied', everyOf('ppid')))
    await act(id, 'propose-refusal', PPID)
    expect(await staffNews()).toEqual(told('refusal-proposed', everyOf('superior')))
    await act(id, 'decline-refusal', SUPERIOR)
    expect(await staffNews()).toEqual(told('refusal-declined', everyOf('ppid')))
    await act(id, 'answer', PPID)
    expect(await staffNews()).toEqual(told('answered', everyOf('officer')))
  })

  test('the PPID who wrote the reply of the unit too is not written to', async () => {
    await house.database.db
      .update(schema.memberships)
      .set({ personId: UNIT_B })
      .where(eq(schema.memberships.personId, PPID))
    const { id } = await asked(house)
    await act(id, 'declare-complete', DESK)
    await act(id, 'assign', DESK)
    await news()
    await act(id, 'reply', UNIT_B)
    const others = everyOf('ppid').filter((one) => one !== PPID)
    expect(await staffNews()).toEqual(told('replied', others))
  })

  test('what the desk registered itself needs no mail to the desk', async () => {
    await bodyOf(await call(house, '/requests/intake', takeInInput(), { as: DESK }), 201)
    const written = await news()
    expect(written.map(({ audience, kind }) => [audience, kind])).toEqual([
      ['applicant', 'registered'],
    ])
  })

  test('a reminder reaches who holds the case, and nobody once the case has moved on', async () => {
    const { id } = await asked(house)
    await act(id, 'declare-complete', DESK)
    await act(id, 'assign', DESK)
    await news()
    house.clock.now = morningOf('2026-04-02')
    await runDaily(house.deps, { by: 'start' })
    expect(await staffNews()).toEqual([
      ['reminder-today', UNIT_B],
      ...told('unit-overdue', everyOf('ppid')),
    ])
    house.clock.now = morningOf('2026-04-03')
    await runDaily(house.deps, { by: 'start' })
    await act(id, 'withdraw', DESK)
    expect(await staffNews()).toEqual([])
  })

  test('an objection is the superior’s, and the one alone who was given it', async () => {
    const { receipt, cookie } = await refusedRequest(house)
    await news()
    const input = await objectInput(house, receipt.id)
    const { id } = await objected(house, input, { cookie: await cookie() })
    expect(await staffNews()).toEqual(told('objection-registered', everyOf('superior')))
    const [first = '', second = ''] = everyOf('superior')
    const body = { version: 1, deciderId: second }
    await bodyOf(await call(house, `/objections/${id}/assignment`, body, { as: first }), 200)
    expect(await staffNews()).toEqual([['objection-assigned', second]])
  })
})

describe('the applicant is told', () => {
  test('each step that concerns them with its date, and no step inside the office', async () => {
    const { id, dueOn } = await asked(house)
    expect(dueOn).toBe('2026-04-02')
    const [registered] = await applicantNews()
    expect(registered?.body).toContain('paling lambat Kamis, 2 April 2026.')
    await act(id, 'declare-incomplete', DESK)
    const [incomplete] = await applicantNews()
    expect(incomplete?.body).toContain('Lengkapi paling lambat Selasa, 17 Maret 2026.')
    await act(id, 'complete', DESK)
    await act(id, 'assign', DESK)
    await act(id, 'reply', UNIT_B)
    await act(id, 'propose-refusal', PPID)
    await act(id, 'decline-refusal', SUPERIOR)
    await act(id, 'extend-deadline', PPID)
    await act(id, 'answer', PPID)
    expect((await applicantNews()).map(({ kind }) => kind)).toEqual([
      'completed',
      'deadline-extended',
      'answered',
    ])
  })

  test('where to look: they on the portal, staff in the case', async () => {
    const { id } = await asked(house)
    const [applicant, staff] = await news()
    expect(applicant?.body).toContain(`${PUBLIC_URL}/lacak\n`)
    expect(staff?.body).toContain(`${PUBLIC_URL}/app/requests/${id}\n`)
  })

  test('of their own withdrawal too, and then the desk is told', async () => {
    const receipt = await asked(house)
    await news()
    const cookie = await cookieOf(house, receipt)
    const path = `/requests/${receipt.id}/withdrawal`
    await bodyOf(await call(house, path, { version: 1 }, { cookie }), 200)
    expect((await news()).map(({ audience, kind }) => [audience, kind])).toEqual([
      ['applicant', 'withdrawn'],
      ...Array(3).fill(['staff', 'withdrawn']),
    ])
  })

  test('that an objection was not answered, and until when the commission is open', async () => {
    const { receipt, cookie } = await refusedRequest(house)
    const input = await objectInput(house, receipt.id)
    await objected(house, input, { cookie: await cookie() })
    await news()
    house.clock.now = morningOf('2026-05-20')
    await runDaily(house.deps, { by: 'start' })
    const written = await news()
    const [silence] = written.filter(({ audience }) => audience === 'applicant')
    expect(silence).toMatchObject({ kind: 'objection-silence-noted' })
    expect(silence?.body).toMatch(/sengketa ke Komisi Informasi sampai \w+, \d+ \w+ 2026\./)
  })
})

test('a mail is written once, however long ago the clock of its act stood', async () => {
  await asked(house)
  expect(await news()).toHaveLength(4)
  later(house, 60)
  expect(await news()).toEqual([])
})
