import type { Deps, Log } from '@terang/api/deps'
import {
  addWorkingDays,
  dateInZone,
  DEFAULT_POLICY,
  isWorkingDay,
  publishedCalendar,
  shiftDays,
  type CalendarDate,
  type Counting,
} from '@terang/law'
import { DEMO_COURSES } from './courses.ts'
import { furnish } from './furnish.ts'
import { DEMO_QUESTIONS } from './questions.ts'
import { takeStep } from './steps.ts'
import { register } from './registering.ts'

/**
 * The demo province, made through the real use-cases with a clock that stands on past working days,
 * so every case has its true history and the demo never ages.
 */
export const makeDemo = async (deps: Deps, log: Log): Promise<void> => {
  await furnish(deps)
  const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
  const today = dateInZone(deps.now(), DEFAULT_POLICY.zone)
  const dayBack = (workingDays: number) => backTo(today, workingDays, counting)
  const events = DEMO_COURSES.flatMap((course, place) => {
    const steps = course.steps.map((step, order) => ({
      place,
      order: order + 1,
      back: step.at,
      step,
    }))
    return [{ place, order: 0, back: course.received, step: null }, ...steps]
  }).toSorted((a, b) => b.back - a.back || a.order - b.order || a.place - b.place)
  const made = new Map<number, string>()
  let minute = 0
  for (const { place, step, back } of events) {
    minute += 1
    const at = { ...deps, now: instantOn(dayBack(back), back === 0 ? deps.now() : null, minute) }
    const question = DEMO_QUESTIONS[place]
    const id = made.get(place)
    if (step === null && question) made.set(place, await register(at, question, place))
    else if (step && id) await takeStep(at, id, step)
  }
  log.info({ cases: made.size }, 'Demo province made')
}

/** The working day so many working days before today; today itself, or the last before it, for 0. */
const backTo = (today: CalendarDate, workingDays: number, counting: Counting): CalendarDate => {
  let day = today
  while (!isWorkingDay(day, counting)) day = shiftDays(day, -1)
  return workingDays === 0 ? day : addWorkingDays(day, -workingDays, counting)
}

/** Office hours of a past day, a minute apart; today never later than now. */
const instantOn = (day: CalendarDate, now: string | null, minute: number) => () =>
  now ?? new Date(Date.parse(`${day}T01:30:00Z`) + minute * 60_000).toISOString()
