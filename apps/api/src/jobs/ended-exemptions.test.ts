import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { momentIn } from '../counting.ts'
import { exempted } from '../testing/exempting.ts'
import { HOUSE, morningOf, openTestApi, type TestApi } from '../testing/house.ts'
import { endedExemptions } from './lapses.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
})
afterEach(() => house.close())

const { agencies, exemptions } = schema

/** That many more that end with the first, or a day later. */
const likeIt = async (id: string, more: number) => {
  const { db } = house.database
  const [first] = await db.select().from(exemptions).where(eq(exemptions.id, id))
  if (!first) throw new Error('the exemption is there')
  const copies = Array.from({ length: more }, (_, n) => ({
    ...first,
    id: `${first.id}_${n}`,
    endsOn: n % 2 === 0 ? first.endsOn : '2026-12-30',
  }))
  for (let from = 0; from < more; from += 50) {
    await db.insert(exemptions).values(copies.slice(from, from + 50))
  }
}

test('however many exemptions ended at once, they are read in pages, and each once', async () => {
  const until = { durationKind: 'until-date', endsOn: '2026-12-31', durationNote: null }
  const { id } = await exempted(house, until)
  await likeIt(id, 450)
  house.clock.now = morningOf('2027-01-04')
  const [agency] = await house.database.db
    .select()
    .from(agencies)
    .where(eq(agencies.id, HOUSE.dinas.id))
  if (!agency) throw new Error('the house has this agency')
  const reads = vi.spyOn(house.database.client, 'execute')
  const found: string[] = []
  const day = { deps: house.deps, agency, ...momentIn(agency.zone, house.clock.now) }
  for await (const { caseId } of endedExemptions(day)) found.push(caseId)
  const pages = await Promise.all(
    reads.mock.results.map(async ({ value }) => (await value).rows.length),
  )
  expect(pages).toEqual([200, 200, 51])
  expect(new Set(found).size).toBe(451)
  expect(found).toHaveLength(451)
})
