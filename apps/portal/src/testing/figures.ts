import type { DurationsView, RequestFiguresView, StatisticsView } from '@terang/contract/statistics'
import {
  APPLICANT_KINDS,
  balanceOf,
  CHANNELS,
  durationsOf,
  percent,
  WITHHELD_FIGURES,
} from '@terang/law'

type Change = Partial<Pick<RequestFiguresView, 'received' | 'carriedOver' | 'outcomes'>>

const NO_OUTCOMES = {
  granted: 0,
  'granted-in-part': 0,
  refused: 0,
  'not-held': 0,
  'not-completed': 0,
  withdrawn: 0,
}
const NEVER: DurationsView = durationsOf([])

/** Figures that balance, as the API gives them. */
const figures = ({ received = 0, carriedOver = 0, outcomes = NO_OUTCOMES }: Change) => ({
  ...balanceOf(carriedOver, { received, reopened: 0, outcomes }),
  notices: { 'on-time': 0, extended: 0, 'by-perki': 0, late: 0 },
  onTimeSafe: 0,
  onTimeSafePercent: percent(0, 0),
  onTimePerki: 0,
  onTimePerkiPercent: percent(0, 0),
  toNotice: NEVER,
  toHandOver: NEVER,
})

const base = (year: number): StatisticsView => ({
  year,
  years: [2025, 2026],
  asOf: '2026-03-11',
  agency: null,
  total: figures({}),
  months: [],
  days: [],
  agencies: [],
  units: [],
  channels: CHANNELS.map((channel) => ({ channel, ...figures({}) })),
  applicantKinds: APPLICANT_KINDS.map((applicantKind) => ({ applicantKind, ...figures({}) })),
  // Safe because every key of the record is set.
  withheld: Object.fromEntries(
    WITHHELD_FIGURES.map((reason) => [reason, 0]),
  ) as StatisticsView['withheld'],
  objections: {
    received: 0,
    carriedOver: 0,
    filedLate: 0,
    grounds: { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0 },
    outcomes: { granted: 0, 'granted-in-part': 0, refused: 0, withdrawn: 0 },
    inProcess: 0,
    answers: { 'on-time': 0, 'by-perki': 0, late: 0 },
    toAnswer: NEVER,
  },
  disputes: {
    petitioned: 0,
    carriedOver: 0,
    outcomes: {
      granted: 0,
      'granted-in-part': 0,
      refused: 0,
      mediated: 0,
      rejected: 0,
      'not-registered': 0,
      withdrawn: 0,
      stopped: 0,
      lapsed: 0,
    },
    inProcess: 0,
    toCourt: 0,
  },
  now: {
    inProcess: 0,
    silenceSafe: 0,
    silencePerki: 0,
    handOverOverdue: 0,
    objectionsInProcess: 0,
    objectionSilence: 0,
    disputesInProcess: 0,
  },
})

/** A year of which nothing is on record. */
export const emptyYear = base

const DAYS = [
  { days: 0, timing: 'on-time', cases: 2 },
  { days: 6, timing: 'on-time', cases: 58 },
  { days: 10, timing: 'on-time', cases: 8 },
  { days: 12, timing: 'by-perki', cases: 4 },
  { days: 15, timing: 'extended', cases: 3 },
  { days: 18, timing: 'late', cases: 5 },
  { days: 41, timing: 'late', cases: 4 },
] as const

/** Two agencies and two months; 71 of 84 notices on time. */
export const busyYear = (year: number): StatisticsView => {
  const outcomes = { ...NO_OUTCOMES, granted: 60, 'granted-in-part': 14, refused: 10, withdrawn: 3 }
  const notices = {
    notices: { 'on-time': 68, extended: 3, 'by-perki': 4, late: 9 },
    onTimeSafe: 71,
    onTimeSafePercent: percent(71, 84),
    onTimePerki: 75,
    onTimePerkiPercent: percent(75, 84),
    toNotice: durationsOf(DAYS),
  }
  const january = figures({ received: 80, carriedOver: 6, outcomes: { ...outcomes, granted: 50 } })
  const february = figures({
    received: 9,
    carriedOver: january.inProcess,
    outcomes: { ...NO_OUTCOMES, granted: 10 },
  })
  const total = { ...figures({ received: 89, carriedOver: 6, outcomes }), ...notices }
  const empty = base(year)
  return {
    ...empty,
    total,
    months: [
      { month: `${year}-01`, ...january },
      { month: `${year}-02`, ...february },
    ],
    days: [...DAYS],
    agencies: [
      { agency: { id: 'ag_dinsos', name: 'Dinas Sosial', shortName: 'Dinsos' }, ...total },
      { agency: { id: 'ag_kominfo', name: 'Kominfo', shortName: 'Kominfo' }, ...figures({}) },
    ],
    withheld: { ...empty.withheld, h: 20, 'not-documented': 4 },
    objections: {
      ...empty.objections,
      received: 7,
      carriedOver: 1,
      grounds: { ...empty.objections.grounds, a: 3, c: 5 },
      outcomes: { granted: 3, 'granted-in-part': 1, refused: 2, withdrawn: 0 },
      inProcess: 2,
    },
    disputes: {
      ...empty.disputes,
      petitioned: 2,
      outcomes: { ...empty.disputes.outcomes, mediated: 1 },
      inProcess: 1,
    },
    now: { ...empty.now, inProcess: 8, silenceSafe: 3, silencePerki: 2 },
  }
}
