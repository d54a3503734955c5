import { calendarDate, deadline, DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { expect, test } from 'vitest'
import { limitLines } from './limit-lines.ts'

const counting = { calendar: publishedCalendar('2026-09-15'), policy: DEFAULT_POLICY }
const day = calendarDate

const limits = {
  filing: deadline('dispute.filing', day('2026-11-30'), counting),
  start: deadline('dispute.start', day('2026-12-18'), counting),
  settlement: deadline('dispute.settlement', day('2026-12-18'), counting),
  incompleteLetter: null,
  completion: null,
  mediation: null,
  mediationAtMost: null,
  challenge: null,
  challengeAlarm: null,
  cassation: null,
}

test('while a dispute runs its own limits come first, the window of the petition last', () => {
  const incompleteLetter = deadline('dispute.incomplete-letter', day('2026-12-18'), counting)
  const filed = { ...limits, incompleteLetter }
  const lines = limitLines({ limits: filed, today: '2026-12-20', closedOn: null, stage: 'filed' })
  expect(lines.map(({ name, limit }) => [name, limit.dueOn])).toEqual([
    ['incompleteLetter', '2026-12-23'],
    ['start', '2027-01-13'],
    ['settlement', '2027-06-03'],
    ['filing', '2026-12-18'],
  ])
  expect(lines.map(({ isPast }) => isPast)).toEqual([false, false, false, false])
})

test('the way to court warns at the earlier of its two readings', () => {
  const challenge = deadline('court.challenge', day('2026-12-14'), counting)
  const [first] = limitLines({
    limits: { ...limits, challenge, challengeAlarm: '2026-12-28' },
    today: '2026-12-29',
    closedOn: null,
    stage: 'decision',
  })
  expect(first).toMatchObject({ name: 'challenge', alarm: '2026-12-28', isPast: true })
})

test('mediation is late only after the day to which it may be prolonged', () => {
  const mediation = deadline('dispute.mediation', day('2027-01-04'), counting)
  const mediated = { ...limits, mediation, mediationAtMost: '2027-02-03' }
  const lineOn = (today: string) =>
    limitLines({ limits: mediated, today, closedOn: null, stage: 'mediation' }).find(
      ({ name }) => name === 'mediation',
    )
  expect(lineOn('2027-02-03')).toMatchObject({ atMost: '2027-02-03', isPast: false })
  expect(lineOn('2027-02-04')?.isPast).toBe(true)
})

test('what the commission has begun, and what has ended, is no limit any more', () => {
  const names = (running: { stage: 'mediation' | 'lapsed'; closedOn: string | null }) =>
    limitLines({ limits, today: '2027-03-01', ...running }).map(({ name }) => name)
  expect(names({ stage: 'mediation', closedOn: null })).toEqual(['settlement', 'filing'])
  expect(names({ stage: 'lapsed', closedOn: '2027-02-01' })).toEqual(['filing'])
})
