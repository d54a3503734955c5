import { LinkedCase } from '@terang/contract/tracking-links'
import { openDb, schema } from '@terang/db'
import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApi } from '../app.ts'
import { spreadLinks } from '../mail/find-again.ts'
import { asked, bodyOf, call, problemOf } from '../testing/calls.ts'
import { morningOf, openTestApi, type TestApi } from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import { keepingPost, later, mailsIn, PUBLIC_URL, sendNow } from '../testing/mailroom.ts'

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-03-12')
})
afterEach(() => house.close())

const askFor = (email: string) => call(house, '/tracking/links', { email })
const open = (token: string) => call(house, '/tracking/links/open', { token })

/** The links that go out when somebody asks with this address. */
const linksFor = async (email: string) => {
  expect((await askFor(email)).status).toBe(204)
  const { post, sent } = keepingPost()
  await sendNow(house, post)
  const mails = sent.filter(({ body }) => body.includes('/lacak/tautan/'))
  return mails.map((mail) => ({
    ...mail,
    token: /\/lacak\/tautan\/(\S+)/.exec(mail.body)?.[1] ?? '',
  }))
}

/** Asked, its own mails sent: what goes out next is about links. */
const settled = async () => {
  const receipt = await asked(house)
  await sendNow(house, keepingPost().post)
  return receipt
}

describe('a request is found again', () => {
  test('by a link to the address that was given; it opens that one case', async () => {
    const { id } = await settled()
    const [mail] = await linksFor(CANARY.email.toUpperCase())
    expect(mail?.to).toBe(CANARY.email)
    expect(mail?.body).toContain(`${PUBLIC_URL}/lacak/tautan/`)
    const answer = await open(mail?.token ?? '')
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(LinkedCase.parse(await bodyOf(answer, 200))).toEqual({ noun: 'request', id })
    const view = call(house, '/tracking', undefined, { cookie: cookie.split(';')[0] ?? '' })
    expect(await bodyOf(await view, 200)).toMatchObject({ id })
  })

  test('once: the second time the link is none', async () => {
    await settled()
    const [mail] = await linksFor(CANARY.email)
    expect((await open(mail?.token ?? '')).status).toBe(200)
    expect(await problemOf(open(mail?.token ?? ''))).toMatchObject({ code: 'not-found' })
  })

  test('and by one alone, where two open it in the same moment, at one server or at two', async () => {
    await settled()
    const other = openDb(house.database.url, { lock: false })
    const second = { api: createApi({ ...house.deps, database: other }) }
    const [mail] = await linksFor(CANARY.email)
    const body = { token: mail?.token }
    const answers = await Promise.all(
      [house, second, house, second].map((at) => call(at, '/tracking/links/open', body)),
    )
    await other.close()
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404])
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toHaveLength(1)
  })

  test('within two hours, and not from a mail that comes later', async () => {
    await settled()
    const [mail] = await linksFor(CANARY.email)
    later(house, 120)
    expect(await problemOf(open(mail?.token ?? ''))).toMatchObject({ code: 'not-found' })
    await askFor(CANARY.email)
    await sendNow(house, null)
    later(house, 120)
    const { post, sent } = keepingPost()
    await sendNow(house, post)
    expect(sent).toEqual([])
  })

  test('not by a link that was changed, of another kind of mail, or of somebody erased', async () => {
    await settled()
    const [mail] = await linksFor(CANARY.email)
    const token = mail?.token ?? ''
    const [{ id: other } = { id: '' }] = await mailsIn(house)
    const [, mac = ''] = token.split('.')
    for (const wrong of [`${token}x`, `${other}.${mac}`, 'x', `${token}.y`, '\u0000 🙂']) {
      expect(await problemOf(open(wrong))).toMatchObject({ status: 404, code: 'not-found' })
    }
    await house.database.db.update(schema.persons).set({ wrappedKey: null })
    expect(await problemOf(open(token))).toMatchObject({ code: 'not-found' })
  })
})

describe('nobody learns whose address is known', () => {
  test('the answer is the same, and of the address nothing is kept', async () => {
    await settled()
    const known = await askFor(CANARY.email)
    const unknown = await askFor('tak.dikenal@contoh.test')
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
    const rows = await house.database.db
      .select()
      .from(schema.outbox)
      .where(eq(schema.outbox.kind, 'find-again'))
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/@/)
    const { post, sent } = keepingPost()
    await sendNow(house, post)
    expect(sent).toHaveLength(1)
  })

  test('an address that differs by a dot is another', async () => {
    await settled()
    expect(await linksFor(CANARY.email.replace('.', ''))).toEqual([])
  })

  test('the secret stands in no kept mail', async () => {
    await settled()
    const [mail] = await linksFor(CANARY.email)
    const kept = JSON.stringify(await mailsIn(house))
    expect(kept).not.toContain(mail?.token)
    expect(kept).toContain('/lacak/tautan/…')
  })

  test('what is no address is told so, without a look at anybody', async () => {
    expect(await problemOf(askFor('bukan alamat'))).toMatchObject({ status: 422 })
    expect(await problemOf(askFor(`${'x'.repeat(10_000)}@contoh.test`))).toMatchObject({
      status: 422,
    })
  })
})

describe('a case rests ten minutes between two links', () => {
  const queued = async () => {
    const rows = await house.database.db
      .select({ caseId: schema.outbox.caseId })
      .from(schema.outbox)
      .where(eq(schema.outbox.kind, 'find-again'))
    return rows.filter(({ caseId }) => caseId !== null)
  }

  test('however often somebody asks', async () => {
    await settled()
    expect(await linksFor(CANARY.email)).toHaveLength(1)
    expect(await linksFor(CANARY.email)).toHaveLength(0)
    later(house, 11)
    expect(await linksFor(CANARY.email)).toHaveLength(1)
  })

  test('also when it is asked twice before the sender comes', async () => {
    await settled()
    await askFor(CANARY.email)
    expect(await linksFor(CANARY.email)).toHaveLength(1)
  })

  test('also when a restart, or another sender, finds the first still in the queue', async () => {
    await settled()
    const asks = async () => {
      await askFor(CANARY.email)
      const rows = await house.database.db
        .select()
        .from(schema.outbox)
        .where(and(eq(schema.outbox.kind, 'find-again'), isNull(schema.outbox.doneAt)))
      return rows.find(({ caseId }) => caseId === null)
    }
    const first = await asks()
    if (!first) throw new Error('the ask is queued')
    await spreadLinks(house.deps, first)
    const other = openDb(house.database.url, { lock: false })
    const second = await asks()
    if (!second) throw new Error('the second ask is queued')
    await Promise.all([
      spreadLinks({ ...house.deps, database: other }, second),
      spreadLinks(house.deps, second),
    ])
    await other.close()
    expect(await queued()).toHaveLength(1)
  })
})
