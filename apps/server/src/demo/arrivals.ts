import { type CalendarDate, type Channel, shiftDays, weekday } from '@terang/law'
import type { Chance } from './chance.ts'
import { homeMoment, isOpen, officeMoment, openDay, workingDay } from './days.ts'
import { APPLICANT, type Start } from './timeline.ts'

/** Two years of requests lie behind the demo's today. */
const YEARS_BACK = 2
const DAYS_BACK = YEARS_BACK * 365

/** Busy and quiet months of an office, January first. */
const BUSY = [0.9, 1.05, 0.85, 0.75, 1, 1.15, 1.1, 1, 1.2, 1.2, 1.05, 0.65] as const
/** The last weeks are busy ones at any time of the year: a demo without work shows nothing. */
const LATELY = { days: 24, busy: 1.2 } as const
const BUSIEST = LATELY.busy

/** A day on which somebody asks: more from year to year, fewer on closed days. */
export const drawDay = (today: CalendarDate, lots: Chance): CalendarDate => {
  for (;;) {
    const back = lots.below(DAYS_BACK + 1)
    const day = shiftDays(today, -back)
    const growth = 1 - (0.55 * back) / DAYS_BACK
    const month = back <= LATELY.days ? LATELY.busy : (BUSY[Number(day.slice(5, 7)) - 1] ?? 1)
    const open = isOpen(day) ? (weekday(day) === 1 ? 1 : 0.85) : 0.15
    if (lots.happens((growth * month * open) / BUSIEST)) return day
  }
}

export const drawChannel = (lots: Chance): Channel => {
  const share = lots.next()
  if (share < 0.48) return 'portal'
  if (share < 0.7) return 'email'
  if (share < 0.88) return 'in-person'
  return share < 0.97 ? 'letter' : 'phone'
}

/** When it reaches the register: what comes on paper or by mail may wait a day or two (UU P22(4)). */
export const arrivalOf = (
  channel: Channel,
  day: CalendarDate,
  { officer, lots }: { officer: string; lots: Chance },
): Start => {
  if (channel === 'portal') {
    return { receivedOn: day, at: homeMoment(day, lots), by: APPLICANT }
  }
  const atOnce = channel === 'in-person' || channel === 'phone'
  const receivedOn = channel === 'email' ? day : openDay(day)
  const waits = atOnce ? 0 : lots.pick(channel === 'letter' ? [0, 1, 1, 2] : [0, 0, 0, 1])
  const registeredOn = workingDay(receivedOn, isOpen(receivedOn) ? waits : Math.max(1, waits))
  return { receivedOn, at: officeMoment(registeredOn, lots), by: officer }
}
