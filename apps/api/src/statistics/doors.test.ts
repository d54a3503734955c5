import { recount, schema } from '@terang/db'
import { REQUEST_OUTCOMES } from '@terang/law'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ACT_BODIES } from '../testing/act-bodies.ts'
import { asked, call, seen, versionOf } from '../testing/calls.ts'
import { laidExemption } from '../testing/exempting.ts'
import { drilled, faultsOf, figuresOf } from '../testing/figures.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  PPID,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { chance, oneOf } from '../testing/random-lives.ts'

test('random acts through the doors leave the figures as the log has them', async () => {
  const doors = await openTestApi()
  await laidExemption(doors)
  const next = chance(7)
  const ids: string[] = []
  let done = 0
  for (let day = 12; day < 31; day += 1) {
    doors.clock.now = morningOf(`2026-03-${day}`)
    ids.push((await asked(doors)).id)
    for (let tries = 0; tries < 16; tries += 1) done += await tried(doors, oneOf(ids, next), next)
  }
  expect(done).toBeGreaterThan(40)
  const view = await figuresOf(doors, `agencyId=${HOUSE.dinas.id}`)
  expect(view.total.received).toBe(ids.length)
  expect(view.now.inProcess).toBe(view.total.inProcess)
  expect(faultsOf(view)).toEqual([])
  expect(await recount(doors.database)).toEqual({ slices: 0, outcomes: 0 })
  for (const outcome of REQUEST_OUTCOMES) {
    const cases = await drilled(doors, `figure=${outcome}&year=2026&month=3`, 2)
    expect(cases.map((one) => one.outcome)).toEqual(
      Array(view.total.outcomes[outcome]).fill(outcome),
    )
  }
  expect(await drilled(doors, 'figure=in-process')).toHaveLength(view.now.inProcess)
  expect(await drilled(doors, 'figure=received&year=2026')).toHaveLength(ids.length)
  await doors.close()
})

/** One act that somebody may do now, if the law takes this body for it: 1 when it was done. */
const tried = async (doors: TestApi, id: string, next: () => number): Promise<number> => {
  const as = oneOf([DESK, PPID, SUPERIOR, UNIT_A], next)
  if (as === UNIT_A && (await unitOf(doors, id)) === null) return 0
  const { acts } = await seen(doors, id, as)
  // What is blacked out is a file, and these cases have none.
  const open = acts.can.filter((act) => act in ACT_BODIES && act !== 'black-out')
  if (open.length === 0) return 0
  const act = oneOf(open, next)
  // Safe because it was looked up just now.
  const [path, body] = ACT_BODIES[act as keyof typeof ACT_BODIES]
  const today = doors.clock.now.slice(0, 10)
  const dated = 'handedOverOn' in body ? { handedOverOn: today } : {}
  const version = await versionOf(doors, id)
  const answer = await call(
    doors,
    `/requests/${id}/${path}`,
    { version, ...body, ...dated },
    { as },
  )
  expect(answer.status === 409 || answer.ok).toBe(true)
  return answer.ok ? 1 : 0
}

const unitOf = async ({ database }: TestApi, id: string): Promise<string | null> => {
  const [row] = await database.db
    .select({ unitId: schema.requests.unitId })
    .from(schema.requests)
    .where(eq(schema.requests.id, id))
  return row?.unitId === HOUSE.dinas.units[0] ? row.unitId : null
}
