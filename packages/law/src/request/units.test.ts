import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { publishedCalendar } from '../calendar/published.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import {
  answer,
  asked,
  assign,
  assignSecond,
  complete,
  extend,
  given,
  onDay,
  people,
  propose,
  recall,
  staff,
  type Step,
  when,
} from './cases.ts'
import type { RequestEvent } from './events.ts'
import { evolveRequest } from './rules.ts'
import { leadUnit, placeOf, unitLimit } from './units.ts'

const { officer, ppid, unit, secondUnit, superior } = people
const counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const reply = { type: 'reply' } as const
const sendBack = { type: 'send-back' } as const
const accept = { type: 'accept' } as const
const begun: readonly Step[] = [asked('2026-07-06'), ['2026-07-07', officer, complete]]
const one = (...steps: readonly Step[]) =>
  given(...begun, ['2026-07-08', officer, assign], ...steps)
const two = (...steps: readonly Step[]) => one(['2026-07-08', officer, assignSecond], ...steps)

describe('one unit (Perki P12)', () => {
  test('only a unit that was asked may accept, reply or send it back', () => {
    const stranger = staff('unit', 'per_x', 'unit_other')
    for (const act of [accept, reply, sendBack]) {
      expect(when(one(), ['2026-07-09', stranger, act])).toBe('forbidden')
      expect(when(one(), ['2026-07-09', secondUnit, act])).toBe('forbidden')
      expect(when(one(), ['2026-07-09', officer, act])).toBe('forbidden')
    }
    expect(when(one(), ['2026-07-09', unit, reply])).toBe('replied')
  })

  test('it accepts once, and may still send back what it finds it does not hold', () => {
    const accepted = one(['2026-07-09', unit, accept])
    expect(accepted.assignments).toMatchObject([{ state: 'accepted', since: '2026-07-09' }])
    expect(accepted.holder).toBe('unit')
    expect(when(accepted, ['2026-07-09', unit, accept])).toBe('already-accepted')
    expect(when(accepted, ['2026-07-09', unit, sendBack])).toBe('sent-back')
    expect(when(accepted, ['2026-07-09', unit, reply])).toBe('replied')
  })

  test('a reply is given once; asked again, the unit may reply again', () => {
    const replied = one(['2026-07-09', unit, reply])
    expect(replied.holder).toBe('ppid')
    expect(when(replied, ['2026-07-09', unit, reply])).toBe('not-with-a-unit')
    const again = one(['2026-07-09', unit, reply], ['2026-07-10', ppid, assign])
    expect(again.assignments).toHaveLength(1)
    expect(when(again, ['2026-07-10', unit, reply])).toBe('replied')
  })

  test('what was sent back is with the desk, and may go to the same unit again', () => {
    const back = one(['2026-07-09', unit, sendBack])
    expect(back.holder).toBe('desk')
    expect(when(back, ['2026-07-10', unit, reply])).toBe('not-with-a-unit')
    expect(when(back, ['2026-07-10', officer, assign])).toBe('assigned')
  })
})

describe('the desk recalls', () => {
  const back: Step = ['2026-07-09', officer, recall]

  test('what a unit has not answered, accepted or not; then the desk holds it again', () => {
    const recalled = one(back)
    expect(recalled).toMatchObject({
      holder: 'desk',
      assignments: [{ unitId: 'unit_upt', state: 'recalled', since: '2026-07-09' }],
    })
    expect(when(one(['2026-07-08', unit, accept]), back)).toBe('recalled')
    expect(when(recalled, ['2026-07-09', unit, reply])).toBe('not-with-a-unit')
    expect(when(recalled, ['2026-07-10', officer, assign])).toBe('assigned')
  })

  test('nothing that a unit replied or sent back, and nothing twice', () => {
    expect(when(one(['2026-07-08', unit, reply]), back)).toBe('unit-not-working')
    expect(when(one(['2026-07-08', unit, sendBack]), back)).toBe('unit-not-working')
    expect(when(one(back), back)).toBe('unit-not-working')
    expect(when(given(...begun), back)).toBe('unit-not-working')
    expect(when(one(['2026-07-08', ppid, answer('granted')]), back)).toBe('not-declared-complete')
  })

  test('by the desk or the PPID alone', () => {
    for (const other of [unit, superior, people.admin, people.applicant, people.system]) {
      expect(when(one(), ['2026-07-09', other, recall])).toBe('forbidden')
    }
    expect(when(one(), ['2026-07-09', ppid, recall])).toBe('recalled')
  })

  test('and whoever had begun the answer goes on with it; another unit works on', () => {
    const replied = two(['2026-07-09', secondUnit, reply], back)
    expect(replied.holder).toBe('ppid')
    expect(two(back).holder).toBe('unit')
    const weighed = one(['2026-07-08', ppid, propose('part')])
    expect(given(...begun, ['2026-07-08', officer, assign], back).holder).toBe('desk')
    expect(when(weighed, back)).toBe('recalled')
    expect(one(['2026-07-08', ppid, propose('part')], back).holder).toBe('superior')
  })

  test('and no figure counts it for the unit any more; the limit of the unit ends', () => {
    expect(leadUnit(one(back))).toBeNull()
    expect(leadUnit(two(back))).toBe('unit_second')
    const [assignment] = one(back).assignments
    expect(assignment && unitLimit(one(back), assignment, counting)).toBeNull()
  })

  test('and the unit may still read what it was asked, as after sending it back', () => {
    expect(onDay('2026-07-10', unit, one(back)).place.unitId).toBe('unit_upt')
  })
})

