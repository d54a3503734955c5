import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDate, calendarDate, shiftDays } from '../calendar-date.ts'
import { workingDaysBetween } from '../working-days.ts'
import {
  answer,
  asked,
  assign,
  assignSecond,
  complete,
  extend,
  incomplete,
  onDay,
  people,
  propose,
} from './cases.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import { holderLedger } from './ledger.ts'
import type { RequestState } from './request.ts'
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
