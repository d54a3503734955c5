import type { CalendarDate } from '@terang/law'
import type { Chance } from './chance.ts'
import type { Deed } from './deeds.ts'
import { dayOf, homeMoment, isOpen, officeMoment, type Seconds, workingDay } from './days.ts'

/** Whoever asked, as an actor beside the keys of the people at the offices. */
export const APPLICANT = 'pemohon'
/** The daily job, as an actor. */
export const JOB = 'tugas harian'

export type Step = { at: Seconds; by: string; deed: Deed }

/** How a request of the demo begins: received on a day, written into the register at a moment. */
export type Start = { receivedOn: CalendarDate; at: Seconds; by: string }

/** The steps of one case, each after the one before, counted in working days after the receipt. */
export type Timeline = {
  steps: Step[]
  /** The working day of the newest step. */
  n(): number
  /** The day so many working days after the receipt. */
  day(n: number): CalendarDate
  act(n: number, by: string, deed: (day: CalendarDate) => Deed): void
}

export const timeline = ({ receivedOn, at, by }: Start, lots: Chance): Timeline => {
  const steps: Step[] = []
  let last = at
  let lastN = firstOpen(receivedOn, at, by)
  return {
    steps,
    n: () => lastN,
    day: (n) => workingDay(receivedOn, n),
    act: (n, actor, deed) => {
      lastN = Math.max(n, lastN)
      const day = workingDay(receivedOn, lastN)
      const moment = actor === APPLICANT ? homeMoment(day, lots) : officeMoment(day, lots)
      last = Math.max(moment, last + lots.between(200, 2_400))
      steps.push({ at: last, by: actor, deed: deed(dayOf(last)) })
      // What comes from home may come in the evening: the office sees it the next day.
      if (actor === APPLICANT) lastN += 1
    },
  }
}

/** The office sees what came from home on the next day; what it wrote down itself, at once. */
const firstOpen = (receivedOn: CalendarDate, at: Seconds, by: string): number => {
  if (by === APPLICANT) return 1
  const registeredOn = dayOf(at)
  let n = isOpen(receivedOn) ? 0 : 1
  while (workingDay(receivedOn, n) < registeredOn) n += 1
  return n
}
