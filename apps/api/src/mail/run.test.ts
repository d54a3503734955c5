import { openDb, schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, person, type TestApi } from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import {
  DEFERRED,
  deliveriesIn,
  keepingPost,
  later,
  mailsIn,
  REFUSED,
  roomOf,
  sendNow,
  UNREACHABLE,
} from '../testing/mailroom.ts'
import { WAITS } from './deliver.ts'
import type { PostAnswer } from './post.ts'
import { takeMail } from './queue.ts'
import { runMail } from './run.ts'

let house: TestApi
let registerNumber = ''
/** One request asked on the portal: a mail to the applicant, one to each officer of the agency. */
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-03-12')
  registerNumber = (await asked(house)).registerNumber
})
afterEach(() => house.close())

const OFFICERS = [HOUSE.dinas.units[0], HOUSE.dinas.units[1], HOUSE.dinas.desk].map(
  (unit) => `${person('officer', unit)}.test`,
)
const toApplicant = async () => (await mailsIn(house)).filter((row) => row.audience === 'applicant')

describe('what an act owes', () => {
  test('goes to the applicant and to who holds the case, once, in the order of writing', async () => {
    const { post, sent } = keepingPost()
    await sendNow(house, post)
    expect(sent.map(({ to }) => to)).toEqual([CANARY.email, ...OFFICERS])
    expect(await sendNow(house, post)).toBeNull()
    expect(sent).toHaveLength(4)
    expect((await mailsIn(house)).map(({ state }) => state)).toEqual(Array(4).fill('sent'))
    expect(await deliveriesIn(house)).toEqual(Array(4).fill('accepted 250'))
  })

  test('is sent once by two senders at the same time', async () => {
    const { post, sent } = keepingPost()
    const other = openDb(house.database.url, { lock: false })
    const reports = await Promise.all([
      runMail(house.deps, roomOf(post)),
      runMail({ ...house.deps, database: other }, roomOf(post)),
    ])
    await other.close()
    expect(reports.filter((report) => report !== null)).toHaveLength(1)
    expect(sent.map(({ to }) => to)).toEqual([CANARY.email, ...OFFICERS])
  })

  test('is sent once even by two that both hold the work, because one had fallen silent', async () => {
    await sendNow(house, null)
    const [row] = await mailsIn(house)
    if (!row) throw new Error('a mail waits')
    const takes = await Promise.all(
      [1, 2].map(() => takeMail(house.database.db, row, house.clock.now)),
    )
    expect(takes.toSorted()).toEqual([false, true])
  })

  test('is sent again under the same id where the proof of sending was lost', async () => {
    const { post, sent } = keepingPost()
    await sendNow(house, {
      ...post,
      send: async (mail) => {
        await post.send(mail)
        throw new Error('the process ends here')
      },
    }).catch(() => undefined)
    expect(sent).toHaveLength(1)
    later(house, 11)
    await sendNow(house, post)
    expect(sent.filter(({ to }) => to === CANARY.email).map(({ id }) => id)).toEqual(
      Array(2).fill((await toApplicant())[0]?.id),
    )
    expect(sent).toHaveLength(5)
  })

  test('holds no word of the case, no code, no name, and no address', async () => {
    const { post, sent } = keepingPost()
    await sendNow(house, post)
    const { rows } = await house.database.client.execute('select * from mail')
    const kept = JSON.stringify([
      rows,
      house.logged,
      sent.map(({ subject, body }) => [subject, body]),
    ])
    expect(kept).toContain(registerNumber)
    for (const canary of Object.values(CANARY)) expect(kept).not.toContain(canary)
    for (const word of ['penyaluran', 'skripsi', 'Nama ']) expect(kept).not.toContain(word)
  })
})

