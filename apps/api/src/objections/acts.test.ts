import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leafOf } from '../record/leaf.ts'
import { call, did, problemOf, seen } from '../testing/calls.ts'
import {
  DESK,
  morningOf,
  openTestApi,
  person,
  PPID,
  SUPERIOR,
  type TestApi,
  HOUSE,
} from '../testing/house.ts'
import { lastEvent, wordsBeside } from '../testing/log.ts'
import {
  OBJECTION_BODIES,
  ROUTED_OBJECTION_ACTS,
  type RoutedObjectionAct,
} from '../testing/objection-bodies.ts'
import {
  answerBody,
  didObject,
  objected,
  objectInput,
  objectionSeen,
  objectionVersion,
  refusedRequest,
  silentRequest,
} from '../testing/objecting.ts'
import { actOnObjection } from './act.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

type Expected = {
  act: RoutedObjectionAct
  as: string
  wrong: string
  /** A body that the law refuses, and what it says. */
  not: [object, string]
  event: string
  /** The fields whose words lie beside the entry. */
  words: string[]
  /** A change to the body that is bad input, and the field it names. */
  bad: [object, string]
}

const expected: Expected[] = [
  {
    act: 'assign-objection',
    as: DESK,
    wrong: person('admin', HOUSE.dinas.desk),
    not: [{ deciderId: PPID }, 'refuser-may-not-decide'],
    event: 'objection-assigned',
    words: [],
    bad: [{ deciderId: DESK }, 'deciderId'],
  },
  {
    act: 'answer-objection',
    as: SUPERIOR,
    wrong: DESK,
    not: [{ decreeNumber: null, decreeDate: null }, 'decree-missing'],
    event: 'objection-answered',
    words: ['reply.a'],
    bad: [{ decreeNumber: null }, 'decreeNumber'],
  },
  {
    act: 'withdraw-objection',
    as: DESK,
    wrong: SUPERIOR,
    not: [{}, 'objection-ended'],
    event: 'objection-withdrawn',
    words: ['reason'],
    bad: [{ reason: 'x'.repeat(2001) }, 'reason'],
  },
]

test('every act that has a route is tested here', () => {
  expect(expected.map(({ act }) => act).toSorted()).toEqual(ROUTED_OBJECTION_ACTS.toSorted())
})

const fresh = async (): Promise<string> => {
  const of = await refusedRequest(house)
  const input = await objectInput(house, of.receipt.id)
  return (await objected(house, input, { cookie: await of.cookie() })).id
}

const send = (id: string, act: RoutedObjectionAct, body: object, as: string) =>
  call(house, `/objections/${id}/${OBJECTION_BODIES[act][0]}`, body, { as })

describe.each(expected)('$act', ({ act, as, wrong, not, event, words, bad }) => {
  const [path, body] = OBJECTION_BODIES[act]

  test('is done when the law allows it; the record says so, and holds no word that was written', async () => {
    const id = await fresh()
    const view = await didObject(house, id, { as, act: path, body })
    expect(view.version).toBe(2)
    expect(view.history.at(-1)).toMatchObject({ type: event, version: 2, personName: `Nama ${as}` })
    const last = await lastEvent(house, id)
    expect(last.leaf).toBe(leafOf(last.entry))
    const entry = JSON.parse(last.entry)
    expect(entry).toMatchObject({ v: 1, case: id, version: 2, type: event, seq: last.seq })
    expect(Object.keys(entry.words)).toEqual(words)
    expect(await wordsBeside(house, last.agency, last.seq)).toEqual(words)
    for (const text of ['konsekuensi', 'menemukan']) expect(last.entry).not.toContain(text)
  })

  test('is refused when the law refuses it, and nothing changes', async () => {
    const id = await fresh()
    const [changes, refusal] = not
    if (refusal === 'objection-ended') await didObject(house, id, { as, act: path, body })
    const version = await objectionVersion(house, id)
    const answer = send(id, act, { version, ...body, ...changes }, as)
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: refusal })
    expect(await objectionVersion(house, id)).toBe(version)
  })

  test('is stale when somebody was faster', async () => {
    const id = await fresh()
    const answer = send(id, act, { version: 0, ...body }, as)
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: 'stale' })
  })

  test('names the field of bad input, and nothing changes', async () => {
    const id = await fresh()
    const [changes, field] = bad
    const problem = await problemOf(send(id, act, { version: 1, ...body, ...changes }, as))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toContain(field)
    expect(await objectionVersion(house, id)).toBe(1)
  })

  test('is forbidden to a role that may not', async () => {
    const id = await fresh()
    const answer = send(id, act, { version: 1, ...body }, wrong)
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'forbidden' })
    expect(await objectionVersion(house, id)).toBe(1)
  })
})

