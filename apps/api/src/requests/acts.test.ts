import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leafOf } from '../record/leaf.ts'
import { ACT_BODIES, ROUTED_ACTS, type RoutedAct } from '../testing/act-bodies.ts'
import {
  asked,
  bodyOf,
  call,
  did,
  problemOf,
  seen,
  type Step,
  versionOf,
} from '../testing/calls.ts'
import { laidExemption } from '../testing/exempting.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  PPID,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { lastEvent, wordsBeside } from '../testing/log.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
  await laidExemption(house)
})
afterAll(() => house.close())

const step = (as: string, act: RoutedAct, changes: object = {}): Step => {
  const [path, body] = ACT_BODIES[act]
  return { as, act: path, body: { ...body, ...changes } }
}

const COMPLETE = [step(DESK, 'declare-complete')]
const WITH_UNIT = [...COMPLETE, step(DESK, 'assign', { unitId: HOUSE.dinas.units[0] })]
const INCOMPLETE = [step(DESK, 'declare-incomplete')]
const IN_THE_POST = [step(DESK, 'declare-incomplete', { deliveredOn: null })]
const PROPOSED = [...COMPLETE, step(PPID, 'propose-refusal')]
const COSTING = [...COMPLETE, step(PPID, 'answer', { copyingFee: 15_000 })]
const ANSWERED = [...COMPLETE, step(PPID, 'answer')]

type Expected = {
  act: RoutedAct
  /** Who does it, and what must have happened before. */
  as: string
  after: Step[]
  /** What happened when the law says no, and what it says. */
  not: [Step[], string]
  wrong: string
  event: string
  /** The fields whose words lie beside the entry. */
  words: string[]
  /** Those that lie under the person's key. */
  sealed?: string[]
  /** A change to the body that the schema refuses, and the field it names. */
  bad: [object, string]
}

