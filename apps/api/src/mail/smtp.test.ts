import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, did } from '../testing/calls.ts'
import { DESK, HOUSE, morningOf, openTestApi, PPID, type TestApi } from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import { type MailServer, openMailServer, unreachablePost } from '../testing/mail-server.ts'
import { deliveriesIn, later, mailsIn, sendNow } from '../testing/mailroom.ts'
import { mailAddress, mailSender } from './address.ts'

let house: TestApi
let server: MailServer
beforeEach(async () => {
  house = await openTestApi()
  server = await openMailServer()
  // No host has an underscore in its name, and a real server knows that.
  await house.database.client.execute("update user set email = replace(email, '_', '-')")
  house.clock.now = morningOf('2026-03-12')
})
afterEach(async () => {
  await server.close()
  await house.close()
})

const setAgency = (changes: Partial<typeof schema.agencies.$inferInsert>) =>
  house.database.db
    .update(schema.agencies)
    .set(changes)
    .where(eq(schema.agencies.id, HOUSE.dinas.id))

const toApplicant = () => server.received.filter(({ to }) => to.includes(CANARY.email))

describe('a mail as a real server takes it', () => {
  test('has one reader, one sender, a Message-ID of its row and a plain text', async () => {
    const { registerNumber } = await asked(house)
    await sendNow(house, server.post)
    const [row] = await mailsIn(house)
    const [received] = toApplicant()
    expect(received?.to).toEqual([CANARY.email])
    expect(received?.mail).toMatchObject({
      from: { name: 'PPID Peragaan', address: 'ppid@terang.test' },
      to: [{ address: CANARY.email, name: '' }],
      subject: `Permohonan ${registerNumber} kami terima`,
      messageId: `<${row?.id}@terang.test>`,
      date: '2026-03-12T03:00:00.000Z',
      attachments: [],
    })
    expect(received?.mail.html).toBeUndefined()
    expect(received?.mail.text?.trim()).toBe(row?.body)
    expect(received?.mail.headers.map(({ key }) => key).toSorted()).toEqual([
      'auto-submitted',
      'content-language',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
  })

  test('says nothing of the answer, in the language of the one who asked', async () => {
    const { id, registerNumber } = await asked(house, { language: 'en' })
    await did(house, id, { as: DESK, act: 'completeness' })
    const text = 'Anggaran penyaluran tidak kami buka seluruhnya.'
    const body = { outcome: 'granted', supplyDays: 3, text }
    await did(house, id, { as: PPID, act: 'answer', body })
    await sendNow(house, server.post)
    expect(toApplicant().map(({ mail }) => mail.subject)).toEqual([
      `We received request ${registerNumber}`,
      `Request ${registerNumber} is complete`,
      `We answered request ${registerNumber}`,
    ])
    const last = toApplicant().at(-1)?.mail.text ?? ''
    expect(last).toContain('If you do not agree, you may object until ')
    expect(last).toContain('https://ppid.terang.test/en/lacak')
    expect(server.received.map(({ raw }) => raw).join()).not.toContain('Anggaran')
  })
})

describe('nobody can write a header', () => {
  const HEADERS = 'Dinas\r\nBcc: semua@terang.test\r\n\r\n<h1>Halo</h1>'
  test.each([
    ['line ends', HEADERS],
    ['odd line ends', 'Dinas\u2028Bcc: semua@terang.test\u0085X: y\u000bZ: w'],
    ['emoji', 'Dinas 🕊️ Sosial "Provinsi" <ppid@lain.test>'],
    ['length', 'Dinas Sosial '.repeat(40)],
  ])('by the name of an agency with %s', async (_what, name) => {
    await setAgency({ name })
    await asked(house)
    await sendNow(house, server.post)
    expect(server.received).toHaveLength(4)
    for (const { to, raw, mail } of server.received) {
      expect(to).toHaveLength(1)
      expect(raw.split('\r\n\r\n')[0]).not.toMatch(/bcc|semua|lain\.test|Sosial|Halo/i)
      const [first = ''] = mail.text?.split('\n') ?? []
      expect(first).toBe(
        name
          .replace(/[\u0000-\u001f\u0085\u2028]+/g, ' ')
          .slice(0, 200)
          .trimEnd(),
      )
    }
  })

  test('by a pattern of register numbers: one that is none is left out', async () => {
    await setAgency({ numberPattern: '{seq}/X\r\nBcc: semua@terang.test/{YYYY}' })
    await asked(house)
    await sendNow(house, server.post)
    expect(toApplicant().map(({ mail }) => mail.subject)).toEqual(['Permohonan Anda kami terima'])
    expect(server.received.map(({ raw }) => raw).join()).not.toContain('semua')
  })

  test.each([
    'a@b.test\r\nBcc: semua@terang.test',
    'a@b.test, semua@terang.test',
    'a@b.test semua@terang.test',
    'Ani <a@b.test>',
    '<a@b.test>',
    '"a\r\n"@b.test',
    'a(b)@b.test',
    'kenari🕊️@b.test',
    'a@bücher.test',
    'a@-b.test',
    'a@b..test',
    '@b.test',
    'a@',
    'a',
    '',
    `${'a'.repeat(65)}@b.test`,
    `a@${'b.'.repeat(130)}test`,
    'a@b.test\u0000',
  ])('by an address that is not plainly one: %j', (text) => {
    expect(mailAddress(text)).toBeNull()
  })

  test('by the setting of the sender', () => {
    expect(mailSender('PPID Jawa Timur <ppid@b.test>')).toEqual({
      name: 'PPID Jawa Timur',
      address: 'ppid@b.test',
    })
    expect(mailSender('ppid@b.test')).toEqual({ name: null, address: 'ppid@b.test' })
    for (const bad of ['PPID\r\nBcc: x <a@b.test>', '"x" <a@b.test>', 'PPID <a@b.test', 'PPID']) {
      expect(mailSender(bad)).toBeNull()
    }
  })
})

describe('what the server says', () => {
  test('of a reader it keeps for later, or refuses, is kept as a code and not as a word', async () => {
    await asked(house)
    server.says.to = (address) => (address === CANARY.email ? 550 : 451)
    expect(await sendNow(house, server.post)).toMatchObject({ refused: 1, deferred: 3 })
    expect(await deliveriesIn(house)).toEqual([
      'refused 550 4.2.1',
      ...Array(3).fill('deferred 451 4.2.1'),
    ])
    const { rows } = await house.database.client.execute('select * from mail_deliveries')
    expect(JSON.stringify([rows, house.logged])).not.toContain('canary')
  })

  test('of the text counts for that mail alone', async () => {
    await asked(house)
    server.says.data = (address) => (address === CANARY.email ? 554 : null)
    expect(await sendNow(house, server.post)).toMatchObject({ refused: 1, accepted: 3 })
  })

  test.each([
    ['refuses the sender', 'from', 553],
    ['closes its service', 'to', 421],
  ] as const)('when it %s no mail loses an attempt', async (_what, command, code) => {
    await asked(house)
    server.says[command] = () => code
    expect(await sendNow(house, server.post)).toMatchObject({ unreachable: 1, refused: 0 })
    expect((await mailsIn(house)).map(({ attempts }) => attempts)).toEqual([0, 0, 0, 0])
    server.says[command] = () => null
    later(house, 5)
    expect(await sendNow(house, server.post)).toMatchObject({ accepted: 4 })
  })

  test('is nothing where nobody listens', async () => {
    await asked(house)
    const post = await unreachablePost()
    expect(await sendNow(house, post)).toMatchObject({ unreachable: 1 })
    expect(await deliveriesIn(house)).toHaveLength(1)
    post.close()
  })
})

test('a burst of five hundred goes out in order and lets others through', async () => {
  const { id } = await asked(house)
  const [row] = await house.database.db.select().from(schema.outbox)
  if (!row) throw new Error('an act owes')
  await house.database.db.insert(schema.outbox).values(
    Array.from({ length: 499 }, (_, order) => ({
      ...row,
      id: `out_burst${String(order).padStart(3, '0')}`,
      kind: 'handed-over',
    })),
  )
  let turns = 0
  const counting = setInterval(() => {
    turns += 1
  }, 0)
  await sendNow(house, server.post)
  clearInterval(counting)
  expect(toApplicant()).toHaveLength(500)
  const written = (await mailsIn(house)).filter(({ caseId }) => caseId === id)
  expect(server.received.map(({ mail }) => mail.messageId)).toEqual(
    written.map((one) => `<${one.id}@terang.test>`),
  )
  expect(turns).toBeGreaterThan(500)
})