test('whoever signed the refusal does not decide, in whatever role they come', async () => {
  const id = await fresh()
  await house.database.client.execute({
    sql: "insert into memberships values ('mem_both', ?, ?, ?, 'superior')",
    args: [PPID, HOUSE.dinas.id, HOUSE.dinas.desk],
  })
  const body = { version: 1, ...OBJECTION_BODIES['answer-objection'][1] }
  expect((await problemOf(send(id, 'answer-objection', body, PPID))).code).toBe(
    'refuser-may-not-decide',
  )
  const view = await objectionSeen(house, id, PPID)
  expect(view.acts.cannot).toMatchObject({ 'answer-objection': 'refuser-may-not-decide' })
  expect(view.deciders.map((one) => one.id)).not.toContain(PPID)
  await house.database.client.execute("delete from memberships where id = 'mem_both'")
})

test('every ground gets its reply, and the letter may bear an earlier day', async () => {
  const of = await refusedRequest(house)
  const input = await objectInput(house, of.receipt.id, { grounds: ['d', 'a', 'a'] })
  const { id } = await objected(house, input, { cookie: await of.cookie() })
  const half = { version: 1, ...answerBody('refused', { a: 'Uji konsekuensi kami tetap.' }) }
  expect((await problemOf(send(id, 'answer-objection', half, SUPERIOR))).code).toBe(
    'ground-without-reply',
  )
  house.clock.now = morningOf('2026-03-16')
  const replies = { a: 'Uji konsekuensi kami tetap.', d: 'Jawaban sudah sesuai.' }
  const body = { ...answerBody('granted-in-part', replies), letterDate: '2026-03-13' }
  const view = await didObject(house, id, { as: SUPERIOR, act: 'answer', body })
  expect(view.grounds).toEqual(['a', 'd'])
  expect(view.answer).toMatchObject({
    on: '2026-03-16',
    letter: { number: '800/7/KEB/2026', date: '2026-03-13' },
    decree: { number: '188/12/KEP/2026', date: '2026-03-12' },
  })
  expect(view.request?.reopenedOn).toBe('2026-03-16')
})

test('a refused objection leaves the request as it was', async () => {
  const of = await refusedRequest(house)
  const input = await objectInput(house, of.receipt.id)
  const { id } = await objected(house, input, { cookie: await of.cookie() })
  const body = answerBody('refused', { a: 'Uji konsekuensi kami tetap.' })
  await didObject(house, id, { as: SUPERIOR, act: 'answer', body })
  expect(await seen(house, of.receipt.id, DESK)).toMatchObject({
    status: 'answered',
    outcome: 'refused',
    version: 5,
  })
})

test('a request withdrawn meanwhile stays withdrawn when the objection to its silence is granted', async () => {
  const of = await silentRequest(house)
  const changes = { grounds: ['c' as const], groundFoundOn: '2026-04-03' }
  const input = await objectInput(house, of.receipt.id, changes)
  const { id } = await objected(house, input, { cookie: await of.cookie() })
  await did(house, of.receipt.id, { as: DESK, act: 'withdrawal' })
  const body = answerBody('granted', { c: 'Permohonan memang terlambat kami jawab.' })
  const view = await didObject(house, id, { as: SUPERIOR, act: 'answer', body })
  expect(view).toMatchObject({ status: 'answered', request: { status: 'withdrawn' } })
})

test('the daily job notes the silence once, and the answer stays possible', async () => {
  const of = await silentRequest(house)
  const changes = { grounds: ['c' as const], groundFoundOn: '2026-04-03' }
  const input = await objectInput(house, of.receipt.id, changes)
  const { id } = await objected(house, input, { cookie: await of.cookie() })
  house.clock.now = morningOf('2026-06-02')
  const job = { deps: house.deps, actor: { kind: 'system' as const }, trackedCaseId: null }
  const noteSilence = { version: 1, command: { type: 'note-silence' as const } }
  await actOnObjection(job, id, noteSilence)
  expect(await objectionSeen(house, id, DESK)).toMatchObject({
    silentSince: '2026-05-22',
    silenceNoted: true,
    closedOn: null,
    history: [{}, { type: 'objection-silence-noted', on: '2026-05-22', capacity: 'system' }],
  })
  await expect(actOnObjection(job, id, { ...noteSilence, version: 2 })).rejects.toThrow(
    'silence-already-noted',
  )
})