const expected: Expected[] = [
  {
    act: 'declare-complete',
    as: DESK,
    after: [],
    not: [COMPLETE, 'already-declared-complete'],
    wrong: SUPERIOR,
    event: 'declared-complete',
    words: [],
    bad: [{ note: 1 }, 'note'],
  },
  {
    act: 'declare-incomplete',
    as: DESK,
    after: [],
    not: [COMPLETE, 'already-declared-complete'],
    wrong: SUPERIOR,
    event: 'declared-incomplete',
    words: ['explanation'],
    bad: [{ missing: ['shoe-size'] }, 'missing.0'],
  },
  {
    act: 'note-delivery',
    as: DESK,
    after: IN_THE_POST,
    not: [INCOMPLETE, 'delivery-already-noted'],
    wrong: SUPERIOR,
    event: 'delivery-noted',
    words: [],
    bad: [{ deliveredOn: '2026-02-30' }, 'deliveredOn'],
  },
  {
    act: 'complete',
    as: DESK,
    after: INCOMPLETE,
    not: [[], 'not-incomplete'],
    wrong: SUPERIOR,
    event: 'completed',
    words: ['note'],
    bad: [{ fileIds: ['file_of_nobody'] }, 'fileIds'],
  },
  {
    act: 'note-not-completed',
    as: DESK,
    after: IN_THE_POST,
    not: [INCOMPLETE, 'completion-period-running'],
    wrong: SUPERIOR,
    event: 'not-completed-noted',
    words: [],
    bad: [{ reason: 'x' }, 'reason'],
  },
  {
    act: 'assign',
    as: DESK,
    after: COMPLETE,
    not: [[], 'not-declared-complete'],
    wrong: SUPERIOR,
    event: 'assigned',
    words: ['note'],
    bad: [{ unitId: HOUSE.other.units[0] }, 'unitId'],
  },
  {
    act: 'recall',
    as: DESK,
    after: WITH_UNIT,
    not: [[...WITH_UNIT, step(UNIT_A, 'reply')], 'unit-not-working'],
    wrong: UNIT_A,
    event: 'recalled',
    words: ['reason'],
    bad: [{ reason: 'x' }, 'reason'],
  },
  {
    act: 'accept',
    as: UNIT_A,
    after: WITH_UNIT,
    not: [[...WITH_UNIT, step(UNIT_A, 'accept')], 'already-accepted'],
    wrong: DESK,
    event: 'accepted',
    words: [],
    bad: [{ note: 'ya' }, 'note'],
  },
  {
    act: 'reply',
    as: UNIT_A,
    after: WITH_UNIT,
    not: [[...WITH_UNIT, step(UNIT_A, 'reply')], 'not-with-a-unit'],
    wrong: DESK,
    event: 'replied',
    words: ['text'],
    bad: [{ text: 'ya' }, 'text'],
  },
  {
    act: 'send-back',
    as: UNIT_A,
    after: WITH_UNIT,
    not: [[...WITH_UNIT, step(UNIT_A, 'send-back')], 'not-with-a-unit'],
    wrong: PPID,
    event: 'sent-back',
    words: ['reason'],
    bad: [{ reason: '' }, 'reason'],
  },
  {
    act: 'extend-deadline',
    as: PPID,
    after: COMPLETE,
    not: [[...COMPLETE, step(PPID, 'extend-deadline')], 'already-extended'],
    wrong: DESK,
    event: 'deadline-extended',
    words: ['reason'],
    bad: [{ cause: 'no-time' }, 'cause'],
  },
  {
    act: 'propose-refusal',
    as: PPID,
    after: COMPLETE,
    not: [PROPOSED, 'proposal-awaits-consent'],
    wrong: DESK,
    event: 'refusal-proposed',
    words: ['consideration'],
    bad: [{ exemptPart: 'x' }, 'exemptPart'],
  },
  {
    act: 'consent-refusal',
    as: SUPERIOR,
    after: PROPOSED,
    not: [COMPLETE, 'proposal-missing'],
    wrong: PPID,
    event: 'refusal-consented',
    words: ['note'],
    bad: [{ note: null }, 'note'],
  },
  {
    act: 'decline-refusal',
    as: SUPERIOR,
    after: PROPOSED,
    not: [[...PROPOSED, step(SUPERIOR, 'decline-refusal')], 'proposal-already-decided'],
    wrong: PPID,
    event: 'refusal-declined',
    words: ['reason'],
    bad: [{ reason: undefined }, 'reason'],
  },
  {
    act: 'answer',
    as: PPID,
    after: COMPLETE,
    not: [ANSWERED, 'already-answered'],
    wrong: DESK,
    event: 'answered',
    words: ['text'],
    bad: [{ copyingFee: -1 }, 'copyingFee'],
  },
  {
    act: 'hand-over',
    as: DESK,
    after: ANSWERED,
    not: [COMPLETE, 'not-answered'],
    wrong: SUPERIOR,
    event: 'handed-over',
    words: ['note'],
    bad: [{ handedOverOn: 'kemarin' }, 'handedOverOn'],
  },
  {
    act: 'withdraw',
    as: DESK,
    after: [],
    not: [ANSWERED, 'already-answered'],
    wrong: SUPERIOR,
    event: 'withdrawn',
    words: ['reason'],
    bad: [{ reason: 'x'.repeat(2001) }, 'reason'],
  },
  {
    act: 'correct-receipt-date',
    as: DESK,
    after: [],
    not: [[step(DESK, 'correct-receipt-date')], 'receipt-date-unchanged'],
    wrong: SUPERIOR,
    event: 'receipt-date-corrected',
    words: ['reason'],
    bad: [{ receivedOn: '12-03-2026' }, 'receivedOn'],
  },
  {
    act: 'note-payment',
    as: DESK,
    after: COSTING,
    not: [ANSWERED, 'no-cost-stated'],
    wrong: SUPERIOR,
    event: 'payment-noted',
    words: [],
    bad: [{ amount: 0 }, 'amount'],
  },
  {
    act: 'prove-delivery',
    as: DESK,
    after: ANSWERED,
    not: [COMPLETE, 'letter-not-sent'],
    wrong: SUPERIOR,
    event: 'delivery-proved',
    words: ['postNumber'],
    bad: [{ postNumber: null }, 'postNumber'],
  },
  {
    act: 'transcribe',
    as: DESK,
    after: [],
    not: [[step(DESK, 'transcribe')], 'already-transcribed'],
    wrong: SUPERIOR,
    event: 'transcribed',
    words: ['details', 'purpose'],
    bad: [{ details: 'ya' }, 'details'],
  },
  {
    act: 'plan-need',
    as: DESK,
    after: [],
    not: [[step(DESK, 'meet-need')], 'need-already-settled'],
    wrong: SUPERIOR,
    event: 'need-planned',
    words: [],
    bad: [{ dueOn: 'besok' }, 'dueOn'],
  },
  {
    act: 'meet-need',
    as: DESK,
    after: [],
    not: [[step(DESK, 'forgo-need')], 'need-already-settled'],
    wrong: SUPERIOR,
    event: 'need-met',
    words: [],
    sealed: ['sealed:note.need_1'],
    bad: [{ note: 'x'.repeat(501) }, 'note'],
  },
  {
    act: 'forgo-need',
    as: DESK,
    after: [],
    not: [[step(DESK, 'meet-need')], 'need-already-settled'],
    wrong: SUPERIOR,
    event: 'need-forgone',
    words: [],
    sealed: ['sealed:note.need_1'],
    bad: [{ reason: '' }, 'reason'],
  },
]

