import { UploadedFile } from '@terang/contract/files'
import { type RequestPage, TrackingView } from '@terang/contract/request-views'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runDaily } from '../jobs/daily.ts'
import { asked, bodyOf, call, cookieOf, did, problemOf, seen } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  person,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { askInput, takeInInput } from '../testing/inputs.ts'
import { mailsIn, sendNow } from '../testing/mailroom.ts'

const [A] = HOUSE.dinas.units
const SECRET = {
  other: 'Kursi roda mawarbiru',
  helper: 'Helper Kenanga',
  relation: 'Kakak kenanga',
}
const HELP = {
  needs: ['large-print', 'sign-language', 'other'],
  other: SECRET.other,
  helper: { name: SECRET.helper, relation: SECRET.relation },
}
const WEBM = Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex')
const OGG = Buffer.concat([
  Buffer.from('4f67675300020000000000000000000000000000000000000000011e01766f72626973', 'hex'),
  Buffer.alloc(200),
])

let house: TestApi
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-07-06')
})
afterEach(() => house.close())

const tracked = async (cookie: string) =>
  TrackingView.parse(await (await call(house, '/tracking', undefined, { cookie })).json())
const page = async (as: string, query = '') =>
  bodyOf<RequestPage>(await call(house, `/requests?limit=50${query}`, undefined, { as }), 200)
const uploaded = async (bytes: Buffer, name = 'suara.ogg') =>
  Promise.resolve(
    house.api.request(`http://terang.test/api/files?kind=voice&name=${name}`, {
      method: 'POST',
      body: bytes,
    }),
  )

describe('what somebody needs', () => {
  test('becomes a task with a date that the desk sees, and the applicant too', async () => {
    const receipt = await asked(house, { help: HELP })
    const view = await seen(house, receipt.id, DESK)
    expect(view.needs.map(({ kind, dueOn, state }) => [kind, dueOn, state])).toEqual([
      ['large-print', '2026-07-16', 'open'],
      ['sign-language', '2026-07-16', 'open'],
      ['other', '2026-07-16', 'open'],
    ])
    expect(view.needs[2]?.text).toBe(SECRET.other)
    expect(view.helper).toEqual(HELP.helper)
    const mine = await tracked(await cookieOf(house, receipt))
    expect(mine.needs.map(({ kind }) => kind)).toEqual(HELP.needs)
  })

  test('is arranged or not, and the applicant reads what became of it', async () => {
    const receipt = await asked(house, { help: HELP })
    const { id } = receipt
    const cookie = await cookieOf(house, receipt)
    await did(house, id, {
      as: DESK,
      act: 'need-met',
      body: { needId: 'need_1', note: 'Dicetak 24 poin melati' },
    })
    await did(house, id, {
      as: DESK,
      act: 'need-forgone',
      body: { needId: 'need_2', reason: 'Juru bahasa tidak ada melati' },
    })
    const { needs, timeline } = await tracked(cookie)
    expect(needs.map(({ state, note }) => [state, note])).toEqual([
      ['met', 'Dicetak 24 poin melati'],
      ['forgone', 'Juru bahasa tidak ada melati'],
      ['open', null],
    ])
    expect(timeline.map(({ type }) => type)).toEqual(['registered', 'need-met', 'need-forgone'])
  })

  test('lies sealed: in no log, no word, no row, no search; erased with the person', async () => {
    const { id } = await asked(house, { help: HELP })
    await did(house, id, {
      as: DESK,
      act: 'need-met',
      body: { needId: 'need_3', note: 'Kursi disiapkan mawarbiru' },
    })
    for (const table of [
      'events',
      'event_words',
      'requests',
      'searched_cases',
      'outbox',
      'sealed_words',
    ]) {
      const { rows } = await house.database.client.execute(`select * from ${table}`)
      const text = JSON.stringify(rows)
      for (const secret of ['mawarbiru', 'enanga', 'large-print', 'sign-language']) {
        expect([table, text.includes(secret)]).toEqual([table, false])
      }
    }
    await house.database.client.execute('update persons set wrapped_key = null')
    const view = await seen(house, id, DESK)
    expect(view.helper).toBeNull()
    expect(view.needs.map(({ kind, note }) => [kind, note])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })

  test('is known to a unit only where it arranges it, to the superior never', async () => {
    const { id } = await asked(house, { help: HELP })
    await did(house, id, { as: DESK, act: 'completeness' })
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: A } })
    const before = await seen(house, id, UNIT_A)
    expect([before.needs, before.helper]).toEqual([[], null])
    expect(JSON.stringify(before.history)).not.toContain('need')
    expect((await page(UNIT_A)).rows.map(({ needsDueOn }) => needsDueOn)).toEqual([null])
    await did(house, id, {
      as: DESK,
      act: 'need-plan',
      body: { needId: 'need_1', unitId: A, dueOn: '2026-07-10' },
    })
    const after = await seen(house, id, UNIT_A)
    expect(after.needs).toMatchObject([{ kind: 'large-print', dueOn: '2026-07-10' }])
    expect(after.helper).toBeNull()
    expect(JSON.stringify(after)).not.toContain('sign-language')
    expect((await page(UNIT_A, '&needs=open')).rows).toMatchObject([
      { id, needsDueOn: '2026-07-10' },
    ])
    const above = await seen(house, id, SUPERIOR)
    expect([above.needs, JSON.stringify(above.history).includes('need')]).toEqual([[], false])
    expect((await page(SUPERIOR, '&needs=open')).rows).toEqual([])
    const other = await call(house, `/requests/${id}`, undefined, {
      as: person('commission', HOUSE.dinas.desk),
    })
    expect(other.status).toBe(403)
  })

  test('is marked and found in the work list until it is settled', async () => {
    const { id } = await asked(house, { help: { ...HELP, needs: ['braille'], other: null } })
    await asked(house)
    expect((await page(DESK)).rows.map(({ needsDueOn }) => needsDueOn).toSorted()).toEqual([
      '2026-07-16',
      null,
    ])
    expect((await page(DESK, '&needs=open')).rows.map((row) => row.id)).toEqual([id])
    await did(house, id, { as: DESK, act: 'need-met', body: { needId: 'need_1' } })
    expect((await page(DESK, '&needs=open')).rows).toEqual([])
  })

  test('not arranged by its day is told to the desk by mail, once, and says nothing of it', async () => {
    const { id } = await asked(house, { help: HELP })
    for (const day of ['2026-07-16', '2026-07-17', '2026-07-17']) {
      house.clock.now = morningOf(day)
      await runDaily(house.deps, { by: 'start' })
    }
    await sendNow(house, null)
    const mails = (await mailsIn(house)).filter(({ kind }) => kind === 'need-overdue')
    expect(mails.length).toBeGreaterThan(0)
    expect(new Set(mails.map(({ readerId }) => readerId?.split('@')[0]))).toEqual(
      new Set(['officer']),
    )
    expect(mails[0]?.caseId).toBe(id)
    expect(JSON.stringify(mails)).not.toMatch(/braille|isyarat|huruf besar|mawarbiru/i)
    const owed = await house.database.db
      .select()
      .from(schema.outbox)
      .where(eq(schema.outbox.kind, 'need-overdue'))
    expect(owed).toHaveLength(1)
  })

  test('is taken at the desk as well', async () => {
    const input = takeInInput({
      receivedOn: '2026-07-06',
      help: { needs: ['form-help'], other: null, helper: null },
    })
    const receipt = await bodyOf<{ id: string }>(
      await call(house, '/requests/intake', input, { as: DESK }),
      201,
    )
    expect((await seen(house, receipt.id, DESK)).needs).toMatchObject([{ kind: 'form-help' }])
  })

  test.each([
    ['twice the same', { needs: ['audio', 'audio'] }, 'help.needs'],
    ['something else without its name', { needs: ['other'], other: null }, 'help.other'],
    ['an unknown kind', { needs: ['wings'] }, 'help.needs.0'],
    [
      'a helper without a relation',
      { helper: { name: 'Budi', relation: '' } },
      'help.helper.relation',
    ],
    ['10,000 characters', { needs: ['other'], other: 'x'.repeat(10_000) }, 'help.other'],
  ])('%s is bad input', async (_what, changes, field) => {
    const input = { ...askInput(), help: { needs: [], other: null, helper: null, ...changes } }
    const problem = await problemOf(call(house, '/requests', input))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toContain(field)
  })
})

