import { type Actor, permitted, ROLES, type Role } from '@terang/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factory } from '../http.ts'
import { rowOf, routesWithoutRow } from '../operation.ts'
import { ACT_BODIES, ROUTED_ACTS } from '../testing/act-bodies.ts'
import { asked, call, did, problemOf } from '../testing/calls.ts'
import { laidExemption } from '../testing/exempting.ts'
import { DESK, HOUSE, openTestApi, person, type TestApi } from '../testing/house.ts'
import { takeInInput } from '../testing/inputs.ts'

const PLACES = {
  'own unit': HOUSE.dinas.units[0],
  'another unit': HOUSE.dinas.units[1],
  'another agency': HOUSE.other.units[0],
} as const

const cells = ROLES.flatMap((role) =>
  Object.entries(PLACES).map(([where, unitId]) => ({ role, where, unitId })),
)

/** The case lies with the first unit of the dinas. */
const place = { agencyId: HOUSE.dinas.id, unitId: HOUSE.dinas.units[0] }

const staff = (role: Role, unitId: string): Actor => ({
  kind: 'staff',
  personId: person(role, unitId),
  memberships: [
    {
      role,
      unitId,
      agencyId: unitId === HOUSE.other.units[0] ? HOUSE.other.id : HOUSE.dinas.id,
    },
  ],
})

let house: TestApi
let id = ''
beforeAll(async () => {
  house = await openTestApi()
  await laidExemption(house)
  id = (await asked(house)).id
  await did(house, id, { as: DESK, act: 'completeness' })
  await did(house, id, {
    as: DESK,
    act: 'assignment',
    body: { unitId: HOUSE.dinas.units[0] },
  })
})
afterAll(() => house.close())

const eventsOfCase = async () =>
  (await house.database.db.query.events.findMany()).filter((event) => event.caseId === id).length

describe.each(cells)('$role of $where', ({ role, unitId }) => {
  const as = person(role, unitId)
  const actor = staff(role, unitId)

  test.each(ROUTED_ACTS)('%s: as the table says', async (act) => {
    const [path, body] = ACT_BODIES[act]
    const answer = await call(house, `/requests/${id}/${path}`, { version: 999, ...body }, { as })
    const problem = await problemOf(answer)
    const may = permitted(actor, 'read-request', place).ok && permitted(actor, act, place).ok
    if (may) expect(problem.code).toBe('stale')
    else expect(['forbidden', 'not-found']).toContain(problem.code)
    expect(await eventsOfCase()).toBe(3)
  })

  test('reading the case: as the table says', async () => {
    const answer = await call(house, `/requests/${id}`, undefined, { as })
    expect(answer.ok).toBe(permitted(actor, 'read-request', place).ok)
  })

  test('the work list of the dinas: as the table says', async () => {
    const answer = await call(house, `/requests?agencyId=${HOUSE.dinas.id}`, undefined, { as })
    const own = { agencyId: HOUSE.dinas.id, unitId }
    expect(answer.ok).toBe(permitted(actor, 'list-requests', own).ok)
  })

  test('writing down a letter to the dinas: as the table says', async () => {
    const future = takeInInput({ receivedOn: '2099-01-01' })
    const problem = await problemOf(call(house, '/requests/intake', future, { as }))
    const desk = { agencyId: HOUSE.dinas.id, unitId: HOUSE.dinas.desk }
    expect(problem.code).toBe(
      permitted(actor, 'register', desk).ok ? 'date-in-future' : 'forbidden',
    )
  })
})

test.each(ROUTED_ACTS)('without a session and a code, %s is unauthenticated', async (act) => {
  const [path, body] = ACT_BODIES[act]
  const answer = call(house, `/requests/${id}/${path}`, { version: 999, ...body })
  expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'unauthenticated' })
})

test('a role that was taken away ends with the next request', async () => {
  const as = person('officer', HOUSE.dinas.units[1])
  expect((await call(house, `/requests/${id}`, undefined, { as })).status).toBe(200)
  await house.database.client.execute({
    sql: 'delete from memberships where person_id = ?',
    args: [as],
  })
  expect((await call(house, `/requests/${id}`, undefined, { as })).status).toBe(403)
})

describe('the routes and the table', () => {
  test('every route names its row', () => {
    expect(routesWithoutRow(house.api.routes)).toEqual([])
  })

  test('a route without a row is found', () => {
    const bare = factory.createApp().get('/open-door', (c) => c.text('anybody'))
    expect(routesWithoutRow(bare.routes)).toEqual(['GET /open-door'])
  })

  test('every act on a case that has a route stands in this matrix', () => {
    const routed = house.api.routes
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/api/requests/:id/'))
      .flatMap((route) => rowOf(route) ?? [])
    expect(new Set(routed)).toEqual(new Set(ROUTED_ACTS))
  })
})
