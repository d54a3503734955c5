import type { AgendaView } from '@terang/contract/agenda'
import type { DisputePage, DisputeView } from '@terang/contract/dispute-views'
import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import type { ObjectionGround } from '@terang/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, call, problemOf } from '../testing/calls.ts'
import { DESK, morningOf, openTestApi, SUPERIOR, type TestApi } from '../testing/house.ts'
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

/** Silent since 3 April, objected to on the 6th: the superior has until 21 May. */
const silentObjection = async (): Promise<Asked & { id: string }> => {
  const of = await silentRequest(house)
  const changes = { grounds: ['c' as const], groundFoundOn: '2026-04-03' }
  const input = await objectInput(house, of.receipt.id, changes)
  return { ...of, id: (await objected(house, input, { cookie: await of.cookie() })).id }
}

const petition = (objectionId: string, petitionedOn: string, as = DESK) =>
  call(house, '/disputes', { objectionId, petitionedOn }, { as })

const noted = async (objectionId: string, petitionedOn: string) =>
  bodyOf<DisputeView>(await petition(objectionId, petitionedOn), 201)

const did = async (of: DisputeView, path: string, body: object) =>
  bodyOf<DisputeView>(
    await call(house, `/disputes/${of.id}/${path}`, { version: of.version, ...body }, { as: DESK }),
    200,
  )

test('silent, objected to, silent again, dispute noted: no daily job is needed for the way to open', async () => {
  const { id, cookie } = await silentObjection()
  house.clock.now = morningOf('2026-05-21')
  expect((await problemOf(petition(id, '2026-05-21'))).code).toBe('limit-still-running')

  house.clock.now = morningOf('2026-05-25')
  const dispute = await noted(id, '2026-05-22')
  expect(dispute).toMatchObject({
    stage: 'filed',
    afterSilence: true,
    filedLate: false,
    grounds: ['c'],
    limits: { filing: { from: '2026-05-21', dueOn: '2026-06-15' }, completion: null },
    objection: { id },
  })
  expect(dispute.acts.can).toEqual(['note-stage', 'note-hearing'])
  expect((await problemOf(petition(id, '2026-05-25'))).code).toBe('petition-already-noted')
  expect((await objectionSeen(house, id, DESK)).acts.can).not.toContain('note-petition')
  const mine = await bodyOf<ObjectionTrackingView>(
    await call(house, `/objections/${id}/tracking`, undefined, { cookie: await cookie() }),
    200,
  )
  expect(mine).toMatchObject({
    nextRight: { right: 'attend-hearing' },
    dispute: { id: dispute.id, stage: 'filed' },
  })
})

test('a hearing is noted when the summons comes and again with who came; calendar and objector see it, no stage moves', async () => {
  const { id, cookie } = await silentObjection()
  house.clock.now = morningOf('2026-05-25')
  const filed = await noted(id, '2026-05-25')
  const summons = {
    hearing: 'preliminary',
    day: '2026-06-12',
    startsAt: '09:30',
    place: 'Ruang Sidang 2',
  }
  const called = await did(filed, 'hearings', summons)
  expect(called).toMatchObject({
    stage: 'filed',
    hearings: [
      { kind: 'preliminary', startsAt: '09:30', place: 'Ruang Sidang 2', attendance: null },
    ],
    beforeHearings: [{ rule: 'dispute.summons', dueOn: '2026-06-09' }],
  })
  const june = await call(house, '/agenda?month=2026-06', undefined, { as: DESK })
  const { days } = await bodyOf<AgendaView>(june, 200)
  expect(days[11]?.items).toMatchObject([{ kind: 'hearing', id: filed.id, time: '09:30' }])
  const track = await call(house, `/objections/${id}/tracking`, undefined, {
    cookie: await cookie(),
  })
  expect((await bodyOf<ObjectionTrackingView>(track, 200)).dispute?.hearings).toEqual(
    called.hearings,
  )
  const path = `/disputes/${filed.id}/hearings`
  const sent = { ...summons, version: called.version, attendance: 'both' }
  expect((await problemOf(call(house, path, sent, { as: DESK }))).code).toBe('date-in-future')
  house.clock.now = morningOf('2026-06-15')
  const unsaid = { ...sent, attendance: null }
  expect((await problemOf(call(house, path, unsaid, { as: DESK }))).code).toBe('attendance-missing')
  const held = await did(called, 'hearings', { ...sent, place: null })
  expect(held).toMatchObject({
    hearings: [{ place: 'Ruang Sidang 2', attendance: 'both' }],
    beforeHearings: [],
  })
  expect((await problemOf(call(house, path, sent, { as: DESK }))).code).toBe('stale')
  for (const bad of [{ startsAt: '25:00' }, { day: '2026-02-30' }, { place: 'x'.repeat(10_000) }]) {
    const wrong = call(house, path, { ...sent, ...bad, version: held.version }, { as: DESK })
    expect((await problemOf(wrong)).code).toBe('invalid-input')
  }
})