describe('the mail server', () => {
  test('that puts a mail off is asked again after minutes, then hours, and at last not any more', async () => {
    const { post, sent, answers } = keepingPost()
    answers.next = ({ to }) =>
      to === CANARY.email ? DEFERRED : { result: 'accepted', code: '250' }
    await sendNow(house, post)
    expect(sent.map(({ to }) => to)).toEqual(OFFICERS)
    for (const wait of WAITS) {
      later(house, wait / 60_000 - 1)
      expect(await sendNow(house, post)).toBeNull()
      later(house, 1)
      expect(await sendNow(house, post)).toMatchObject({ deferred: 1 })
    }
    expect(await toApplicant()).toMatchObject([{ state: 'failed', attempts: WAITS.length + 1 }])
    later(house, 7 * 24 * 60)
    expect(await sendNow(house, post)).toBeNull()
  })

  test('that takes it the second time ends the waiting', async () => {
    const { post, answers } = keepingPost()
    answers.next = () => DEFERRED
    await sendNow(house, post)
    const fresh = keepingPost()
    later(house, 5)
    await sendNow(house, fresh.post)
    expect(fresh.sent.map(({ to }) => to)).toEqual([CANARY.email, ...OFFICERS])
    expect((await deliveriesIn(house)).toSorted()).toEqual([
      ...Array(4).fill('accepted 250'),
      ...Array(4).fill('deferred 450 4.2.1'),
    ])
  })

  test('that refuses a mail for good is not asked again, and the others go out', async () => {
    const { post, sent, answers } = keepingPost()
    answers.next = ({ to }) => (to === CANARY.email ? REFUSED : { result: 'accepted', code: '250' })
    await sendNow(house, post)
    expect(await toApplicant()).toMatchObject([{ state: 'failed', attempts: 1 }])
    expect(sent.map(({ to }) => to)).toEqual(OFFICERS)
    later(house, 24 * 60)
    expect(await sendNow(house, post)).toBeNull()
  })

  test('that is down for a day costs no mail an attempt and is asked every five minutes', async () => {
    const { post, sent, answers } = keepingPost()
    let knocks = 0
    answers.next = (): PostAnswer => {
      knocks += 1
      return UNREACHABLE
    }
    for (let minute = 0; minute < 60; minute += 1) {
      await sendNow(house, post)
      later(house, 1)
    }
    expect(knocks).toBe(12)
    for (let hour = 1; hour < 24; hour += 1) {
      await sendNow(house, post)
      later(house, 60)
    }
    answers.next = keepingPost().answers.next
    await sendNow(house, post)
    expect(sent.map(({ to }) => to).toSorted()).toEqual([CANARY.email, ...OFFICERS].toSorted())
    expect((await mailsIn(house)).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1])
    expect(await deliveriesIn(house)).toHaveLength(8)
  })

  test('that breaks off at one mail only keeps no other waiting', async () => {
    const { post, sent, answers } = keepingPost()
    answers.next = ({ to }) =>
      to === CANARY.email ? UNREACHABLE : { result: 'accepted', code: '250' }
    await sendNow(house, post)
    expect(sent).toEqual([])
    later(house, 5)
    await sendNow(house, post)
    expect(sent.map(({ to }) => to)).toEqual(OFFICERS)
  })
})

