import type { SettingsDone, SettingsView } from '@terang/contract/settings'
import { schema } from '@terang/db'
import { ROLES } from '@terang/law'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BAD_VALUES } from '../testing/bad-values.ts'
import { asked, bodyOf, call, did, problemOf } from '../testing/calls.ts'
import { didObject, objected, objectInput, silentRequest } from '../testing/objecting.ts'
import { DESK, HOUSE, openTestApi, person, type TestApi, UNIT_A } from '../testing/house.ts'

const { dinas, other } = HOUSE
const ADMIN = person('admin', dinas.desk)
const PASSWORD = 'tiga kata yang mudah'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
  // Everybody of the house signs in by a header; who has a password counts as joined.
  const people = await house.database.db.select({ id: schema.user.id }).from(schema.user)
  await house.database.db.insert(schema.account).values(
    people.map(({ id }) => ({
      id: `acc_${id}`,
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: 'x',
      updatedAt: new Date(0),
    })),
  )
})
afterEach(() => house.close())

const settings = async (as = ADMIN): Promise<SettingsView> =>
  bodyOf<SettingsView>(await call(house, `/settings/${dinas.id}`, undefined, { as }), 200)

const send = async (path: string, body: object = {}, as = ADMIN): Promise<Response> => {
  const { version } = await settings()
  return call(house, `/settings/${dinas.id}/${path}`, { version, ...body }, { as })
}

const done = async (path: string, body: object = {}): Promise<SettingsDone> =>
  bodyOf<SettingsDone>(await send(path, body), 200)

const refused = async (path: string, body: object = {}): Promise<string> =>
  (await problemOf(send(path, body))).code

const UPT = { kind: 'upt', name: 'UPT Panti Sosial Asih', shortName: 'UPT Asih', place: 'Madiun' }
const roles = (role: string, unitId: string = dinas.desk) => [{ role, unitId }]

/** Leaves one person in the desk of the dinas for each role, so that the last one matters. */
const fewer = (): Promise<unknown> =>
  house.database.client.execute({
    sql: "delete from memberships where agency_id = ? and unit_id <> ? and role <> 'unit'",
    args: [dinas.id, dinas.desk],
  })

describe('a unit', () => {
  test('is added, can be asked, is renamed, closed and opened again, each in the log', async () => {
    const added = await done('units', UPT)
    const unit = added.view.units.find(({ name }) => name === UPT.name)
    expect(unit).toMatchObject({ kind: 'upt', place: 'Madiun', open: true, people: 0 })
    const id = unit?.id ?? ''
    const renamed = { name: 'UPT Panti Asih Madiun', shortName: 'Asih', place: null }
    await done(`units/${id}/name`, renamed)
    await done(`units/${id}/closure`)
    expect(await refused(`units/${id}/closure`)).toBe('unit-closed')
    const { view } = await done(`units/${id}/reopening`)
    expect(view.units.find((one) => one.id === id)).toMatchObject({ ...renamed, open: true })
    expect(view.version).toBe(4)
    expect(view.olderEntries).toBe(0)
    expect(view.history.map(({ type }) => type)).toEqual([
      'unit-reopened',
      'unit-closed',
      'unit-renamed',
      'unit-added',
    ])
    expect(view.history.at(-1)).toMatchObject({ byName: `Nama ${ADMIN}`, subject: UPT.name })
    const [entry] = await house.database.db.query.events.findMany()
    expect(entry?.entry).not.toContain('Asih')
  })

  test('where cases lie stays open and says how many', async () => {
    const { id } = await asked(house)
    await did(house, id, { as: DESK, act: 'completeness' })
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: dinas.units[0] } })
    expect(await refused(`units/${dinas.units[0]}/closure`)).toBe('unit-has-open-cases')
    const unit = (await settings()).units.find((one) => one.id === dinas.units[0])
    expect(unit).toMatchObject({
      openCases: 1,
      acts: { cannot: { 'close-unit': 'unit-has-open-cases' } },
    })
    expect(await refused(`units/${dinas.desk}/closure`)).toBe('desk-stays-open')
    expect(
      await refused(`units/${other.units[0]}/name`, { name: 'Nama lain', shortName: 'NL' }),
    ).toBe('unit-unknown')
  })
})

test('the history shows the newest fifty entries and says how many are older', async () => {
  const path = `units/${dinas.units[0]}/name`
  await done('units', UPT)
  for (let turn = 1; turn <= 52; turn += 1) {
    await done(path, { name: `UPT ke-${turn}`, shortName: 'UPT', place: null })
  }
  const { history, olderEntries } = await settings()
  expect(history).toHaveLength(50)
  expect(olderEntries).toBe(3)
  expect(history.map(({ version }) => version)).toEqual(
    Array.from({ length: 50 }, (_, n) => 53 - n),
  )
  expect(history[0]?.subject).toBe('UPT ke-52')
  expect(history.at(-1)?.subject).toBe('UPT ke-3')
})

