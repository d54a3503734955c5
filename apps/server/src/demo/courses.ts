import type { CalendarDate, ObjectionGround } from '@terang/law'
import * as acts from './acts.ts'
import type { Chance } from './chance.ts'
import type { Deed } from './deeds.ts'
import { daysBack, minuteOf, type Seconds } from './days.ts'
import { assignTo, decide, noteSilence, object, petition, stage } from './objection-acts.ts'
import { unitPerson } from './teams.ts'
import { APPLICANT, JOB, type Start, type Step } from './timeline.ts'
import { MISSING } from './topics/office-words.ts'

/** What happens to a question of the demo, in working days before today. */
type Happening = {
  at: number
  by: string
  act: (day: CalendarDate, lots: Chance, back: (days: number) => CalendarDate) => Deed
}
export type DemoCourse = { received: number; happenings: readonly Happening[] }

const AGENCY = 'ag_1_dinsos'
const desk = (at: number, act: Happening['act']): Happening => ({ at, by: 'petugas', act })
const ppid = (at: number, act: Happening['act']): Happening => ({ at, by: 'ppid', act })
const complete = (at: number) => desk(at, acts.complete)
const incomplete = (at: number) =>
  desk(at, (day) => acts.incomplete(MISSING[1] ?? { papers: [], explanation: '' }, day))
const consent = (at: number): Happening => ({ at, by: 'atasan', act: acts.consent })
const extend = (at: number) => ppid(at, (_, lots) => acts.extend(lots, false))
const propose = (at: number, extent: 'whole' | 'part') =>
  ppid(at, (_, lots) => acts.propose({ agencyId: AGENCY, letter: 'h', extent }, lots))
const answer = (at: number, given: acts.Given) => ppid(at, (_, lots) => acts.answer(given, lots))
const grant = (at: number) => answer(at, { outcome: 'granted', supplyDays: 3 })
const assign = (at: number, unit: string) =>
  desk(at, (_, lots) => acts.assign(`unit_dinsos_${unit}`, lots))
const inUnit = (at: number, unit: string, act: Happening['act']): Happening => ({
  at,
  by: unitPerson(AGENCY, `unit_dinsos_${unit}`),
  act,
})
const accept = (at: number, unit: string) => inUnit(at, unit, acts.accept)
const reply = (at: number, unit: string) => inUnit(at, unit, (_, lots) => acts.reply(lots))

type Objected = { grounds: readonly ObjectionGround[]; found: number }
const objects = (at: number, { grounds, found }: Objected, by = APPLICANT): Happening => ({
  at,
  by,
  act: (day, lots, back) =>
    object(
      {
        agencyId: AGENCY,
        grounds,
        groundFoundOn: back(found),
        receivedOn: day,
        channel: by === APPLICANT ? 'portal' : 'letter',
      },
      lots,
    ),
})
const toSuperior = (at: number) => desk(at, () => assignTo('atasan'))
const stages = (at: number, noted: 'registered' | 'preliminary' | 'mediation') =>
  desk(at, (day, lots) => stage(noted, day, lots))

/** One course per question, in its order: every status, some late, some extended, some objected to. */
export const DEMO_COURSES: readonly DemoCourse[] = [
  { received: 6, happenings: [complete(4), assign(4, 'pstw_magetan')] },
  { received: 7, happenings: [complete(6), assign(5, 'pstw_jombang'), reply(2, 'pstw_jombang')] },
  { received: 12, happenings: [complete(10), assign(9, 'rsbl_pasuruan')] },
  { received: 15, happenings: [complete(14), extend(8)] },
  {
    received: 9,
    happenings: [
      complete(8),
      assign(8, 'prsmp'),
      assign(8, 'psbr'),
      accept(7, 'psbr'),
      reply(3, 'prsmp'),
    ],
  },
  { received: 8, happenings: [complete(7), propose(2, 'part')] },
  { received: 10, happenings: [complete(9)] },
  { received: 8, happenings: [complete(7), assign(6, 'psbr'), accept(5, 'psbr')] },
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
      answer(11, { outcome: 'granted-in-part', withholding: 'exempt', supplyDays: 3, pages: [2] }),
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
      objects(1, { grounds: ['d'], found: 15 }),
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
  {
    received: 62,
    happenings: [
      complete(60),
      propose(55, 'whole'),
      consent(53),
      answer(52, { outcome: 'refused', withholding: 'exempt' }),
      objects(38, { grounds: ['a'], found: 51 }),
      toSuperior(37),
      { at: 7, by: JOB, act: noteSilence },
    ],
  },
  {
    received: 30,
    happenings: [
      complete(28),
      assign(27, 'rehsos'),
      objects(12, { grounds: ['c'], found: 19 }),
      toSuperior(11),
    ],
  },
  {
    received: 50,
    happenings: [
      complete(49),
      propose(44, 'part'),
      consent(43),
      answer(42, {
        outcome: 'granted-in-part',
        withholding: 'exempt',
        supplyDays: 2,
        pages: [1, 3],
      }),
      desk(40, (day, lots) => acts.handOver(day, lots)),
      objects(28, { grounds: ['a', 'e'], found: 41 }, 'petugas'),
      toSuperior(27),
    ],
  },
  {
    received: 112,
    happenings: [
      complete(110),
      answer(103, { outcome: 'refused', withholding: 'not-documented' }),
      objects(92, { grounds: ['e'], found: 102 }),
      toSuperior(91),
      {
        at: 70,
        by: 'atasan',
        act: (day, lots) =>
          decide({ decision: 'refused', grounds: ['e'], alone: false }, day, lots),
      },
      desk(58, (_, __, back) => petition(back(60))),
      stages(52, 'registered'),
      stages(40, 'preliminary'),
      stages(21, 'mediation'),
    ],
  },
]

type Told = { place: number; today: CalendarDate; now: Seconds; lots: Chance }

/** The course on the days that it falls on, seen from today. */
export const startOf = ({ received }: DemoCourse, { place, today, now }: Told): Start['at'] =>
  Math.min(minuteOf(daysBack(today, received), 8 * 60 + 30 + place * 4), now - 600)

export const stepsOf = ({ happenings }: DemoCourse, { place, today, lots }: Told): Step[] =>
  happenings.map(({ at, by, act }, order) => {
    const back = (days: number) => daysBack(today, days)
    const day = back(at)
    return {
      at: minuteOf(day, 10 * 60 + 30 + place * 4 + order * 15),
      by,
      deed: act(day, lots, back),
    }
  })
