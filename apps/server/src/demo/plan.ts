import type { CalendarDate } from '@terang/law'
import { arrivalOf, drawChannel, drawDay } from './arrivals.ts'
import { chance } from './chance.ts'
import { DEMO_COURSES, startOf, stepsOf } from './courses.ts'
import { dayOf, daysBack, type Seconds, secondsOf } from './days.ts'
import { exemptionSteps } from './exemptions.ts'
import { lifeOf } from './lives.ts'
import { LONE_OBJECTIONS, loneObjection } from './lone-objections.ts'
import { MANNERS, type Manners } from './manners.ts'
import { QUESTIONS_BY_HAND, questionByHand } from './questions.ts'
import { drawQuestion } from './requests.ts'
import { drawTeam } from './teams.ts'
import { APPLICANT, type Step } from './timeline.ts'

/** One act of the demo at its own instant; its place names the request, or the objection without one. */
export type PlannedAct = Step & { place: number }

/**
 * Everything that has happened in the province until now, in the order in which it happened, so that the
 * register's numbers and the agency's log grow as in life. The same now gives the same plan.
 */
export const planDemo = (nowIso: string, size: number): PlannedAct[] => {
  const now = secondsOf(nowIso)
  const today = dayOf(now)
  const places = Array.from({ length: size }, (_, place) => place)
  const lived = places.flatMap((place) => {
    const steps = place < QUESTIONS_BY_HAND ? byHand(place, today, now) : drawn(place, today)
    return steps.map((step) => ({ ...step, place }))
  })
  const alone = size < LONE_FROM ? 1 : LONE_OBJECTIONS
  const lone = Array.from({ length: alone }, (_, number) =>
    loneObjection(number, today).map((step) => ({ ...step, place: size + number })),
  )
  const happened = untilNow([...exemptionSteps(today), ...lived, ...lone.flat()], now)
  return apart(happened.toSorted((a, b) => a.at - b.at || a.place - b.place))
}

/** A small demo has one objection without a request, a whole province all of them. */
const LONE_FROM = 1_000

/** A step after now has not happened; and of a case that has not begun, nothing has. */
const untilNow = (lived: readonly PlannedAct[], now: Seconds): PlannedAct[] =>
  lived.filter(({ at }) => at < now - 60)

/** Every act at an instant of its own: by it a half-made demo knows how far it came. */
const apart = (acts: readonly PlannedAct[]): PlannedAct[] => {
  let last = 0
  return acts.map((act) => {
    last = Math.max(act.at, last + 1)
    return { ...act, at: last }
  })
}

const byHand = (place: number, today: CalendarDate, now: Seconds): Step[] => {
  const course = DEMO_COURSES[place]
  if (!course) return []
  const told = { place, today, now, lots: chance(`by hand ${place}`) }
  const receivedOn = daysBack(today, course.received)
  const request = questionByHand(place, receivedOn)
  const by = request.channel === 'portal' ? APPLICANT : 'petugas'
  const at = startOf(course, told)
  return [{ at, by, deed: { kind: 'asks', request, receivedOn } }, ...stepsOf(course, told)]
}

const drawn = (place: number, today: CalendarDate): Step[] => {
  const lots = chance(`case ${place}`)
  const manners = drawOffice(lots.below(1000))
  const channel = drawChannel(lots)
  const team = drawTeam(manners.agencyId, lots)
  const day = drawDay(today, lots)
  const start = arrivalOf(channel, day, { officer: team.officer, lots })
  const question = drawQuestion(manners, channel, { lots, receivedOn: start.receivedOn })
  const steps = lifeOf({ question, manners, team, start, lots })
  const { at, by, receivedOn } = start
  return [{ at, by, deed: { kind: 'asks', request: question.request, receivedOn } }, ...steps]
}

const drawOffice = (lot: number): Manners => {
  let rest = lot
  for (const manners of MANNERS) {
    rest -= manners.weight
    if (rest < 0) return manners
  }
  throw new RangeError('the weights of the offices make a thousand')
}