test('the superior may still answer after the petition, and the dispute goes on', async () => {
  const { id } = await silentObjection()
  house.clock.now = morningOf('2026-05-25')
  await noted(id, '2026-05-25')
  const body = { ...answerBody('refused', { c: 'Permohonan sedang kami kerjakan.' }) }
  const answered = await didObject(house, id, { as: SUPERIOR, act: 'answer', body })
  expect(answered).toMatchObject({
    status: 'answered',
    answer: { punctuality: 'late' },
    dispute: { stage: 'filed' },
  })
})

test('after an answer the fourteen working days count from it; a late petition is noted as late', async () => {
  const of = await refusedRequest(house)
  const input = await objectInput(house, of.receipt.id)
  const { id } = await objected(house, input, { cookie: await of.cookie() })
  expect((await problemOf(petition(id, '2026-03-12'))).code).toBe('limit-still-running')
  const body = answerBody('refused', { a: 'Uji konsekuensi kami tetap.' })
  const answered = await didObject(house, id, { as: SUPERIOR, act: 'answer', body })
  expect(answered.limits.petition).toMatchObject({ from: '2026-03-12', dueOn: '2026-04-09' })
  house.clock.now = morningOf('2026-04-10')
  expect((await problemOf(petition(id, '2026-03-11'))).code).toBe('date-before-receipt')
  expect((await problemOf(petition(id, '2026-04-11'))).code).toBe('date-in-future')
  const late = await noted(id, '2026-04-10')
  expect(late).toMatchObject({ filedLate: true, afterSilence: false })
})

test('a withdrawn objection leads to no commission', async () => {
  const { id } = await silentObjection()
  await didObject(house, id, { as: DESK, act: 'withdrawal' })
  house.clock.now = morningOf('2026-05-25')
  expect((await problemOf(petition(id, '2026-05-25'))).code).toBe('objection-ended')
})

