import { schema } from '@terang/db'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { didExempt, exempted } from '../testing/exempting.ts'
import { HOUSE, morningOf, openTestApi, person, PPID, type TestApi } from '../testing/house.ts'
import { mailsIn, sendNow } from '../testing/mailroom.ts'
import { runDaily } from './daily.ts'

const { dinas } = HOUSE
const PPIDS = [dinas.desk, ...dinas.units].map((unit) => person('ppid', unit))

let house: TestApi
let id: string
/** Exempt until 31 December 2026, so that the PPID opens it by 17 November (P52(1)). */
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-03-12')
  const until = { durationKind: 'until-date', endsOn: '2026-12-31', durationNote: null }
  id = (await exempted(house, until)).id
})
afterEach(() => house.close())

/** The days on which the job runs, each at once after the other. */
const days = async (...list: string[]) => {
  for (const day of list) {
    house.clock.now = morningOf(day)
    await runDaily(house.deps, { by: 'start' })
    await sendNow(house, null)
  }
}
const mails = async () => (await mailsIn(house)).filter(({ caseId }) => caseId === id)
const kinds = async () => (await mails()).map(({ kind }) => kind)

test('the PPID is told before the day to open exempt information, on it, and after it', async () => {
  await days('2026-11-11', '2026-11-12', '2026-11-13', '2026-11-17', '2026-11-18', '2026-11-19')
  expect(new Set(await kinds())).toEqual(new Set(['opening-soon', 'opening-today', 'opening-late']))
  expect(await kinds()).toHaveLength(3 * PPIDS.length)
  expect(new Set((await mails()).map(({ readerId }) => readerId))).toEqual(new Set(PPIDS))
})

test('the mail names the sheet, the day and the page, and no word of the information', async () => {
  await days('2026-11-13')
  const [first] = await mails()
  expect(first).toMatchObject({ audience: 'staff', kind: 'opening-soon' })
  expect(first?.subject).toContain('480/12/UJI/2026')
  expect(first?.body).toContain('17 November 2026')
  expect(first?.body).toContain(`/app/exemptions/${id}`)
  expect(`${first?.subject}${first?.body}`).not.toContain('anak asuh')
})

test('of what was opened meanwhile, and of what has ended, nobody is reminded', async () => {
  await days('2026-11-13')
  house.clock.now = morningOf('2026-11-16')
  const body = { openingCause: 'before-end', reason: 'Jangka waktunya segera berakhir.' }
  await didExempt(house, id, { as: PPID, act: 'opening', body })
  await days('2026-11-17', '2026-11-18', '2027-01-04')
  expect(new Set(await kinds())).toEqual(new Set(['opening-soon']))
})

test('an exemption without a last day is owed no reminder', async () => {
  const { id: open } = await exempted(house, { number: '481/12/UJI/2026' })
  await days('2026-11-13', '2026-11-17', '2026-12-30')
  const rows = await house.database.db.select().from(schema.mail)
  expect(rows.filter(({ caseId }) => caseId === open)).toEqual([])
  expect((await kinds()).length).toBeGreaterThan(0)
})
