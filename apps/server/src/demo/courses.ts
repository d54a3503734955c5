import type { CalendarDate } from '@terang/law'
import * as acts from './acts.ts'
import type { Chance } from './chance.ts'
import { daysBack, minuteOf, type Seconds } from './days.ts'
import { unitPerson } from './teams.ts'
import { APPLICANT, type Start, type Step } from './timeline.ts'
import { MISSING } from './topics/office-words.ts'

/** What happens to a question of the demo, in working days before today. */
type Happening = { at: number; by: string; act: (day: CalendarDate, lots: Chance) => acts.DemoAct }
export type DemoCourse = { received: number; happenings: readonly Happening[] }

const AGENCY = 'ag_1_dinsos'
const desk = (at: number, act: Happening['act']): Happening => ({ at, by: 'petugas', act })
const ppid = (at: number, act: Happening['act']): Happening => ({ at, by: 'ppid', act })
const complete = (at: number) => desk(at, acts.complete)
const incomplete = (at: number) =>
  desk(at, (day) => acts.incomplete(MISSING[0] ?? { papers: [], explanation: '' }, day))
const consent = (at: number): Happening => ({ at, by: 'atasan', act: acts.consent })
const extend = (at: number) => ppid(at, (_, lots) => acts.extend(lots, false))
const propose = (at: number, extent: 'whole' | 'part') =>
  ppid(at, (day, lots) => acts.propose({ letter: 'h', extent }, day, lots))
const answer = (at: number, given: acts.Given) => ppid(at, (_, lots) => acts.answer(given, lots))
const grant = (at: number) => answer(at, { outcome: 'granted', supplyDays: 3 })
const assign = (at: number, unit: string) =>
  desk(at, (_, lots) => acts.assign(`unit_dinsos_${unit}`, lots))
const reply = (at: number, unit: string): Happening => ({
  at,
  by: unitPerson(AGENCY, `unit_dinsos_${unit}`),
  act: (_, lots) => acts.reply(lots),
})

/** One course per question, in its order: every status, some late, some extended. */
export const DEMO_COURSES: readonly DemoCourse[] = [
  { received: 6, happenings: [complete(4), assign(4, 'pstw_magetan')] },
  { received: 7, happenings: [complete(6), assign(5, 'pstw_jombang'), reply(2, 'pstw_jombang')] },
  { received: 12, happenings: [complete(10), assign(9, 'rsbl_pasuruan')] },
  { received: 15, happenings: [complete(14), extend(8)] },
  { received: 9, happenings: [complete(8), assign(8, 'prsmp'), reply(3, 'prsmp')] },
  { received: 8, happenings: [complete(7), propose(2, 'part')] },
  { received: 10, happenings: [complete(9)] },
  { received: 8, happenings: [complete(7), assign(6, 'psbr')] },
  { received: 5, happenings: [complete(4), assign(3, 'rsbn_malang')] },
  { received: 13, happenings: [complete(12), extend(5), assign(5, 'rehsos')] },
  { received: 4, happenings: [complete(3)] },
  { received: 3, happenings: [complete(1)] },
  {
    received: 20,
    happenings: [complete(18), grant(13), desk(10, (day, lots) => acts.handOver(day, lots))],
  },
  {
    received: 18,
    happenings: [complete(17), assign(16, 'rsbl_kediri'), reply(11, 'rsbl_kediri'), grant(9)],
  },
  { received: 2, happenings: [] },
  { received: 1, happenings: [] },
  {
    received: 19,
    happenings: [
      complete(18),
      propose(14, 'part'),
      consent(12),
      answer(11, { outcome: 'granted-in-part', withholding: 'exempt', supplyDays: 3 }),
    ],
  },
  { received: 0, happenings: [] },
  {
    received: 25,
    happenings: [
      complete(24),
      answer(16, {
        outcome: 'not-held',
        holderBody: 'Badan Keuangan dan Aset Daerah Provinsi Jawa Timur',
      }),
    ],
  },
  {
    received: 22,
    happenings: [
      complete(21),
      propose(16, 'whole'),
      consent(14),
      answer(13, { outcome: 'refused', withholding: 'exempt' }),
    ],
  },
  {
    received: 11,
    happenings: [complete(10), { at: 7, by: APPLICANT, act: (_, lots) => acts.withdraw(lots) }],
  },
  { received: 3, happenings: [incomplete(1)] },
  { received: 2, happenings: [incomplete(1)] },
  { received: 14, happenings: [complete(12), grant(2)] },
]

type Told = { place: number; today: CalendarDate; now: Seconds; lots: Chance }

/** The course on the days that it falls on, seen from today. */
export const startOf = ({ received }: DemoCourse, { place, today, now }: Told): Start['at'] =>
  Math.min(minuteOf(daysBack(today, received), 8 * 60 + 30 + place * 4), now - 600)

export const stepsOf = ({ happenings }: DemoCourse, { place, today, lots }: Told): Step[] =>
  happenings.map(({ at, by, act }, order) => {
    const day = daysBack(today, at)
    return { at: minuteOf(day, 10 * 60 + 30 + place * 4 + order * 15), by, act: act(day, lots) }
  })