describe('a voice note', () => {
  const spoken = async () => {
    const file = UploadedFile.parse(await (await uploaded(OGG)).json())
    const receipt = await asked(house, { details: null, purpose: null, voiceFileId: file.id })
    return { file, receipt, path: `/requests/${receipt.id}/files/${file.id}` }
  }

  test('is registered at once with number and date, before anybody wrote it down', async () => {
    const { file, receipt } = await spoken()
    expect(receipt).toMatchObject({ receivedOn: '2026-07-06', dueOn: '2026-07-20' })
    const view = await seen(house, receipt.id, DESK)
    expect(view).toMatchObject({
      title: 'Permohonan lewat rekaman suara',
      details: '',
      spoken: 'awaited',
    })
    expect(view.files).toMatchObject([{ id: file.id, kind: 'voice', mediaType: 'audio/ogg' }])
  })

  test('becomes what was asked once the desk wrote it down, and can be found by it', async () => {
    const { receipt } = await spoken()
    const view = await did(house, receipt.id, {
      as: DESK,
      act: 'transcript',
      body: { details: 'Daftar penerima bantuan kemiri 2025.', purpose: 'Untuk tahu haknya.' },
    })
    expect(view).toMatchObject({
      title: 'Daftar penerima bantuan kemiri 2025.',
      purpose: 'Untuk tahu haknya.',
      spoken: 'written',
    })
    expect((await page(DESK, '&q=kemiri')).rows.map(({ id }) => id)).toEqual([receipt.id])
    const again = call(
      house,
      `/requests/${receipt.id}/transcript`,
      { version: view.version, details: 'Daftar lain sekali.', purpose: 'Lain.' },
      { as: DESK },
    )
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'already-transcribed' })
  })

  test('plays for the desk and its owner, as sound that may run nothing; for nobody else', async () => {
    const { receipt, path } = await spoken()
    const answer = await call(house, path, undefined, { as: DESK })
    expect(answer.headers.get('content-type')).toBe('audio/ogg')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(OGG)
    const cookie = await cookieOf(house, receipt)
    expect((await call(house, path, undefined, { cookie })).status).toBe(200)
    expect((await call(house, path, undefined, { as: SUPERIOR })).status).toBe(404)
  })

  test('is taken by its content: a browser recording is sound, a page or a paper is not', async () => {
    const webm = UploadedFile.parse(await (await uploaded(WEBM, 'suara.webm')).json())
    expect(webm.mediaType).toBe('audio/webm')
    for (const bytes of [Buffer.from('<html>'), Buffer.from('%PDF-1.4\n%%EOF\n')]) {
      expect(await problemOf(uploaded(bytes))).toMatchObject({
        status: 415,
        code: 'unsupported-media',
      })
    }
  })

  test('must be there where nothing was written', async () => {
    const problem = await problemOf(call(house, '/requests', askInput({ details: null })))
    expect(problem).toMatchObject({ status: 422, fields: { details: [{ code: 'required' }] } })
  })
})