describe('a reader without an address', () => {
  test('who was erased before it went out is not written to, ever', async () => {
    const { post, sent, answers } = keepingPost()
    answers.next = () => UNREACHABLE
    await sendNow(house, post)
    await house.database.db.update(schema.persons).set({ wrappedKey: null })
    answers.next = keepingPost().answers.next
    later(house, 5)
    await sendNow(house, post)
    expect(sent.map(({ to }) => to).toSorted()).toEqual(OFFICERS.toSorted())
    expect(await toApplicant()).toMatchObject([{ state: 'no-address' }])
  })

  test('who cannot be read holds up nobody else, is told to the log, and gets the mail once readable', async () => {
    const { post, sent } = keepingPost()
    const { persons } = schema
    const [someone] = await house.database.db.select().from(persons)
    await house.database.db.update(persons).set({ wrappedKey: 'v1.bukan.kunci' })
    await sendNow(house, post)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.map(({ to }) => to)).not.toContain(CANARY.email)
    expect(house.logged.map(({ message }) => message)).toContain('Mail: its reader cannot be read')
    await house.database.db.update(persons).set({ wrappedKey: someone?.wrappedKey ?? null })
    later(house, 61)
    await sendNow(house, post)
    expect(sent.map(({ to }) => to)).toContain(CANARY.email)
  })

  test('who gave none is noted as such at once', async () => {
    const { post } = keepingPost()
    await asked(house, {
      delivery: 'pick-up',
      applicant: { kind: 'individual', entityDecree: null, byProxy: false, ...CANARY, email: null },
    })
    await sendNow(house, post)
    expect((await toApplicant()).map(({ state }) => state)).toEqual(['sent', 'no-address'])
  })

  test('is also a role that nobody holds', async () => {
    await house.database.db.delete(schema.memberships).where(eq(schema.memberships.role, 'officer'))
    const { post } = keepingPost()
    await sendNow(house, post)
    expect(await mailsIn(house)).toMatchObject([
      { audience: 'applicant', state: 'sent' },
      { audience: 'staff', kind: 'registered', readerId: '', state: 'no-address' },
    ])
  })

  test('is an account whose address would make a header of its own', async () => {
    await house.database.db
      .update(schema.user)
      .set({ email: 'petugas@terang.test\r\nBcc: semua@terang.test' })
      .where(eq(schema.user.id, DESK))
    const { post, sent } = keepingPost()
    await sendNow(house, post)
    expect(sent).toHaveLength(3)
    expect((await mailsIn(house)).filter(({ readerId }) => readerId === DESK)).toMatchObject([
      { state: 'no-address' },
    ])
  })
})

describe('without a mail server', () => {
  test('a mail waits, and is sent when one is set up within the week', async () => {
    await sendNow(house, null)
    expect((await mailsIn(house)).map(({ state }) => state)).toEqual(Array(4).fill('waiting'))
    later(house, 6 * 24 * 60)
    expect(await sendNow(house, null)).toBeNull()
    const { post, sent } = keepingPost()
    await sendNow(house, post)
    expect(sent).toHaveLength(4)
  })

  test('it is settled as never set up after a week, and nothing is unsealed', async () => {
    await sendNow(house, null)
    later(house, 7 * 24 * 60 + 1)
    await sendNow({ ...house, deps: { ...house.deps, keys: sealedFor(house) } }, null)
    expect((await mailsIn(house)).map(({ state }) => state)).toEqual(
      Array(4).fill('not-configured'),
    )
    expect(await sendNow(house, keepingPost().post)).toBeNull()
  })

  test('a demo keeps it to be shown, and sends it never', async () => {
    const demo = { ...house, deps: { ...house.deps, demo: true } }
    await sendNow(demo, null)
    expect((await mailsIn(house)).map(({ state }) => state)).toEqual(Array(4).fill('kept'))
    expect(await sendNow(demo, keepingPost().post)).toBeNull()
  })
})

test('what was owed more than a week before there was a sender is let go of', async () => {
  later(house, 7 * 24 * 60 + 1)
  const { post, sent } = keepingPost()
  await sendNow(house, post)
  expect(sent).toEqual([])
  expect(await mailsIn(house)).toEqual([])
  expect(await sendNow(house, post)).toBeNull()
})

test('a row that cannot be read stops no other, is told without a word of it, and is given up', async () => {
  const { id } = await asked(house)
  await house.database.db
    .update(schema.outbox)
    .set({ payload: { seq: 999 } })
    .where(eq(schema.outbox.caseId, id))
  const { post, sent } = keepingPost()
  for (let hour = 0; hour < 8; hour += 1) {
    await sendNow(house, post)
    later(house, 60)
  }
  expect(sent).toHaveLength(4)
  expect(house.logged.filter(({ message }) => message === 'Mail: not composed')).toHaveLength(5)
})

/** A ring that opens nothing. */
const sealedFor = ({ deps }: TestApi): TestApi['deps']['keys'] =>
  new Proxy(deps.keys, {
    get: () => () => {
      throw new Error('unsealed')
    },
  })