describe('stages and rulings', () => {
  const stage = (name: string, on = '2026-05-25') => ({ stage: name, on })

  const heard = async (grounds: ObjectionGround[]): Promise<DisputeView> => {
    const of = await refusedRequest(house)
    const input = await objectInput(house, of.receipt.id, { grounds })
    const { id } = await objected(house, input, { cookie: await of.cookie() })
    const replies = Object.fromEntries(grounds.map((one) => [one, 'Kami tetap menolak.']))
    const body = answerBody('refused', replies)
    await didObject(house, id, { as: SUPERIOR, act: 'answer', body })
    house.clock.now = morningOf('2026-05-25')
    let view = await noted(id, '2026-03-25')
    const registered = { ...stage('registered'), registrationNumber: '012/V/KI-Prov.Jatim-PS/2026' }
    view = await did(view, 'stages', registered)
    expect(view.registrationNumber).toBe('012/V/KI-Prov.Jatim-PS/2026')
    return did(view, 'stages', stage('preliminary'))
  }

  test('a refusal as exempt is never mediated; it goes to its decision and to court', async () => {
    let view = await heard(['a'])
    expect(view.stages.can).not.toContain('mediation')
    expect(view.stages.cannot).toMatchObject({ mediation: 'mediation-not-for-ground-a' })
    const mediation = { version: view.version, ...stage('mediation') }
    const answer = call(house, `/disputes/${view.id}/stages`, mediation, { as: DESK })
    expect((await problemOf(answer)).code).toBe('mediation-not-for-ground-a')

    view = await did(view, 'stages', stage('adjudication'))
    expect(view).toMatchObject({
      ruledStage: 'decision',
      acts: { can: ['note-stage', 'note-outcome', 'note-hearing'] },
    })
    view = await did(view, 'outcome', {
      outcome: 'granted',
      on: '2026-05-25',
      receivedOn: '2026-05-25',
      number: '012/PTSN/2026',
    })
    expect(view).toMatchObject({
      stage: 'decision',
      ruling: 'granted',
      decisionNumber: '012/PTSN/2026',
      decisionReceivedOn: '2026-05-25',
      limits: { challenge: { dueOn: '2026-06-18' }, challengeAlarm: '2026-06-08' },
    })
    view = await did(view, 'stages', stage('final'))
    expect(view).toMatchObject({ closedOn: '2026-05-25', stages: { can: ['execution'] } })
  })

  test('every other ground tries mediation first', async () => {
    let view = await heard(['a', 'd'])
    expect(view.stages.cannot).toMatchObject({ adjudication: 'mediation-not-yet-tried' })
    view = await did(view, 'stages', { ...stage('mediation'), note: 'Pertemuan pertama.' })
    expect(view.limits.mediation?.from).toBe('2026-05-25')
    expect(view.history.at(-1)).toMatchObject({
      type: 'stage-noted',
      data: { stage: 'mediation' },
      words: { note: 'Pertemuan pertama.' },
    })
    view = await did(view, 'stages', stage('mediation-decision'))
    expect(view.closedOn).toBe('2026-05-25')
  })

  test('a stage noted twice at once is stale, one out of order is refused', async () => {
    const view = await heard(['d'])
    const body = { version: view.version - 1, ...stage('mediation') }
    const path = `/disputes/${view.id}/stages`
    expect((await problemOf(call(house, path, body, { as: DESK }))).code).toBe('stale')
    const skipping = { version: view.version, ...stage('final') }
    expect((await problemOf(call(house, path, skipping, { as: DESK }))).code).toBe(
      'stage-out-of-order',
    )
  })
})

test('the list shows open and closed disputes, counted', async () => {
  const list = async (query: string) =>
    bodyOf<DisputePage>(await call(house, `/disputes?${query}`, undefined, { as: SUPERIOR }), 200)
  const open = await list('limit=1')
  expect(open.counts).toMatchObject({ closed: 2 })
  expect(open.rows).toHaveLength(1)
  const next = await list(`limit=100&cursor=${open.nextCursor}`)
  expect(open.counts.open).toBe(1 + next.rows.length)
  expect((await list('tab=closed')).rows).toHaveLength(2)
  expect((await list('tab=open&stage=filed')).rows.length).toBeGreaterThan(0)
})

test('what somebody wrote lies beside the entry, never in it', async () => {
  const log = await house.database.db.query.events.findMany()
  const entries = log
    .map(({ entry }) => JSON.parse(entry))
    .filter(({ case: id }) => id.startsWith('dsp_'))
  const mediation = entries.find(({ data }) => data.stage === 'mediation')
  expect(Object.keys(mediation.words)).toEqual(['note'])
  const ruled = entries.find(({ type }) => type === 'ruling-noted')
  expect(Object.keys(ruled.words)).toEqual(['decisionNumber'])
  expect(JSON.stringify(entries)).not.toMatch(/Pertemuan pertama|PTSN|KI-Prov/)
})

test('a double click notes one petition', async () => {
  const { id } = await silentObjection()
  house.clock.now = morningOf('2026-05-25')
  const body = { objectionId: id, petitionedOn: '2026-05-25' }
  const sender = { as: DESK, headers: { 'idempotency-key': 'kunci-sengketa' } }
  const answers = await Promise.all([1, 2].map(() => call(house, '/disputes', body, sender)))
  const [first, second] = await Promise.all(answers.map((one) => bodyOf<DisputeView>(one, 201)))
  expect(second?.id).toBe(first?.id)
})