describe('several units', () => {
  test('each replies for itself; the case is with the PPID when the last has', () => {
    const half = two(['2026-07-09', unit, reply])
    expect(half.holder).toBe('unit')
    expect(when(half, ['2026-07-09', unit, reply])).toBe('not-with-a-unit')
    expect(when(half, ['2026-07-09', officer, assignSecond])).toBe('unit-already-working')
    expect(two(['2026-07-09', unit, reply], ['2026-07-10', secondUnit, reply]).holder).toBe('ppid')
  })

  test('when the last one sends it back the desk has to ask another', () => {
    expect(two(['2026-07-09', unit, reply], ['2026-07-10', secondUnit, sendBack]).holder).toBe(
      'desk',
    )
  })

  test('a reply does not take a proposal out of the hands of the superior', () => {
    const waiting = two(['2026-07-09', ppid, propose('part')], ['2026-07-10', unit, reply])
    expect(waiting.holder).toBe('superior')
    expect(when(waiting, ['2026-07-10', superior, { type: 'consent-refusal' }])).toBe(
      'refusal-consented',
    )
  })

  test('the first that did not send it back leads', () => {
    expect(leadUnit(two())).toBe('unit_upt')
    expect(leadUnit(two(['2026-07-09', unit, sendBack]))).toBe('unit_second')
    expect(leadUnit(one(['2026-07-09', unit, sendBack]))).toBe('unit_upt')
    expect(leadUnit(given(...begun))).toBeNull()
  })

  test('who works in both answers first for the one that still waits', () => {
    const both = {
      ...unit,
      memberships: [...unit.memberships, ...secondUnit.memberships],
    }
    const home = { agencyId: 'ag_1', unitId: 'unit_desk' }
    expect(placeOf(two(), both, home).unitId).toBe('unit_upt')
    expect(placeOf(two(['2026-07-09', unit, reply]), both, home).unitId).toBe('unit_second')
    expect(placeOf(two(), both, { ...home, agencyId: 'ag_2' }).unitId).toBe('unit_upt')
  })

  test('the notice may go out before every unit has replied, since the limit does not wait', () => {
    const answered = two(['2026-07-09', ppid, answer('granted')])
    expect(when(answered, ['2026-07-10', unit, reply])).toBe('not-declared-complete')
  })

  test('a granted objection asks every unit anew', () => {
    const late = two(['2026-07-21', superior, { type: 'reopen' }])
    expect(late.assignments).toEqual([])
    expect(when(late, ['2026-07-22', officer, assign])).toBe('assigned')
  })
})

