import { expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { people, onDay } from '../request/cases.ts'
import type { Right } from '../request/next-right.ts'
import { DISPUTE_STAGES, type DisputeStage, type DisputeState } from './dispute.ts'
import { DISPUTE_RIGHTS_WITH_END, nextDisputeRight, pastDisputeRights } from './next-right.ts'

const TODAY = calendarDate('2026-07-20')
const { counting } = onDay(TODAY, people.officer, null)
const day = calendarDate

/** Petitioned on 6 July 2026; the stage began on 13 July, and nobody knows yet when its paper was received. */
const inStage = (stage: DisputeStage, changes: Partial<DisputeState> = {}): DisputeState => ({
  stage,
  grounds: ['c'],
  filedOn: day('2026-07-06'),
  windowFrom: day('2026-06-22'),
  afterSilence: false,
  calendarVersion: counting.calendar.version,
  filedLate: false,
  ruling: null,
  decisionReceivedOn: null,
  since: day('2026-07-13'),
  closedOn: null,
  ...changes,
})

const TABLE: Record<DisputeStage, [right: Right, until: string]> = {
  filed: ['attend-hearing', TODAY],
  incomplete: ['complete-petition', '2026-07-22'],
  'not-registered': ['new-request', TODAY],
  registered: ['attend-hearing', TODAY],
  preliminary: ['attend-hearing', TODAY],
  'interim-acceptance': ['attend-hearing', TODAY],
  'interim-rejection': ['challenge', '2026-07-27'],
  mediation: ['attend-hearing', TODAY],
  'mediation-decision': ['execution', TODAY],
  'mediation-failed': ['attend-hearing', TODAY],
  adjudication: ['attend-hearing', TODAY],
  decision: ['challenge', '2026-07-27'],
  final: ['execution', TODAY],
  court: ['await-court', TODAY],
  'court-judgment': ['cassation', '2026-07-27'],
  cassation: ['await-court', TODAY],
  'cassation-judgment': ['execution', TODAY],
  execution: ['none', TODAY],
  withdrawn: ['new-request', TODAY],
  stopped: ['new-request', TODAY],
  lapsed: ['new-request', TODAY],
}

test.each(DISPUTE_STAGES)('in stage %s the applicant has one next right, with its day', (stage) => {
  const { right, until, basis } = nextDisputeRight(inStage(stage), TODAY, counting)
  expect([right, until]).toEqual(TABLE[stage])
  expect(basis.length).toBeGreaterThan(0)
})

test('a hearing ends with no day: the hundred days of UU P38(2) bind the commission', () => {
  const long = day('2027-03-01')
  expect(nextDisputeRight(inStage('adjudication'), long, counting)).toMatchObject({
    right: 'attend-hearing',
    until: long,
  })
})

test('cassation counts from the receipt of the judgment (UU P50)', () => {
  const state = inStage('court-judgment', { decisionReceivedOn: day('2026-07-15') })
  expect(nextDisputeRight(state, TODAY, counting).until).toBe('2026-07-29')
})

test('the challenge is shown by its earlier reading and in time by the later (T10)', () => {
  const state = inStage('decision', { decisionReceivedOn: day('2026-07-14') })
  expect(nextDisputeRight(state, TODAY, counting)).toMatchObject({
    from: '2026-07-14',
    until: '2026-07-28',
    acceptedUntil: '2026-08-03',
  })
})

test('a right with a last day is past once another stage follows the one that gave it', () => {
  const past = Object.fromEntries(DISPUTE_STAGES.map((stage) => [stage, pastDisputeRights(stage)]))
  expect(past).toMatchObject({
    filed: [],
    incomplete: [],
    registered: ['complete-petition'],
    withdrawn: ['complete-petition'],
    decision: ['complete-petition'],
    'interim-rejection': ['complete-petition'],
    'mediation-decision': ['complete-petition'],
    court: ['complete-petition', 'challenge'],
    'court-judgment': ['complete-petition', 'challenge'],
    final: DISPUTE_RIGHTS_WITH_END,
    cassation: DISPUTE_RIGHTS_WITH_END,
    execution: DISPUTE_RIGHTS_WITH_END,
  })
})

test.each(DISPUTE_STAGES)('in stage %s no right is at once given and past', (stage) => {
  const { right } = nextDisputeRight(inStage(stage), TODAY, counting)
  expect(pastDisputeRights(stage)).not.toContain(right)
})