describe('an invited person', () => {
  const siti = { name: 'Siti Rahayu', email: 'Siti@dinas.test', roles: roles('officer') }

  test('signs in after the one-time link, which works once and is kept nowhere', async () => {
    const { token, personId, view } = await done('people', siti)
    expect(view.people.find(({ id }) => id === personId)).toMatchObject({
      standing: 'invited',
      email: 'siti@dinas.test',
    })
    const link = { token, password: PASSWORD }
    expect(await bodyOf(await call(house, '/invitations', link), 201)).toEqual({
      email: 'siti@dinas.test',
    })
    expect((await problemOf(call(house, '/invitations', link))).code).toBe('invitation-ended')
    const after = await settings()
    expect(after.people.find(({ id }) => id === personId)?.standing).toBe('active')
    expect(after.history[0]).toMatchObject({ type: 'person-joined', byName: 'Siti Rahayu' })
    const kept = JSON.stringify(await house.database.db.query.events.findMany())
    expect(kept).not.toContain('Siti')
    expect(kept).not.toContain(token)
  })

  test('whose link is lost gets another, and the first one ends; after a week it ends by itself', async () => {
    const first = await done('people', siti)
    const second = await done(`people/${first.personId}/invitation`)
    const use = (token: string | null) => call(house, '/invitations', { token, password: PASSWORD })
    expect((await problemOf(use(first.token))).code).toBe('invitation-ended')
    house.clock.now = '2026-03-20T02:30:00.000Z'
    expect((await problemOf(use(second.token))).code).toBe('invitation-ended')
  })

  test('has an address that nobody else signs in with, and roles of this kind of body', async () => {
    await done('people', siti)
    expect(await refused('people', { ...siti, email: 'SITI@dinas.test' })).toBe('address-in-use')
    const more = { ...siti, email: 'lain@dinas.test' }
    expect(await refused('people', { ...more, roles: roles('commission') })).toBe(
      'role-not-of-this-body',
    )
    expect(await refused('people', { ...more, roles: roles('unit', other.units[0]) })).toBe(
      'unit-unknown',
    )
    const twice = [...roles('officer'), ...roles('officer')]
    expect(await refused('people', { ...more, roles: twice })).toBe('invalid-input')
  })
})

describe('somebody who leaves', () => {
  test('loses roles, sessions and password at once, and may come back by a new link', async () => {
    const now = new Date(house.clock.now)
    await house.database.db.insert(schema.session).values({
      id: 'ses_1',
      expiresAt: now,
      token: 'kunci',
      updatedAt: now,
      userId: DESK,
    })
    await done(`people/${DESK}/departure`)
    expect(await house.database.db.select().from(schema.session)).toEqual([])
    expect((await call(house, '/requests', undefined, { as: DESK })).status).toBe(403)
    expect(await refused(`people/${DESK}/roles`, { roles: roles('ppid') })).toBe('person-has-left')
    const back = await done(`people/${DESK}/return`, { roles: roles('officer') })
    expect(back.token).not.toBeNull()
    expect(back.view.people.find(({ id }) => id === DESK)?.standing).toBe('invited')
  })

  describe('and works for another agency as well', () => {
    const elsewhere = { id: 'mem_lain', personId: DESK, agencyId: other.id, unitId: other.desk }
    beforeEach(() =>
      house.database.db.insert(schema.memberships).values({ ...elsewhere, role: 'ppid' }),
    )
    const rolesElsewhere = () =>
      house.database.db
        .select()
        .from(schema.memberships)
        .where(
          and(eq(schema.memberships.agencyId, other.id), eq(schema.memberships.personId, DESK)),
        )
    const passwords = () =>
      house.database.db.select().from(schema.account).where(eq(schema.account.userId, DESK))

    test('comes back with roles here alone, and by the password they have', async () => {
      const before = await passwords()
      await done(`people/${DESK}/departure`)
      const back = await done(`people/${DESK}/return`, { roles: roles('ppid') })
      expect(back.token).toBeNull()
      expect(await house.database.db.select().from(schema.invitations)).toEqual([])
      expect(back.view.people.find(({ id }) => id === DESK)).toMatchObject({
        standing: 'active',
        roles: roles('ppid'),
      })
      expect(await rolesElsewhere()).toEqual([{ ...elsewhere, role: 'ppid' }])
      expect(await passwords()).toEqual(before)
    })

    test('keeps the link of that agency, where they never had a password', async () => {
      await house.database.db.delete(schema.account).where(eq(schema.account.userId, DESK))
      const link = { tokenHash: 'lain', agencyId: other.id, personId: DESK, createdAt: '' }
      await house.database.db.insert(schema.invitations).values({ ...link, endsAt: '2026-04-01' })
      await done(`people/${DESK}/departure`)
      const back = await done(`people/${DESK}/return`, { roles: roles('officer') })
      expect(back.token).not.toBeNull()
      const links = await house.database.db.select().from(schema.invitations)
      expect(links.map(({ agencyId }) => agencyId).toSorted()).toEqual([dinas.id, other.id])
    })
  })

  test('is never the last administrator', async () => {
    await fewer()
    expect(await refused(`people/${ADMIN}/departure`, { successorId: DESK })).toBe(
      'last-administrator',
    )
    expect(await refused(`people/${ADMIN}/roles`, { roles: roles('officer') })).toBe(
      'last-administrator',
    )
    expect((await settings()).people.find(({ id }) => id === ADMIN)?.acts.cannot).toMatchObject({
      'deactivate-person': 'last-administrator',
    })
  })

  test('and is the only one of a unit with cases names a successor, who gets the role', async () => {
    await fewer()
    const { id } = await asked(house)
    await did(house, id, { as: DESK, act: 'completeness' })
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: dinas.units[0] } })
    expect(await refused(`people/${UNIT_A}/departure`)).toBe('successor-needed')
    const { view } = await done(`people/${UNIT_A}/departure`, { successorId: DESK })
    expect(view.people.find((one) => one.id === DESK)?.roles).toContainEqual({
      role: 'unit',
      unitId: dinas.units[0],
    })
  })

  test('and decides objections hands every open one over, in the record of each', async () => {
    const head = person('superior', dinas.desk)
    const next = person('superior', dinas.units[0])
    const { id } = await anObjectionOf(head)
    expect(await refused(`people/${head}/departure`)).toBe('successor-needed')
    expect(await refused(`people/${head}/departure`, { successorId: DESK })).toBe('successor-unfit')
    await done(`people/${head}/departure`, { successorId: next })
    const [row] = await house.database.db
      .select()
      .from(schema.objections)
      .where(eq(schema.objections.id, id))
    expect(row).toMatchObject({ deciderId: next, state: { deciderId: next } })
    const log = await house.database.db.query.events.findMany()
    expect(log.filter((one) => one.caseId === id).at(-1)?.entry).toContain('objection-assigned')
  })
})

