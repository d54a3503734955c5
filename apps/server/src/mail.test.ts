import type { OutgoingMail, Post } from '@terang/api/mail/post'
import { askInput, CANARY } from '@terang/api/testing/inputs'
import { morningOf, type TestApi } from '@terang/api/testing/house'
import { keepingPost, mailsIn, PUBLIC_URL } from '@terang/api/testing/mailroom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startMail } from './mail.ts'
import { openDoor, postJson } from './testing/door.ts'

let door: Awaited<ReturnType<typeof openDoor>>
let house: TestApi
let acted = (): void => undefined
beforeEach(async () => {
  acted = () => undefined
  door = await openDoor({ acted: () => acted() })
  house = door.house
  house.clock.now = morningOf('2026-03-12')
})
afterEach(() => door.close())

const ask = (input: object = askInput()) => postJson(`${door.base}/api/requests`, input)

const sender = (post: Post | null) => startMail(house.deps, { post, publicUrl: PUBLIC_URL })

test('an act has its mails sent without waiting for the clock', async () => {
  const { post, sent } = keepingPost()
  const mail = sender(post)
  acted = mail.nudge
  await mail.idle()
  expect((await ask()).status).toBe(201)
  await mail.idle()
  await mail.stop()
  expect(sent.map(({ to }) => to)).toContain(CANARY.email)
})

test('reading, and an act that was refused, ask for nothing', async () => {
  let asked = 0
  acted = () => {
    asked += 1
  }
  expect((await fetch(`${door.base}/api/agencies`)).status).toBe(200)
  expect((await ask({})).status).toBe(422)
  expect(asked).toBe(0)
})

test('a sender that starts finds what was owed while it was off', async () => {
  await ask()
  const { post, sent } = keepingPost()
  const mail = sender(post)
  await mail.idle()
  await mail.stop()
  expect(sent).toHaveLength(4)
})

describe('a server that stops', () => {
  test('lets the mail at hand end and leaves the others to the next', async () => {
    await ask()
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<OutgoingMail>()
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const { post, sent } = keepingPost()
    const mail = sender({
      ...post,
      send: async (one) => {
        arrive(one)
        await released
        return post.send(one)
      },
    })
    await arrived
    const stopped = mail.stop()
    release()
    await stopped
    expect(sent).toHaveLength(1)
    expect((await mailsIn(house)).map(({ state }) => state)).toEqual([
      'sent',
      ...Array(3).fill('waiting'),
    ])
    mail.nudge()
    await mail.idle()
    expect(sent).toHaveLength(1)
  })

  test('or whose database is gone tells it and lives on', async () => {
    const gone = new Proxy(house.database.db, {
      get: () => () => {
        throw new Error('gone')
      },
    })
    const deps = { ...house.deps, database: { ...house.database, db: gone } }
    const mail = startMail(deps, { post: null, publicUrl: PUBLIC_URL })
    await mail.idle()
    await mail.stop()
    expect(house.logged).toEqual([
      { fields: { error: 'Error', message: 'gone' }, message: 'Mail: not run' },
    ])
  })
})