test('every act that has a route is tested here, or where its files are', () => {
  const elsewhere = ['black-out'] as const
  const here = expected.map(({ act }) => act)
  expect([...here, ...elsewhere].toSorted()).toEqual(ROUTED_ACTS.toSorted())
})

const NEEDY = { help: { needs: ['braille'], other: null, helper: null } }

const spoken = async () => {
  const path = '/files?kind=voice&name=suara.amr'
  const headers = { 'content-type': 'application/octet-stream' }
  const file = await call(house, path, '#!AMR\n0000000000', { headers })
  const { id } = await bodyOf<{ id: string }>(file, 201)
  return { details: null, voiceFileId: id }
}

const caseAfter = async (steps: readonly Step[], act?: RoutedAct): Promise<string> => {
  house.clock.now = morningOf('2026-03-12')
  const { id } = await asked(house, { ...NEEDY, ...(act === 'transcribe' && (await spoken())) })
  for (const one of steps) await did(house, id, one)
  return id
}

describe.each(expected)('$act', (row) => {
  const { act, as, after, not, wrong, event, words, sealed = [], bad } = row

  /** Waiting for the completion period to end is the one thing that takes time. */
  const ripen = async (id: string) => {
    if (act !== 'note-not-completed') return
    await did(house, id, step(DESK, 'note-delivery'))
    house.clock.now = morningOf('2026-04-30')
  }

  test('is done when the law allows it, and the record says so', async () => {
    const id = await caseAfter(after, act)
    await ripen(id)
    const before = await versionOf(house, id)
    const view = await did(house, id, step(as, act))
    expect(view.version).toBe(before + 1)
    expect(view.history.at(-1)).toMatchObject({ type: event, version: before + 1 })
    const last = await lastEvent(house, id)
    expect(last.leaf).toBe(leafOf(last.entry))
    const entry = JSON.parse(last.entry)
    expect(entry).toMatchObject({ v: 1, case: id, version: before + 1, type: event, seq: last.seq })
    expect(entry.actor).toMatchObject({ person: as })
    expect(Object.keys(entry.words)).toEqual([...sealed, ...words])
    expect(await wordsBeside(house, last.agency, last.seq)).toEqual(words)
  })

  test('is refused when the law refuses it, and nothing changes', async () => {
    const [steps, refusal] = not
    const id = await caseAfter(steps, act)
    const version = await versionOf(house, id)
    const { act: path, body } = step(as, act)
    const answer = call(house, `/requests/${id}/${path}`, { version, ...body }, { as })
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: refusal })
    expect(await versionOf(house, id)).toBe(version)
  })

  test('is stale when somebody was faster', async () => {
    const id = await caseAfter(after, act)
    const version = (await versionOf(house, id)) - 1
    const { act: path, body } = step(as, act)
    const answer = call(house, `/requests/${id}/${path}`, { version, ...body }, { as })
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: 'stale' })
  })

  test('names the field of bad input, and nothing changes', async () => {
    const [changes, field] = bad
    const id = await caseAfter(after, act)
    const version = await versionOf(house, id)
    const { act: path, body } = step(as, act, changes)
    const answer = call(house, `/requests/${id}/${path}`, { version, ...body }, { as })
    const problem = await problemOf(answer)
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toContain(field)
    expect(await versionOf(house, id)).toBe(version)
  })

  test('is forbidden to a role that may not', async () => {
    const id = await caseAfter(after, act)
    const version = await versionOf(house, id)
    const { act: path, body } = step(wrong, act)
    const answer = call(house, `/requests/${id}/${path}`, { version, ...body }, { as: wrong })
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'forbidden' })
    expect(await versionOf(house, id)).toBe(version)
  })
})

test('the server offers exactly what it will not refuse', async () => {
  const id = await caseAfter(COMPLETE)
  const view = await seen(house, id, PPID)
  expect(view.acts.can).toContain('extend-deadline')
  await did(house, id, step(PPID, 'extend-deadline'))
  const after = await seen(house, id, PPID)
  expect(after.acts.cannot).toMatchObject({ 'extend-deadline': 'already-extended' })
})
