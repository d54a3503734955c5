import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDate, calendarDate, latest, shiftDays } from '../calendar-date.ts'
import { isWorkingDay, workingDaysBetween } from '../working-days.ts'
import {
  answer,
  asked,
  assign,
  assignSecond,
  complete,
  extend,
  given,
  incomplete,
  onDay,
  people,
  propose,
  recall,
} from './cases.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import { holderLedger } from './ledger.ts'
import type { Holder, RequestState } from './request.ts'
import { decideRequest, evolveRequest } from './rules.ts'

const START = '2026-03-02'
const { counting } = onDay(START, people.system, null)
const COMMANDS: readonly RequestCommand[] = [
  complete,
  incomplete(null),
  { type: 'complete', completedOn: calendarDate('2026-03-04') },
  assign,
  assignSecond,
  { type: 'accept' },
  { type: 'reply' },
  { type: 'send-back' },
  recall,
  extend,
  propose('part', START),
  { type: 'consent-refusal' },
  { type: 'decline-refusal' },
  answer('granted'),
  answer('not-held'),
  { type: 'hand-over', handedOverOn: calendarDate('2026-03-20') },
  { type: 'correct-receipt-date', receivedOn: calendarDate('2026-02-25') },
  { type: 'withdraw' },
  { type: 'reopen' },
]

/** Of an act that somebody may do, the event; each tried by everybody, some days after the one before. */
const lived = (steps: readonly (readonly [act: number, days: number])[]) => {
  const [, , registers] = asked(START)
  const events: RequestEvent[] = []
  let state: RequestState | null = null
  let today: CalendarDate = calendarDate(START)
  const attempt = (command: RequestCommand) => {
    for (const actor of [{ kind: 'anonymous' } as const, ...Object.values(people)]) {
      const decision = decideRequest(state, command, onDay(today, actor, state))
      if (!decision.ok) continue
      events.push(decision.value)
      state = evolveRequest(state, decision.value)
      return
    }
  }
  attempt(registers)
  for (const [act, days] of steps) {
    today = shiftDays(today, days)
    const command = COMMANDS[act % COMMANDS.length]
    if (command) attempt(command)
  }
  return { events, state: events.reduce<RequestState | null>(evolveRequest, null), today }
}

const lives = fc.array(fc.tuple(fc.nat(COMMANDS.length - 1), fc.nat(6)), { maxLength: 25 })

test('every working day from receipt to the end belongs to one holder, so the parts are the whole', () => {
  fc.assert(
    fc.property(lives, fc.nat(30), (steps, later) => {
      const { events, state, today } = lived(steps)
      if (!state) throw new Error('a life begins with its registration')
      const ledger = holderLedger(events, shiftDays(today, later), counting)
      const sum = ledger.parts.reduce((total, { days }) => total + days, 0)
      expect(sum).toBe(ledger.days)
      expect(ledger.parts.every(({ days }) => days >= 0)).toBe(true)
      if (state.closedOn === null) {
        const whole = workingDaysBetween(state.receivedOn, shiftDays(today, later), counting)
        expect(ledger.days).toBe(whole)
      }
    }),
  )
})

/** Day by day: a working day is of whoever had the case when it began. */
const heldOn = (events: readonly RequestEvent[], day: CalendarDate): Holder | null => {
  let state: RequestState | null = null
  let holder: Holder | null = null
  let turned = calendarDate('2000-01-01')
  for (const event of events) {
    const next: RequestState = evolveRequest(state, event)
    const isTurn = next.holder !== (state?.holder ?? null)
    if (isTurn && state) turned = latest(turned, event.on)
    if (isTurn && turned < day) ({ holder } = next)
    state = next
  }
  return holder
}

test('each working day is of the one who had the case when it began', () => {
  fc.assert(
    fc.property(lives, fc.nat(20), (steps, later) => {
      const { events, state, today } = lived(steps)
      if (!state) throw new Error('a life begins with its registration')
      const end = shiftDays(today, later)
      const tally: Partial<Record<Holder, number>> = {}
      for (let day = shiftDays(state.receivedOn, 1); day <= end; day = shiftDays(day, 1)) {
        const holder = heldOn(events, day)
        if (holder && isWorkingDay(day, counting)) tally[holder] = (tally[holder] ?? 0) + 1
      }
      const parts = holderLedger(events, end, counting).parts.filter(
        ({ holder, days }) => holder !== null && days > 0,
      )
      expect(Object.fromEntries(parts.map(({ holder, days }) => [holder, days]))).toEqual(tally)
    }),
  )
})

test('while a refusal awaits consent the superior has it, units or not; then the unit that still works', () => {
  const both = given(
    asked('2026-07-06'),
    ['2026-07-07', people.officer, complete],
    ['2026-07-08', people.ppid, propose('part')],
    ['2026-07-09', people.officer, assign],
  )
  expect(both.holder).toBe('superior')
  const consented = evolveRequest(both, {
    type: 'refusal-consented',
    on: calendarDate('2026-07-10'),
    by: 'per_superior',
  })
  expect(consented.holder).toBe('unit')
  const replied = given(
    asked('2026-07-06'),
    ['2026-07-07', people.officer, complete],
    ['2026-07-08', people.officer, assign],
    ['2026-07-08', people.ppid, propose('part')],
    ['2026-07-09', people.unit, { type: 'reply' }],
    ['2026-07-10', people.superior, { type: 'consent-refusal' }],
  )
  expect(replied.holder).toBe('ppid')
})

test('an ended case is held by nobody, so a later day changes nothing', () => {
  fc.assert(
    fc.property(lives, fc.nat(60), (steps, later) => {
      const { events, state, today } = lived(steps)
      fc.pre(state !== null && state.closedOn !== null)
      const then = holderLedger(events, shiftDays(today, later), counting)
      expect(then).toEqual(holderLedger(events, today, counting))
    }),
  )
})

test('who had it how long is told in working days: desk one, unit three, PPID two', () => {
  const on = calendarDate
  const events: RequestEvent[] = [
    {
      type: 'registered',
      on: on('2026-07-06'),
      channel: 'portal',
      receivedOn: on('2026-07-06'),
      applicantKind: 'individual',
      byProxy: false,
      calendarVersion: counting.calendar.version,
    },
    { type: 'declared-complete', on: on('2026-07-07') },
    { type: 'assigned', on: on('2026-07-07'), unitId: 'a', terms: { days: 5, reserve: 2 } },
    { type: 'replied', on: on('2026-07-10'), unitId: 'a' },
  ]
  expect(holderLedger(events, on('2026-07-14'), counting)).toEqual({
    days: 6,
    parts: [
      { holder: 'desk', days: 1 },
      { holder: 'unit', days: 3 },
      { holder: 'ppid', days: 2 },
    ],
  })
})
