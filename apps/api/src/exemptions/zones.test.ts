import type { ExemptListPage } from '@terang/contract/exemption-views'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, call } from '../testing/calls.ts'
import { exempted } from '../testing/exempting.ts'
import { HOUSE, openTestApi, type TestApi } from '../testing/house.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const listed = async (query = '') =>
  bodyOf<ExemptListPage>(await call(house, `/exemptions/list${query}`), 200)

test('in the list of all public bodies an exemption ends at the midnight of its own', async () => {
  await exempted(house, { durationKind: 'until-date', endsOn: '2026-12-31', durationNote: null })
  house.clock.now = '2026-12-31T15:30:00.000Z'
  expect((await listed()).rows).toHaveLength(1)
  await house.database.db
    .update(schema.agencies)
    .set({ zone: 'Asia/Jayapura' })
    .where(eq(schema.agencies.id, HOUSE.dinas.id))
  expect((await listed()).rows).toEqual([])
  expect((await listed(`?agencyId=${HOUSE.dinas.id}`)).rows).toEqual([])
})