describe('the limit of a unit', () => {
  const limitOf = (...steps: readonly Step[]) => {
    const state = given(...steps)
    const [assignment] = state.assignments
    return assignment ? unitLimit(state, assignment, counting) : null
  }

  test('is five working days, told day by day', () => {
    const limit = limitOf(...begun, ['2026-07-08', officer, assign])
    expect(limit).toMatchObject({
      dueOn: '2026-07-15',
      reckoning: 'days-given',
      noticeDueOn: '2026-07-20',
      calendarVersion: counting.calendar.version,
    })
    expect(limit?.days.filter(({ counts }) => counts)).toHaveLength(5)
    expect(limit?.days.map(({ date }) => date)).toContain('2026-07-11')
  })

  test('leaves the PPID two working days before the limit of the notice', () => {
    const limit = limitOf(...begun, ['2026-07-13', officer, assign])
    expect(limit).toMatchObject({ dueOn: '2026-07-16', reckoning: 'days-kept' })
  })

  test('is the next working day when little is left, and never past the notice', () => {
    const day = (today: string) => limitOf(...begun, [today, officer, assign])
    expect(day('2026-07-16')).toMatchObject({ dueOn: '2026-07-17', reckoning: 'next-day' })
    expect(day('2026-07-17')).toMatchObject({ dueOn: '2026-07-20', reckoning: 'notice-day' })
    expect(day('2026-07-20')).toMatchObject({ dueOn: '2026-07-20', reckoning: 'notice-day' })
    expect(day('2026-07-21')).toMatchObject({ dueOn: '2026-07-22', reckoning: 'next-day' })
  })

  test('is shorter where the desk says so, never longer than the house gives, and stays inside that of the law', () => {
    const short = { ...assign, days: 2 } as const
    expect(limitOf(...begun, ['2026-07-08', officer, short])).toMatchObject({
      dueOn: '2026-07-10',
      reckoning: 'days-given',
      terms: { days: 2, reserve: 2 },
    })
    expect(limitOf(...begun, ['2026-07-16', officer, short])).toMatchObject({
      dueOn: '2026-07-17',
      reckoning: 'next-day',
    })
  })

  test('gets room from an extension, up to its own five days', () => {
    const limit = limitOf(...begun, ['2026-07-15', officer, assign], ['2026-07-15', ppid, extend])
    expect(limit).toMatchObject({ dueOn: '2026-07-22', noticeDueOn: '2026-07-29' })
  })

  test.each(['next-working-day', 'same-day'] as const)(
    'lies between the day it was asked and the notice, whatever the day (%s)',
    (firstDay) => {
      const policy = { ...DEFAULT_POLICY, firstDay }
      for (let day = 8; day <= 20; day += 1) {
        const today = `2026-07-${String(day).padStart(2, '0')}`
        const state = given(...begun, [today, officer, assign])
        const [assignment] = state.assignments
        const limit = assignment && unitLimit(state, assignment, { ...counting, policy })
        if (!limit) throw new Error('an asked unit has a limit')
        expect(limit.dueOn >= today).toBe(true)
        // By the same-day rule the notice is due a day earlier than the last days tried.
        if (today <= limit.noticeDueOn) expect(limit.dueOn <= limit.noticeDueOn).toBe(true)
      }
    },
  )

  test('ends with the reply, and with the notice', () => {
    const asks: Step = ['2026-07-08', officer, assign]
    expect(limitOf(...begun, asks, ['2026-07-09', unit, reply])).toBeNull()
    expect(limitOf(...begun, asks, ['2026-07-09', ppid, answer('granted')])).toBeNull()
  })
})

describe('a log from the time when one unit was asked', () => {
  const on = calendarDate('2026-07-08')
  const old = (...events: readonly RequestEvent[]) => events.reduce(evolveRequest, given(...begun))

  test('moves on to the next unit, and has no limit of its own', () => {
    const state = old({ type: 'assigned', on, unitId: 'a' }, { type: 'assigned', on, unitId: 'b' })
    expect(state.assignments).toMatchObject([{ unitId: 'b', terms: null, state: 'awaited' }])
    const [assignment] = state.assignments
    expect(assignment && unitLimit(state, assignment, counting)).toBeNull()
  })

  test('knows whose reply it was, and that the desk had the case then', () => {
    for (const type of ['replied', 'sent-back'] as const) {
      const state = old({ type: 'assigned', on, unitId: 'a' }, { type, on })
      expect(state).toMatchObject({ holder: 'desk', assignments: [{ unitId: 'a', state: type }] })
    }
  })

  test('goes on with several units, and the old one may still reply', () => {
    const state = old({ type: 'assigned', on, unitId: 'unit_upt' })
    const more = evolveRequest(state, {
      type: 'assigned',
      on,
      unitId: 'unit_second',
      terms: { days: 5, reserve: 2 },
    })
    expect(more.assignments.map(({ unitId }) => unitId)).toEqual(['unit_upt', 'unit_second'])
    expect(when(more, ['2026-07-09', unit, reply])).toBe('replied')
    expect(onDay('2026-07-09', unit, more).place.unitId).toBe('unit_upt')
  })
})
