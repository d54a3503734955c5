import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BAD_VALUES, fieldsOf, withField } from '../testing/bad-values.ts'
import { bodyOf, call } from '../testing/calls.ts'
import { DESK, openTestApi, PPID, SUPERIOR, type TestApi } from '../testing/house.ts'
import { DISPUTE_BODIES, OBJECTION_BODIES } from '../testing/objection-bodies.ts'
import {
  answerBody,
  didObject,
  objected,
  objectInput,
  periodicInput,
  refusedRequest,
} from '../testing/objecting.ts'

let house: TestApi
let requestId = ''
let cookie = ''
/** The path of every route that takes a body, with a good body. */
let routes: [path: string, body: object][] = []
beforeAll(async () => {
  house = await openTestApi()
  const of = await refusedRequest(house)
  requestId = of.receipt.id
  cookie = await of.cookie()
  const { id } = await objected(house, periodicInput(), {})
  const answered = (await objected(house, periodicInput(), {})).id
  const body = answerBody('refused', { b: 'Ringkasan ada di papan pengumuman.' })
  await didObject(house, answered, { as: SUPERIOR, act: 'answer', body })
  const petition = { objectionId: answered, petitionedOn: '2026-03-12' }
  const dispute = await bodyOf<{ id: string }>(
    await call(house, '/disputes', petition, { as: DESK }),
    201,
  )
  const objection = await objectInput(house, requestId)
  routes = [
    ['/objections', objection],
    ['/objections', periodicInput()],
    ['/disputes', petition],
    ['/objections/tracking', { registerNumber: '1', trackingCode: '1' }],
    ...Object.values(OBJECTION_BODIES).map(([path, one]): [string, object] => [
      `/objections/${id}/${path}`,
      { version: 77, ...one },
    ]),
    ...Object.values(DISPUTE_BODIES).map(([path, one]): [string, object] => [
      `/disputes/${dispute.id}/${path}`,
      { version: 77, ...one },
    ]),
  ]
})
afterAll(() => house.close())

describe('whatever a field holds, the answer is a problem of the sender or a good one', () => {
  test('of every route that takes a body', async () => {
    for (const [path, body] of routes) {
      for (const field of fieldsOf(body)) {
        for (const value of BAD_VALUES) {
          const text = withField(body, field, value)
          for (const sender of [{ as: DESK }, { as: SUPERIOR }, { cookie }]) {
            const { status } = await call(house, path, text, sender)
            expect([path, field, value, status < 500]).toEqual([path, field, value, true])
          }
        }
      }
    }
  })

  test('of the replies and of every filter of a list', async () => {
    const [path, body] = OBJECTION_BODIES['answer-objection']
    const url = routes.find(([one]) => one.endsWith(path))?.[0] ?? ''
    for (const value of BAD_VALUES) {
      for (const ground of ['a', 'z', '__proto__']) {
        const replies = JSON.parse(withField({ a: 'Tetap ditolak.' }, ground, value))
        const { status } = await call(house, url, { version: 1, ...body, replies }, { as: PPID })
        expect([ground, value, status < 500]).toEqual([ground, value, true])
      }
      const text = encodeURIComponent(String(value).toWellFormed())
      for (const field of ['tab', 'status', 'stage', 'unitId', 'deciderId', 'cursor', 'limit']) {
        for (const list of ['/objections', '/disputes']) {
          const { status } = await call(house, `${list}?${field}=${text}`, undefined, { as: DESK })
          expect([list, field, value, status < 500]).toEqual([list, field, value, true])
        }
      }
    }
  })

  test.each(['%00', '%E0%A4%A', encodeURIComponent('\u0000😀'), 'x'.repeat(2000), '..%2f..'])(
    'of an id such as %s',
    async (text) => {
      for (const list of ['/objections', '/disputes']) {
        const { status } = await call(house, `${list}/${text}`, undefined, { as: DESK })
        expect(status).toBe(404)
      }
    },
  )
})
