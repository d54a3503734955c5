import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import type { TrackingView } from '@terang/contract/request-views'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, call, did, seen } from '../testing/calls.ts'
import { DESK, morningOf, openTestApi, PPID, SUPERIOR, type TestApi } from '../testing/house.ts'
import {
  answerBody,
  type Asked,
  didObject,
  objected,
  objectInput,
  objectionSeen,
  refusedRequest,
  silentRequest,
} from '../testing/objecting.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const tracked = async ({ cookie }: Asked) =>
  bodyOf<TrackingView>(await call(house, '/tracking', undefined, { cookie: await cookie() }), 200)

test('refused, objected to, granted, answered again: every date follows from the law', async () => {
  const of = await refusedRequest(house)
  const { receipt: request, cookie } = of
  const before = await tracked(of)
  expect(before.acts.can).toContain('register-objection')
  expect(before.objecting).toMatchObject({
    can: ['a', 'b', 'd', 'e', 'g'],
    groundFoundOn: '2026-03-12',
  })

  house.clock.now = morningOf('2026-03-17')
  const input = await objectInput(house, request.id, {
    grounds: ['a', 'e'],
    groundFoundOn: '2026-03-12',
  })
  const receipt = await objected(house, input, { cookie: await cookie() })
  expect(receipt).toMatchObject({
    registerNumber: '0001/KEB-DINAS/III/2026',
    trackingCode: null,
    receivedOn: '2026-03-17',
    dueOn: '2026-05-07',
    filedLate: false,
  })
  expect(receipt.limits).toMatchObject({
    filing: { from: '2026-03-12', dueOn: '2026-05-04' },
    answer: { safe: { dueOn: '2026-05-07' }, arguable: null },
  })

  const mine = await tracked(of)
  expect(mine.acts.can).not.toContain('register-objection')
  expect(mine.nextRight).toMatchObject({ right: 'petition-after-silence', from: '2026-05-08' })
  expect(mine.objections).toMatchObject([
    { id: receipt.id, status: 'registered', grounds: ['a', 'e'], decision: null, version: 1 },
  ])

  const assigned = await didObject(house, receipt.id, {
    as: DESK,
    act: 'assignment',
    body: { deciderId: SUPERIOR },
  })
  expect(assigned).toMatchObject({
    status: 'in-process',
    decider: { id: SUPERIOR, name: `Nama ${SUPERIOR}` },
    refuserName: `Nama ${PPID}`,
    request: { id: request.id, status: 'answered', outcome: 'refused' },
  })
  expect(assigned.deciders.map(({ id }) => id)).toContain(SUPERIOR)
  expect(assigned.deciders.map(({ id }) => id)).not.toContain(PPID)

  house.clock.now = morningOf('2026-03-26')
  const replies = {
    a: 'Nama dihitamkan, selebihnya terbuka.',
    e: 'Kami penuhi setelah dihitamkan.',
  }
  const granted = await didObject(house, receipt.id, {
    as: SUPERIOR,
    act: 'answer',
    body: answerBody('granted', replies),
  })
  expect(granted).toMatchObject({
    status: 'answered',
    closedOn: '2026-03-26',
    daysLeft: null,
    answer: {
      decision: 'granted',
      on: '2026-03-26',
      letter: { number: '800/7/KEB/2026', date: '2026-03-26' },
      punctuality: 'on-time',
      replies: [
        { ground: 'a', text: replies.a },
        { ground: 'e', text: replies.e },
      ],
    },
    request: { status: 'in-process', outcome: null, dueOn: '2026-04-10', reopenedOn: '2026-03-26' },
  })

  const again = await seen(house, request.id, PPID)
  expect(again).toMatchObject({ status: 'in-process', holder: 'desk', answer: null })
  expect(again.limits.notice.safe).toMatchObject({ from: '2026-03-26', dueOn: '2026-04-10' })
  expect(again.history.at(-1)).toMatchObject({
    type: 'reopened',
    capacity: 'superior',
    data: { objection: receipt.id },
  })
  const grant = granted.history.at(-1)
  expect(again.history.at(-1)?.seq).toBe((grant?.seq ?? 0) + 1)
  expect(again.history.at(-1)?.workingDay).toBe(0)
  expect(again.history.map(({ workingDay }) => workingDay).filter((day) => day < 0)).toEqual([])
  expect((await tracked(of)).nextRight?.right).toBe('object-to-silence')

  house.clock.now = morningOf('2026-04-01')
  const notice = { outcome: 'granted', supplyDays: 3, text: 'Informasi kami berikan.' }
  const answered = await did(house, request.id, { as: PPID, act: 'answer', body: notice })
  expect(answered).toMatchObject({ status: 'answered', outcome: 'granted' })
  expect(answered.answer?.punctuality).toBe('on-time')
  expect(answered.objections).toMatchObject([{ id: receipt.id, decision: 'granted' }])
})

test('silent, objected to, silent again: silence is seen at once, and the commission is the next right', async () => {
  const of = await silentRequest(house)
  const { receipt: request, cookie } = of
  const before = await tracked(of)
  expect(before.objecting).toMatchObject({ can: ['b', 'c', 'g'], groundFoundOn: '2026-04-03' })
  const input = await objectInput(house, request.id, {
    grounds: ['c'],
    groundFoundOn: '2026-04-03',
  })
  const { id, dueOn } = await objected(house, input, { cookie: await cookie() })
  expect(dueOn).toBe('2026-05-21')

  house.clock.now = morningOf('2026-05-21')
  expect(await objectionSeen(house, id, DESK)).toMatchObject({ silentSince: null, daysLeft: 0 })

  house.clock.now = morningOf('2026-05-25')
  const silent = await objectionSeen(house, id, DESK)
  expect(silent).toMatchObject({ silentSince: '2026-05-22', silenceNoted: false, closedOn: null })
  expect(silent.acts.can).toContain('note-petition')
  expect(silent.limits.petition).toMatchObject({ from: '2026-05-21', dueOn: '2026-06-15' })
  const mine = await bodyOf<ObjectionTrackingView>(
    await call(house, `/objections/${id}/tracking`, undefined, { cookie: await cookie() }),
    200,
  )
  expect(mine.nextRight).toMatchObject({ right: 'petition-after-silence', until: '2026-06-15' })
})
