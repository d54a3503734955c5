import type { SettingsDone, SettingsView } from '@terang/contract/settings'
import { openDb, schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { passwordRow } from '../accounts/person.ts'
import { createApi } from '../app.ts'
import { bodyOf, call, problemOf } from '../testing/calls.ts'
import { HOUSE, openTestApi, person, type TestApi } from '../testing/house.ts'
import { entriesOf } from '../testing/log.ts'
import { join } from './join.ts'

const { dinas } = HOUSE
const ADMIN = person('admin', dinas.desk)
const PASSWORD = 'tiga kata yang mudah'
const SITI = {
  name: 'Siti Rahayu',
  email: 'siti@dinas.test',
  roles: [{ role: 'officer', unitId: dinas.desk }],
}

let house: TestApi
let other: ReturnType<typeof openDb>
let doors: Pick<TestApi, 'api'>[]
beforeEach(async () => {
  house = await openTestApi()
  // Two processes over one store.
  other = openDb(house.database.url, { lock: false })
  doors = [house, { api: createApi({ ...house.deps, database: other }) }]
})
afterEach(async () => {
  await other.close()
  await house.close()
})

const invited = async (): Promise<{ token: string; personId: string }> => {
  const { version } = await settings()
  const answer = await call(house, `/settings/${dinas.id}/people`, { version, ...SITI }, AS_ADMIN)
  const { token, personId } = await bodyOf<SettingsDone>(answer, 200)
  return { token: token ?? '', personId: personId ?? '' }
}
const AS_ADMIN = { as: ADMIN }
const settings = async () =>
  bodyOf<SettingsView>(await call(house, `/settings/${dinas.id}`, undefined, AS_ADMIN), 200)

const accountsOf = (personId: string) =>
  house.database.db.select().from(schema.account).where(eq(schema.account.userId, personId))

describe('an invitation', () => {
  test('lets others write while the password is worked on', async () => {
    const { token, personId } = await invited()
    await join(house.deps, { token, password: PASSWORD }, async (input, now) => {
      // Inside the turn of the join this would be refused.
      await house.database.write(async () => undefined)
      return passwordRow(input, now)
    })
    expect(await accountsOf(personId)).toHaveLength(1)
  })

  test('that ends while the password is worked on lets nobody in', async () => {
    const { token, personId } = await invited()
    const late = join(house.deps, { token, password: PASSWORD }, async (input, now) => {
      await house.database.db.delete(schema.invitations)
      return passwordRow(input, now)
    })
    await expect(late).rejects.toMatchObject({ code: 'invitation-ended' })
    expect(await accountsOf(personId)).toEqual([])
  })

  test('accepted twice in the same moment makes one account and one entry', async () => {
    const { token, personId } = await invited()
    const link = { token, password: PASSWORD }
    const answers = await Promise.all(
      [...doors, ...doors].map((door) => call(door, '/invitations', link)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const answer of answers.filter(({ ok }) => !ok)) {
      expect(['invitation-ended', 'person-already-joined']).toContain(
        (await problemOf(answer)).code,
      )
    }
    expect(await accountsOf(personId)).toHaveLength(1)
    const joined = (await entriesOf(house, dinas.id)).filter(({ type }) => type === 'person-joined')
    expect(joined).toHaveLength(1)
  })
})

test('of two acts on the same version of the settings one wins, and the other is told it is stale', async () => {
  const { version } = await settings()
  const names = ['UPT Timur', 'UPT Barat', 'UPT Utara', 'UPT Selatan']
  const answers = await Promise.all(
    names.map((name, place) =>
      call(
        doors[place % 2] ?? house,
        `/settings/${dinas.id}/units`,
        { version, kind: 'upt', name, shortName: name },
        AS_ADMIN,
      ),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
  for (const answer of answers.filter(({ ok }) => !ok)) {
    expect((await problemOf(answer)).code).toBe('stale')
  }
  const after = await settings()
  expect(after.version).toBe(version + 1)
  expect(after.units.filter(({ name }) => names.includes(name))).toHaveLength(1)
})