const anObjectionOf = async (deciderId: string): Promise<{ id: string }> => {
  const { receipt, cookie } = await silentRequest(house)
  const input = await objectInput(house, receipt.id, { grounds: ['c'] })
  const { id } = await objected(house, input, { cookie: await cookie() })
  await didObject(house, id, { as: DESK, act: 'assignment', body: { deciderId } })
  return { id }
}

describe('the door', () => {
  const PATHS: [string, object][] = [
    ['units', UPT],
    [`units/${dinas.units[1]}/name`, { name: 'Nama baru', shortName: 'NB' }],
    [`units/${dinas.units[1]}/closure`, {}],
    [`units/${dinas.units[1]}/reopening`, {}],
    ['people', { name: 'Siti', email: 'siti@dinas.test', roles: roles('officer') }],
    [`people/${DESK}/invitation`, {}],
    [`people/${DESK}/roles`, { roles: roles('ppid') }],
    [`people/${DESK}/departure`, {}],
    [`people/${DESK}/return`, { roles: roles('ppid') }],
  ]

  test.each(ROLES.filter((role) => role !== 'admin'))('stays shut for %s', async (role) => {
    const as = person(role, dinas.desk)
    expect((await call(house, `/settings/${dinas.id}`, undefined, { as })).status).toBe(403)
    for (const [path, body] of PATHS)
      expect([path, (await send(path, body, as)).status]).toEqual([path, 403])
  })

  test('stays shut for the administrator of another agency and for nobody', async () => {
    for (const [path, body] of PATHS) {
      expect((await send(path, body, person('admin', other.desk))).status).toBe(403)
    }
    expect((await call(house, `/settings/${dinas.id}`)).status).toBe(401)
    expect((await call(house, '/settings/ag_tidak_ada', undefined, { as: ADMIN })).status).toBe(404)
  })

  test.each(PATHS)('%s refuses a stale version, and a second click', async (path, body) => {
    const answer = await call(
      house,
      `/settings/${dinas.id}/${path}`,
      { version: 7, ...body },
      { as: ADMIN },
    )
    expect((await problemOf(answer)).code).toBe('stale')
  })

  test('takes whatever it is sent as a name or refuses it, without a defect', async () => {
    for (const value of BAD_VALUES) {
      for (const field of ['name', 'kind', 'version']) {
        expect((await send('units', { ...UPT, [field]: value })).status).toBeLessThan(500)
      }
      const invited = { name: value, email: value, roles: value }
      expect((await send('people', invited)).status).toBeLessThan(500)
      const link = { token: value, password: value }
      expect((await call(house, '/invitations', link)).status).toBeGreaterThanOrEqual(400)
    }
  })
})
