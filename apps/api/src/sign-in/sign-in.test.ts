import { AccountView } from '@terang/contract/accounts'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSetUpToken } from '../accounts/set-up.ts'
import { createApi } from '../app.ts'
import { call, problemOf } from '../testing/calls.ts'
import { openTestApi, type TestApi } from '../testing/house.ts'
import { createAuth, sessionOf } from './auth.ts'

const PASSWORD = 'kata-sandi-yang-panjang'
let house: TestApi
let token = ''

beforeAll(async () => {
  const bare = await openTestApi()
  const auth = createAuth({ database: bare.database, secret: 's'.repeat(40), publicUrl: null })
  const deps = { ...bare.deps, auth, sessionOf: sessionOf(auth), limitFactor: 1 }
  house = { ...bare, deps, api: createApi(deps) }
  token = await createSetUpToken(deps)
})
afterAll(() => house.close())

const first = () => ({
  token,
  name: 'Admin Pertama',
  email: 'Admin@uji.example',
  password: PASSWORD,
  agencyName: 'Dinas Uji',
  agencyShortName: 'Dinas Uji',
})

const signIn = (email: string, password = PASSWORD, headers: Record<string, string> = {}) =>
  call(house, '/auth/sign-in/email', { email, password }, { headers })

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')

describe('the one-time set-up link', () => {
  test('makes the first administrator once, and not again', async () => {
    expect(
      await problemOf(call(house, '/set-up', { ...first(), password: 'pendek' })),
    ).toMatchObject({ status: 422, fields: { password: [{ code: 'too-short', limit: 15 }] } })
    expect((await call(house, '/set-up', first())).status).toBe(201)
    expect(await problemOf(call(house, '/set-up', first()))).toMatchObject({
      status: 409,
      code: 'set-up-link-used',
    })
  })

  test('with a made-up token makes nobody', async () => {
    const guess = { ...first(), token: 'x'.repeat(32), email: 'lain@uji.example' }
    expect((await call(house, '/set-up', guess)).status).toBe(409)
    expect((await signIn('lain@uji.example')).status).toBe(401)
  })
})

describe('sign-in', () => {
  test('opens a session that knows the roles of this moment, and signing out ends it', async () => {
    const answer = await signIn('ADMIN@uji.example')
    expect(answer.status).toBe(204)
    const [session] = answer.headers.getSetCookie()
    expect(session).toMatch(/HttpOnly/i)
    expect(session).toMatch(/SameSite=Lax/i)
    const cookie = cookieOf(answer)
    const account = AccountView.parse(
      await (await call(house, '/account', undefined, { cookie })).json(),
    )
    expect(account.memberships.map(({ role }) => role)).toEqual(['admin'])

    await house.database.db
      .delete(schema.memberships)
      .where(eq(schema.memberships.personId, account.personId))
    const after = AccountView.parse(
      await (await call(house, '/account', undefined, { cookie })).json(),
    )
    expect(after.memberships).toEqual([])

    const origin = { origin: 'http://terang.test', host: 'terang.test' }
    const out = await call(house, '/auth/sign-out', {}, { cookie, headers: origin })
    expect(out.status).toBe(204)
    expect((await call(house, '/account', undefined, { cookie })).status).toBe(401)
  })

  test.each(['localhost:3000', '127.0.0.1:3000', 'meja-1:3000'])(
    'works from a page on %s',
    async (host) => {
      const answer = await Promise.resolve(
        house.api.request(`http://${host}/api/auth/sign-in/email`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: `http://${host}`, host },
          body: JSON.stringify({ email: 'admin@uji.example', password: PASSWORD }),
        }),
      )
      expect(answer.status).toBe(204)
    },
  )

  test('says the same of a wrong password and of an unknown address', async () => {
    const wrong = await problemOf(signIn('admin@uji.example', 'salah'))
    const unknown = await problemOf(signIn('siapa@uji.example', 'salah'))
    expect(wrong).toMatchObject({ status: 401, code: 'sign-in-failed' })
    expect({ ...wrong, requestId: '' }).toEqual({ ...unknown, requestId: '' })
  })

  test('guessing at one account is stopped, and another account still gets in', async () => {
    const statuses: number[] = []
    for (let guess = 0; guess < 11; guess += 1) {
      statuses.push((await signIn('korban@uji.example', `tebakan ${guess}`)).status)
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
    const stopped = await signIn('korban@uji.example', 'tebakan lagi')
    expect(stopped.status).toBe(429)
    expect(stopped.headers.get('retry-after')).toBeTruthy()
    expect((await signIn('admin@uji.example')).status).toBe(204)
  })

  test.each(['sign-up/email', 'forget-password', 'reset-password', 'list-sessions'])(
    'the door %s of the library is closed',
    async (door) => {
      const answer = await call(house, `/auth/${door}`, {
        email: 'a@b.example',
        password: PASSWORD,
      })
      expect(answer.status).toBe(404)
    },
  )
})
