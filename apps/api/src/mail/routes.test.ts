import { MailPage } from '@terang/contract/mail'
import { schema } from '@terang/db'
import type { Role } from '@terang/law'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, bodyOf, call, problemOf } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, person, type TestApi } from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import { keepingPost, later, REFUSED, sendNow } from '../testing/mailroom.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-03-12')
})
afterEach(() => house.close())

const pageFor = async (as: string, query = '') =>
  MailPage.parse(await bodyOf(await call(house, `/mail${query}`, undefined, { as }), 200))

describe('the outbox', () => {
  test('shows each mail with its words, its reader masked, and what the server said', async () => {
    const { id, registerNumber } = await asked(house)
    const { post, answers } = keepingPost()
    answers.next = () => REFUSED
    await sendNow(house, post)
    const page = await pageFor(DESK)
    expect(page).toMatchObject({ nextCursor: null, goOut: false, zone: 'Asia/Jakarta' })
    expect(page.mails.find(({ audience }) => audience === 'applicant')).toMatchObject({
      caseId: id,
      kind: 'registered',
      toMasked: 'k•••@c•••.test',
      subject: `Permohonan ${registerNumber} kami terima`,
      state: 'failed',
      deliveries: [{ at: house.clock.now, result: 'refused', code: '550 5.1.1' }],
    })
    const said = JSON.stringify(page)
    for (const canary of Object.values(CANARY)) expect(said).not.toContain(canary)
    expect(said).not.toContain('officer@')
  })

  test('shows the mails of others beside one whose reader cannot be read', async () => {
    await asked(house)
    await sendNow(house, null)
    await house.database.db.update(schema.persons).set({ wrappedKey: 'v1.bukan.kunci' })
    const { mails } = await pageFor(DESK)
    const shown = mails.map(({ audience, toMasked }) => [audience, toMasked !== null])
    expect(shown).toContainEqual(['applicant', false])
    expect(shown).toContainEqual(['staff', true])
  })

  test('of one case shows only what was written about it', async () => {
    const { id } = await asked(house)
    await asked(house)
    await sendNow(house, null)
    const { mails } = await pageFor(DESK, `?caseId=${id}`)
    expect(mails.length).toBeGreaterThan(0)
    expect(new Set(mails.map(({ caseId }) => caseId))).toEqual(new Set([id]))
    expect((await pageFor(DESK, '?caseId=req_none')).mails).toEqual([])
  })

  test('shows no reader any more once they were erased', async () => {
    await asked(house)
    await sendNow(house, keepingPost().post)
    await house.database.db.update(schema.persons).set({ wrappedKey: null })
    const { mails } = await pageFor(DESK)
    expect(mails.find(({ audience }) => audience === 'applicant')?.toMasked).toBeNull()
  })

  test('goes page by page, newest first', async () => {
    for (let each = 0; each < 3; each += 1) {
      await asked(house)
      await sendNow(house, null)
      later(house, 1)
    }
    const all = (await pageFor(DESK)).mails.map(({ id }) => id)
    expect(all).toHaveLength(12)
    expect(all).toEqual(all.toSorted().toReversed())
    const first = await pageFor(DESK, '?limit=7')
    const second = await pageFor(DESK, `?limit=7&cursor=${first.nextCursor}`)
    expect([...first.mails, ...second.mails].map(({ id }) => id)).toEqual(all)
    expect(second.nextCursor).toBeNull()
  })

  test('is empty where nothing was written, and is another agency’s in no way', async () => {
    await asked(house)
    await sendNow(house, null)
    const other = person('officer', HOUSE.other.desk)
    expect((await pageFor(other)).mails).toEqual([])
    const foreign = call(house, `/mail?agencyId=${HOUSE.dinas.id}`, undefined, { as: other })
    expect((await problemOf(foreign)).code).toBe('forbidden')
  })

  test.each<[Role, number]>([
    ['officer', 200],
    ['ppid', 200],
    ['admin', 200],
    ['unit', 403],
    ['superior', 403],
    ['commission', 403],
  ])('opens to %s with %i', async (role, status) => {
    const response = await call(house, '/mail', undefined, { as: person(role, HOUSE.dinas.desk) })
    expect(response.status).toBe(status)
  })

  test('opens to nobody who is not signed in, and to no odd question', async () => {
    expect((await problemOf(call(house, '/mail'))).code).toBe('unauthenticated')
    for (const query of ['?limit=0', '?limit=1000', '?cursor=x', '?cursor=..', '?to=budi']) {
      const answer = call(house, `/mail${query}`, undefined, { as: DESK })
      expect((await problemOf(answer)).code).toBe('invalid-input')
    }
  })
})
