import { type Actor, permitted, ROLES, type Role } from '@terang/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowOf } from '../operation.ts'
import { call, problemOf } from '../testing/calls.ts'
import { DESK, HOUSE, openTestApi, person, SUPERIOR, type TestApi } from '../testing/house.ts'
import {
  DISPUTE_BODIES,
  OBJECTION_BODIES,
  ROUTED_DISPUTE_ACTS,
  ROUTED_OBJECTION_ACTS,
} from '../testing/objection-bodies.ts'
import { answerBody, didObject, objected, periodicInput } from '../testing/objecting.ts'

const PLACES = {
  'own unit': HOUSE.dinas.desk,
  'another unit': HOUSE.dinas.units[1],
  'another agency': HOUSE.other.units[0],
} as const

const cells = ROLES.flatMap((role) =>
  Object.entries(PLACES).map(([where, unitId]) => ({ role, where, unitId })),
)

/** Both lie with the desk of the dinas. */
const place = { agencyId: HOUSE.dinas.id, unitId: HOUSE.dinas.desk }

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
let open = ''
let answered = ''
let dispute = ''
beforeAll(async () => {
  house = await openTestApi()
  open = (await objected(house, periodicInput(), {})).id
  answered = (await objected(house, periodicInput(), {})).id
  const body = answerBody('refused', { b: 'Ringkasan ada di papan pengumuman.' })
  await didObject(house, answered, { as: SUPERIOR, act: 'answer', body })
  const petition = { objectionId: answered, petitionedOn: '2026-03-12' }
  const noted = await call(house, '/disputes', petition, { as: DESK })
  dispute = ((await noted.json()) as { id: string }).id
})
afterAll(() => house.close())

describe.each(cells)('$role of $where', ({ role, unitId }) => {
  const as = person(role, unitId)
  const actor = staff(role, unitId)
  const may = (act: Parameters<typeof permitted>[1]) => permitted(actor, act, place).ok
  const expectCode = async (answer: Promise<Response>, allowed: boolean, code: string) => {
    const problem = await problemOf(answer)
    if (allowed) expect(problem.code).toBe(code)
    else expect(['forbidden', 'not-found']).toContain(problem.code)
  }

  test.each(ROUTED_OBJECTION_ACTS)('%s: as the table says', async (act) => {
    const [path, body] = OBJECTION_BODIES[act]
    const answer = call(house, `/objections/${open}/${path}`, { version: 999, ...body }, { as })
    await expectCode(answer, may('read-objection') && may(act), 'stale')
  })

  test.each(ROUTED_DISPUTE_ACTS)('%s: as the table says', async (act) => {
    const [path, body] = DISPUTE_BODIES[act]
    const answer = call(house, `/disputes/${dispute}/${path}`, { version: 999, ...body }, { as })
    await expectCode(answer, may('read-dispute') && may(act), 'stale')
  })

  test('reading and listing: as the table says', async () => {
    const ok = async (path: string) => (await call(house, path, undefined, { as })).ok
    const query = `?agencyId=${HOUSE.dinas.id}`
    expect(await ok(`/objections/${open}`)).toBe(may('read-objection'))
    expect(await ok(`/disputes/${dispute}`)).toBe(may('read-dispute'))
    expect(await ok(`/objections${query}`)).toBe(may('list-objections'))
    expect(await ok(`/disputes${query}`)).toBe(may('list-disputes'))
  })

  test('writing down an objection that came by letter is of the desk and the PPID alone', async () => {
    const letter = periodicInput({ channel: 'letter', receivedOn: '2099-01-01' })
    const capacity = permitted(actor, 'register-objection', place)
    const allowed = capacity.ok && capacity.value !== 'applicant'
    await expectCode(call(house, '/objections', letter, { as }), allowed, 'date-in-future')
  })

  test('noting a petition: as the table says', async () => {
    const petition = { objectionId: answered, petitionedOn: '2026-03-12' }
    const allowed = may('read-objection') && may('note-petition')
    await expectCode(call(house, '/disputes', petition, { as }), allowed, 'petition-already-noted')
  })
})

test('without a session and a code, everything but filing is unauthenticated', async () => {
  const paths = [
    ...ROUTED_OBJECTION_ACTS.map((act) => `/objections/${open}/${OBJECTION_BODIES[act][0]}`),
    ...ROUTED_DISPUTE_ACTS.map((act) => `/disputes/${dispute}/${DISPUTE_BODIES[act][0]}`),
  ]
  const bodies = [...Object.values(OBJECTION_BODIES), ...Object.values(DISPUTE_BODIES)]
  for (const [at, path] of paths.entries()) {
    const answer = call(house, path, { version: 1, ...bodies[at]?.[1] })
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'unauthenticated' })
  }
  for (const path of ['/objections', `/objections/${open}`, '/disputes', `/disputes/${dispute}`]) {
    expect((await call(house, path)).status).toBe(401)
  }
  const letter = periodicInput({ channel: 'letter', receivedOn: '2026-03-12' })
  expect((await call(house, '/objections', letter)).status).toBe(401)
})

test('every act that has a route stands in this matrix', () => {
  const routed = (prefix: string) =>
    house.api.routes
      .filter(({ method, path }) => method === 'POST' && path.startsWith(`/api/${prefix}/:id/`))
      .flatMap((route) => rowOf(route) ?? [])
  expect(new Set(routed('objections'))).toEqual(new Set(ROUTED_OBJECTION_ACTS))
  expect(new Set(routed('disputes'))).toEqual(new Set(ROUTED_DISPUTE_ACTS))
})
