import { describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { calendarDate } from '../calendar-date.ts'
import type { ObjectionGround } from '../objection/objection.ts'
import { onDay, people } from '../request/cases.ts'
import type { DisputeCommand, DisputeFacts, DisputeStage, DisputeState } from './dispute.ts'
import { disputeLimits } from './limits.ts'
import { availableDisputeStages, decideDispute, evolveDispute } from './rules.ts'

const { officer, superior, unit, applicant } = people
const TODAY = '2027-02-01'
const facts = (today = TODAY, actor: Actor = officer): DisputeFacts => onDay(today, actor, null)
const { counting } = facts()

const petition = (grounds: readonly ObjectionGround[], filedOn = '2026-12-18'): DisputeCommand => ({
  type: 'note-petition',
  grounds,
  filedOn: calendarDate(filedOn),
  windowFrom: calendarDate('2026-11-30'),
  afterSilence: true,
})
const stage = (to: DisputeStage, on = '2027-01-04'): DisputeCommand => ({
  type: 'note-stage',
  stage: to,
  on: calendarDate(on),
})
const ruling = (receivedOn: string, on = receivedOn): DisputeCommand => ({
  type: 'note-outcome',
  ruling: 'granted',
  on: calendarDate(on),
  receivedOn: calendarDate(receivedOn),
})

/** Given a petition on these grounds and these steps, the state they led to. */
const disputed = (
  grounds: readonly ObjectionGround[],
  ...steps: DisputeCommand[]
): DisputeState => {
  let state: DisputeState | null = null
  for (const command of [petition(grounds), ...steps]) {
    const decision = decideDispute(state, command, facts())
    if (!decision.ok) throw new Error(`${JSON.stringify(command)}: ${decision.refusal}`)
    state = evolveDispute(state, decision.value)
  }
  if (!state) throw new Error('a dispute begins with its petition')
  return state
}
const when = (state: DisputeState | null, command: DisputeCommand, today = TODAY): string => {
  const decision = decideDispute(state, command, facts(today))
  return decision.ok ? decision.value.type : decision.refusal
}

describe('the petition (UU P37(2), Perki 1/2013 P13; T9)', () => {
  test.each([
    ['2026-12-18', false],
    ['2026-12-21', true],
  ])('of %s after silence that ended on 30 November is noted; late: %s', (filedOn, filedLate) => {
    const decision = decideDispute(null, petition(['c'], filedOn), facts())
    expect(decision.ok && decision.value).toMatchObject({ type: 'petition-noted', filedLate })
  })

  test('comes only after the objection stage, is not of tomorrow and names its grounds', () => {
    expect(when(null, petition(['c'], '2026-11-30'))).toBe('limit-still-running')
    expect(when(null, petition(['c'], '2027-02-02'))).toBe('date-in-future')
    expect(when(null, petition([]))).toBe('grounds-missing')
    expect(when(disputed(['c']), petition(['c']))).toBe('petition-already-noted')
    expect(when(null, stage('registered'))).toBe('petition-not-noted')
  })

  test('is noted by the desk, the PPID or the superior; not by a unit or the applicant', () => {
    for (const actor of [unit, applicant]) {
      expect(decideDispute(null, petition(['c']), facts(TODAY, actor))).toEqual({
        ok: false,
        refusal: 'forbidden',
      })
    }
    expect(decideDispute(null, petition(['c']), facts(TODAY, superior)).ok).toBe(true)
  })
})

describe('stages come in order (Perki 1/2013 P17–P60)', () => {
  const heard = (grounds: readonly ObjectionGround[]) =>
    disputed(grounds, stage('registered'), stage('preliminary'))

  test('an incomplete petition is completed and registered, or not registered and over', () => {
    const incomplete = disputed(['c'], stage('incomplete', '2026-12-21'))
    expect(disputeLimits(incomplete, counting).completion?.dueOn).toBe('2027-01-04')
    expect(when(incomplete, stage('registered'))).toBe('stage-noted')
    expect(disputed(['c'], stage('incomplete'), stage('not-registered')).closedOn).toBe(
      '2027-01-04',
    )
  })

  test('ground a alone is never mediated; any other ground must try mediation first (P29, P40(2))', () => {
    expect(when(heard(['a']), stage('mediation'))).toBe('mediation-not-for-ground-a')
    expect(when(heard(['a']), stage('adjudication'))).toBe('stage-noted')
    for (const grounds of [['c'], ['a', 'd']] as const) {
      expect(when(heard(grounds), stage('adjudication'))).toBe('mediation-not-yet-tried')
      expect(when(heard(grounds), stage('mediation'))).toBe('stage-noted')
    }
  })

  test('an interim acceptance opens no way around mediation', () => {
    const accepted = disputed(
      ['c'],
      stage('registered'),
      stage('preliminary'),
      stage('interim-acceptance'),
    )
    expect(when(accepted, stage('adjudication'))).toBe('mediation-not-yet-tried')
  })

  test('none is skipped, none comes before the last one, none lies ahead', () => {
    expect(when(disputed(['c']), stage('adjudication'))).toBe('stage-out-of-order')
    expect(when(disputed(['c'], stage('registered')), stage('filed'))).toBe('stage-out-of-order')
    expect(when(disputed(['c'], stage('registered')), stage('preliminary', '2027-01-03'))).toBe(
      'date-before-receipt',
    )
    expect(when(disputed(['c']), stage('registered', '2027-02-02'))).toBe('date-in-future')
  })

  test('a decision is noted with its ruling and the day the copy came, at its stage only', () => {
    const adjudicated = disputed(
      ['a'],
      stage('registered'),
      stage('preliminary'),
      stage('adjudication'),
    )
    expect(when(adjudicated, stage('decision'))).toBe('ruling-needed')
    expect(when(adjudicated, ruling('2027-01-07'))).toBe('ruling-noted')
    expect(when(adjudicated, ruling('2027-01-05', '2027-01-06'))).toBe('date-before-receipt')
    expect(when(heard(['a']), ruling('2027-01-07'))).toBe('stage-out-of-order')
  })

  test('what ended is over, but what binds may be executed (P60(4))', () => {
    const settled = disputed(
      ['c'],
      stage('registered'),
      stage('preliminary'),
      stage('mediation'),
      stage('mediation-decision'),
    )
    expect(settled.closedOn).toBe('2027-01-04')
    expect(when(settled, stage('court'))).toBe('dispute-ended')
    expect(when(settled, stage('execution', '2027-01-20'))).toBe('stage-noted')
    const withdrawn = disputed(['c'], stage('withdrawn'))
    expect(when(withdrawn, stage('registered'))).toBe('dispute-ended')
    expect(when(withdrawn, stage('execution'))).toBe('stage-out-of-order')
  })
})

describe('limits of the commission and the courts (UU P38, P48, P50; T9, T10)', () => {
  const decided = (receivedOn: string) =>
    disputed(
      ['a'],
      stage('registered', '2026-12-18'),
      stage('preliminary', '2026-12-18'),
      stage('adjudication', '2026-12-18'),
      ruling(receivedOn),
    )

  test('a petition of 18 December is begun by 13 January and finished by 3 June', () => {
    const { start, settlement } = disputeLimits(disputed(['c']), counting)
    expect([start.dueOn, settlement.dueOn]).toEqual(['2027-01-13', '2027-06-03'])
  })

  test('mediation runs fourteen working days from its first meeting', () => {
    const state = disputed(['c'], stage('registered'), stage('preliminary'), stage('mediation'))
    const { mediation, mediationAtMost } = disputeLimits(state, counting)
    expect([mediation?.dueOn, mediationAtMost]).toEqual(['2027-01-25', '2027-02-03'])
    const unmediated = disputeLimits(disputed(['c']), counting)
    expect([unmediated.mediation, unmediated.mediationAtMost]).toEqual([null, null])
  })

  test('the commission tells within three working days what a petition lacks, while none is registered', () => {
    const { incompleteLetter } = disputeLimits(disputed(['c']), counting)
    expect(incompleteLetter?.dueOn).toBe('2026-12-23')
    const registered = disputed(['c'], stage('registered'))
    expect(disputeLimits(registered, counting).incompleteLetter).toBeNull()
  })

  test('an interim decision that rejects the petition is challenged by the same two readings', () => {
    const rejected = disputed(
      ['c'],
      stage('registered', '2026-12-18'),
      stage('preliminary', '2026-12-18'),
      stage('interim-rejection', '2026-12-21'),
    )
    const { challenge, challengeAlarm } = disputeLimits(rejected, counting)
    expect([challenge?.dueOn, challengeAlarm]).toEqual(['2027-01-14', '2027-01-04'])
    expect(when(rejected, stage('court'))).toBe('stage-noted')
    expect(when(rejected, stage('mediation'))).toBe('stage-out-of-order')
  })

  test('a decision received on 21 December: the Act counts working days, the alarm is the calendar date', () => {
    const { challenge, challengeAlarm } = disputeLimits(decided('2026-12-21'), counting)
    expect(challenge?.dueOn).toBe('2027-01-14')
    expect(challengeAlarm).toBe('2027-01-04')
  })

  test('cassation within fourteen calendar days of the judgment', () => {
    const state = disputed(
      ['a'],
      stage('registered', '2026-12-18'),
      stage('preliminary', '2026-12-18'),
      stage('adjudication', '2026-12-18'),
      ruling('2026-12-21'),
      stage('court'),
      ruling('2027-01-11'),
    )
    expect(state.stage).toBe('court-judgment')
    expect(disputeLimits(state, counting).cassation?.dueOn).toBe('2027-01-25')
    expect(disputeLimits(state, counting).challenge).toBeNull()
  })
})

test('the stages offered are those that may be noted', () => {
  const offered = (grounds: readonly ObjectionGround[]) =>
    availableDisputeStages(disputed(grounds, stage('registered'), stage('preliminary')), facts())
  expect(offered(['a'])).not.toContain('mediation')
  expect(offered(['c'])).toEqual([
    'interim-acceptance',
    'interim-rejection',
    'mediation',
    'withdrawn',
    'stopped',
    'lapsed',
  ])
  const adjudicated = disputed(
    ['a'],
    stage('registered'),
    stage('preliminary'),
    stage('adjudication'),
  )
  expect(availableDisputeStages(adjudicated, facts())).toContain('decision')
  expect(availableDisputeStages(adjudicated, facts(TODAY, unit))).toEqual([])
})
