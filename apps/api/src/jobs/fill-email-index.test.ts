import { schema } from '@terang/db'
import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { memoryKeyRing } from '../keys/key-ring.ts'
import { asked, call } from '../testing/calls.ts'
import { morningOf, openTestApi, type TestApi } from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import { keepingPost, sendNow } from '../testing/mailroom.ts'
import { fillEmailIndex } from './fill-email-index.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-03-12')
})
afterEach(() => house.close())

/** As a store was before addresses had an index. */
const makeOlder = () => house.database.db.update(schema.identities).set({ emailIndex: null })

const withoutIndex = () =>
  house.database.db.select().from(schema.identities).where(isNull(schema.identities.emailIndex))

const linksSent = async () => {
  await call(house, '/tracking/links', { email: CANARY.email })
  const { post, sent } = keepingPost()
  await sendNow(house, post)
  return sent.filter(({ body }) => body.includes('/lacak/tautan/'))
}

test('who was written down before addresses had an index is found after the next start', async () => {
  await asked(house)
  await makeOlder()
  expect(await fillEmailIndex(house.deps)).toBe(1)
  expect(await linksSent()).toHaveLength(1)
  expect(await fillEmailIndex(house.deps)).toBe(0)
})

test('the sender itself indexes nobody: a question costs the same however old the store is', async () => {
  await asked(house)
  await makeOlder()
  expect(await linksSent()).toEqual([])
  expect(await withoutIndex()).toHaveLength(1)
})

test('somebody who cannot be read keeps nobody else from being found, and is counted in the log', async () => {
  await asked(house)
  await asked(house)
  await sendNow(house, keepingPost().post)
  await makeOlder()
  const [broken] = await house.database.db.select().from(schema.persons)
  await house.database.db
    .update(schema.persons)
    .set({ wrappedKey: 'v1.bukan.kunci' })
    .where(eq(schema.persons.id, broken?.id ?? ''))
  expect(await fillEmailIndex(house.deps)).toBe(1)
  expect((await withoutIndex()).map(({ personId }) => personId)).toEqual([broken?.id])
  expect(house.logged).toContainEqual({
    fields: { unreadable: 1 },
    message: 'Find again: people who cannot be read',
  })
  expect(JSON.stringify(house.logged)).not.toContain(CANARY.email)
  expect(await linksSent()).toHaveLength(1)
})

test('with another key nobody can be read, and the house opens all the same', async () => {
  await asked(house)
  await makeOlder()
  expect(await fillEmailIndex({ ...house.deps, keys: memoryKeyRing() })).toBe(0)
  expect(await withoutIndex()).toHaveLength(1)
})
