import {
  type CalendarDate,
  type Counting,
  dayNumber,
  calendarDate,
  DEFAULT_POLICY,
  fromDayNumber,
  publishedCalendar,
  workingDayIndex,
} from '@terang/law'
import { addDays, formatISO, isWeekend, parseISO } from 'date-fns'

const CASES = 100_000
const CLAIM = 1_000
const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const index = workingDayIndex(counting)
const holidays = new Set<string>(counting.calendar.holidays.map(({ date }) => date))

/** The way it is usually written: a Date, a weekend test, a Set of ISO dates. */
const withDateFns = (from: Date, n: number): Date => {
  let date = from
  for (let left = n; left > 0;) {
    date = addDays(date, 1)
    if (!isWeekend(date) && !holidays.has(formatISO(date, { representation: 'date' }))) left -= 1
  }
  return date
}

const closed = new Set(counting.calendar.holidays.map(({ date }) => dayNumber(date)))
/** Day after day, with arithmetic of its own: 1970-01-01 was a Thursday. */
const withLoop = (from: number, n: number): number => {
  let day = from
  for (let left = n; left > 0;) {
    day += 1
    if ((((day + 3) % 7) + 7) % 7 < 5 && !closed.has(day)) left -= 1
  }
  return day
}

/** Repeatable random numbers (a linear congruence), so that a failure can be run again. */
const randomFrom = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const firstDay = dayNumber(calendarDate('2024-01-01'))
const span = dayNumber(calendarDate('2027-12-31')) - firstDay
const random = randomFrom(20_261_124)
const days = Int32Array.from({ length: CASES }, () => firstDay + random(span))

const cpuMilliseconds = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Days of the published years and, every other case, of the century around them. */
const wrong = (): number => {
  let found = 0
  for (const [at, near] of days.entries()) {
    const day = at % 2 === 0 ? near : near - 18_000 + random(36_000)
    const n = 1 + random(100)
    if (index.addTo(day, n) !== withLoop(day, n)) found += 1
    if (index.addTo(near, 10) !== withLoop(near, 10)) found += 1
  }
  return found
}

/** One sweep adds ten working days to every case; the sum keeps the work from being left out. */
const sweepIndex = (): number => {
  let sum = 0
  for (let at = 0; at < days.length; at += 1) sum = (sum + index.addTo(days[at] ?? 0, 10)) | 0
  return sum
}
const sweepLoop = (): number => {
  let sum = 0
  for (let at = 0; at < days.length; at += 1) sum = (sum + withLoop(days[at] ?? 0, 10)) | 0
  return sum
}

/** Nanoseconds of CPU for one addition. */
const cost = (additions: number, work: () => void): number =>
  (cpuMilliseconds(work) * 1e6) / additions

const dates = Array.from(days, (day) => parseISO(fromDayNumber(day)))
const toDay = (date: Date): number =>
  dayNumber(calendarDate(formatISO(date, { representation: 'date' })))
const differs = dates.filter((date, at) => {
  const expected: CalendarDate = fromDayNumber(index.addTo(days[at] ?? 0, 10))
  return toDay(withDateFns(date, 10)) !== dayNumber(expected)
}).length

// The ways take turns in rounds of like length, so that a busy machine troubles all alike; the best
// round of each is what it costs.
const ROUNDS = 60
const SWEEPS = 40
const SAMPLE = dates.slice(0, 2_000)
const best = { prefix: Infinity, loop: Infinity, dateFns: Infinity }
let sum = 0
for (let round = 0; round < ROUNDS; round += 1) {
  const prefix = cost(SWEEPS * CASES, () => {
    for (let turn = 0; turn < SWEEPS; turn += 1) sum += sweepIndex()
  })
  const loop = cost(CASES, () => {
    sum += sweepLoop()
  })
  const dateFns = cost(SAMPLE.length, () => {
    for (const date of SAMPLE) sum += withDateFns(date, 10).getTime()
  })
  best.prefix = Math.min(best.prefix, prefix)
  best.loop = Math.min(best.loop, loop)
  best.dateFns = Math.min(best.dateFns, dateFns)
}
const mistakes = wrong() + differs
const ratio = best.dateFns / best.prefix

console.log(`+10 working days, ${CASES.toLocaleString('en')} random dates, CPU of one addition`)
console.log(`  prefix index on day numbers  ${best.prefix.toFixed(1).padStart(10)} ns`)
console.log(`  plain loop on day numbers    ${best.loop.toFixed(1).padStart(10)} ns`)
console.log(`  date-fns with holidays       ${best.dateFns.toFixed(1).padStart(10)} ns`)
console.log(
  `  ratio ${Math.round(ratio).toLocaleString('en')} (claim: at least ${CLAIM.toLocaleString('en')})`,
)
console.log(`  differing results ${mistakes}`)
if (ratio < CLAIM || mistakes > 0 || !Number.isFinite(sum)) process.exitCode = 1
