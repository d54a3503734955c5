import type { TrackingView } from '@terang/contract/request-views'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked, call, cookieOf, did, problemOf } from '../testing/calls.ts'
import { DESK, morningOf, openTestApi, type TestApi } from '../testing/house.ts'
import { DEFERRED, keepingPost, later, REFUSED, sendNow } from '../testing/mailroom.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const tracked = async (cookie: string): Promise<TrackingView> => {
  const answer = await call(house, '/tracking', undefined, { cookie })
  expect(answer.status).toBe(200)
  // Safe because the fields are what the tests then look at.
  return (await answer.json()) as TrackingView
}

test('number and code open the case, however they were typed', async () => {
  const { id, registerNumber, trackingCode } = await asked(house)
  const answer = await call(house, '/tracking', {
    registerNumber: ` ${registerNumber.toLowerCase()} `,
    trackingCode: trackingCode.toLowerCase().replaceAll('-', ' '),
  })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ audience: 'applicant', id, status: 'registered' })
})

test('a wrong code and an unknown number get the same answer', async () => {
  const { registerNumber, trackingCode } = await asked(house)
  const other = await asked(house)
  const tries = [
    { registerNumber, trackingCode: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' },
    { registerNumber: '9999/PPID/III/2026', trackingCode },
    { registerNumber: other.registerNumber, trackingCode },
    { registerNumber: '\u0000 🙂', trackingCode: '\u0000 🙂' },
  ]
  for (const body of tries) {
    const answer = await call(house, '/tracking', body)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await problemOf(answer)).toMatchObject({ status: 404, code: 'not-found' })
  }
})

test('the cookie is for that one case, out of reach of scripts, and ends after half an hour', async () => {
  house.clock.now = morningOf('2026-03-12')
  const receipt = await asked(house)
  const { registerNumber, trackingCode } = receipt
  const answer = await call(house, '/tracking', { registerNumber, trackingCode })
  const [header = ''] = answer.headers.getSetCookie()
  expect(header).toMatch(/^terang_case=.+; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/)
  const cookie = header.split(';')[0] ?? ''
  expect((await tracked(cookie)).id).toBe(receipt.id)
  const other = await asked(house)
  const act = call(house, `/requests/${other.id}/withdrawal`, { version: 1 }, { cookie })
  expect(await problemOf(act)).toMatchObject({ status: 404 })
  house.clock.now = '2026-03-12T03:30:01.000Z'
  expect(await problemOf(call(house, '/tracking', undefined, { cookie }))).toMatchObject({
    status: 401,
  })
})

test('over https the cookie is for https only', async () => {
  const { registerNumber, trackingCode } = await asked(house)
  const answer = await house.api.request('https://terang.test/api/tracking', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registerNumber, trackingCode }),
  })
  expect(answer.headers.getSetCookie()[0]).toContain('Secure')
})

test('a cookie that was changed is no cookie', async () => {
  const cookie = await cookieOf(house, await asked(house))
  const other = await asked(house)
  const [, until, mac] = cookie.split('.')
  const forged = `terang_case=${other.id}.${until}.${mac}`
  for (const changed of [forged, `${cookie}x`, 'terang_case=a.b.c', `${cookie}.d`]) {
    const answer = call(house, '/tracking', undefined, { cookie: changed })
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'unauthenticated' })
  }
})

test('the applicant withdraws by the ordinary act', async () => {
  const receipt = await asked(house)
  const cookie = await cookieOf(house, receipt)
  const answer = await call(
    house,
    `/requests/${receipt.id}/withdrawal`,
    { version: 1, reason: 'Tidak perlu lagi.' },
    { cookie },
  )
  expect(await answer.json()).toMatchObject({ audience: 'applicant', status: 'withdrawn' })
})

test('the applicant does nothing that the desk does', async () => {
  const receipt = await asked(house)
  const cookie = await cookieOf(house, receipt)
  const path = `/requests/${receipt.id}`
  expect(
    await problemOf(call(house, `${path}/completeness`, { version: 1 }, { cookie })),
  ).toMatchObject({ status: 403, code: 'forbidden' })
  expect(await problemOf(call(house, path, undefined, { cookie }))).toMatchObject({ status: 403 })
})

test('late, the applicant reads the next right with both dates', async () => {
  house.clock.now = morningOf('2026-03-12')
  const receipt = await asked(house)
  await did(house, receipt.id, { as: DESK, act: 'completeness' })
  house.clock.now = morningOf('2026-04-10')
  const view = await tracked(await cookieOf(house, receipt))
  expect(view).toMatchObject({
    overdue: true,
    daysLeft: -5,
    nextRight: { right: 'object-to-silence' },
  })
  expect(view.acts.can).toEqual(['withdraw', 'register-objection'])
})

test('forgetting the case takes the cookie back', async () => {
  const cookie = await cookieOf(house, await asked(house))
  const answer = await call(house, '/tracking', undefined, { cookie, method: 'DELETE' })
  expect(answer.status).toBe(204)
  expect(answer.headers.getSetCookie()[0]).toMatch(/^terang_case=; Max-Age=0/)
})

describe('the last mail, as the applicant reads it', () => {
  const lastMail = async (cookie: string) => (await tracked(cookie)).lastMail

  test('is none before one was written, then sent, with its day', async () => {
    house.clock.now = morningOf('2026-03-12')
    const cookie = await cookieOf(house, await asked(house))
    expect(await lastMail(cookie)).toBeNull()
    await sendNow(house, keepingPost().post)
    expect(await lastMail(cookie)).toEqual({ state: 'sent', on: '2026-03-12', isRetried: false })
  })

  test('put off by the server, it says that we try again; refused, that it failed', async () => {
    house.clock.now = morningOf('2026-03-12')
    const cookie = await cookieOf(house, await asked(house))
    const { post, answers } = keepingPost()
    answers.next = () => DEFERRED
    await sendNow(house, post)
    expect(await lastMail(cookie)).toMatchObject({ state: 'waiting', isRetried: true })
    answers.next = () => REFUSED
    later(house, 6)
    await sendNow(house, post)
    expect(await lastMail(cookie)).toMatchObject({ state: 'failed', isRetried: false })
  })
})
