import type { Citation } from '@terang/law'
import { slip, uu } from '../citations.ts'

export type FigureWords = {
  name: string
  /** Arti: one sentence, so that nobody compares what is not alike. */
  definition: string
}

const ppsip = (article: string): Citation => ({ law: 'Perki 1/2013', article })
/** P57(2)–(3): what a yearly report tells of requests and of disputes. */
const count = slip('57(2)a')
const time = slip('57(2)b')
const granted = slip('57(2)c')
const refused = slip('57(2)d')
const objections = slip('57(3)a')
const answers = slip('57(3)b')
const petitions = slip('57(3)c')
const results = slip('57(3)d')

/** Dasar: the articles that each figure rests on. */
export const FIGURE_CITATIONS = {
  received: [uu('22(4)'), count],
  carriedOver: [count],
  reopened: [slip('44(1)'), uu('36(2)')],
  granted: [uu('22(7)'), granted],
  'granted-in-part': [uu('22(7)'), granted],
  refused: [uu('6(3)'), refused],
  'not-held': [uu('22(7)b'), count],
  'not-completed': [slip('33(4)')],
  withdrawn: [count],
  inProcess: [count],
  notices: [uu('22(7)'), slip('31(4)')],
  onTimeSafe: [uu('22(7)'), uu('22(8)')],
  onTimeSafePercent: [uu('22(7)'), uu('22(8)')],
  onTimePerki: [slip('31(3)'), slip('36(2)')],
  onTimePerkiPercent: [slip('31(3)'), slip('36(2)')],
  'notice-on-time': [uu('22(7)')],
  'notice-extended': [uu('22(8)')],
  'notice-by-perki': [slip('31(3)')],
  'notice-late': [uu('22(7)'), slip('31(3)')],
  meanDays: [time],
  medianDays: [time],
  p90Days: [time],
  longestDays: [time],
  handOvers: [slip('35(1)')],
  handOverMeanDays: [time],
  handOverMedianDays: [time],
  handOverP90Days: [time],
  inProcessNow: [count],
  silenceSafe: [uu('35(1)c'), uu('22(7)')],
  silencePerki: [uu('35(1)c'), slip('31(3)')],
  handOverOverdue: [slip('31(4)f')],
  withheld: [refused],
  objectionReceived: [uu('35(1)'), objections],
  objectionCarriedOver: [objections],
  objectionFiledLate: [uu('36(1)')],
  objectionGround: [uu('35(1)')],
  objectionGranted: [slip('44(1)'), answers],
  objectionGrantedInPart: [slip('44(1)'), answers],
  objectionRefused: [uu('36(3)'), answers],
  objectionWithdrawn: [objections],
  objectionInProcess: [answers],
  objectionOnTime: [uu('36(2)')],
  objectionByPerki: [slip('44(1)')],
  objectionLate: [uu('36(2)'), slip('44(1)')],
  objectionMedianDays: [answers],
  objectionSilence: [uu('36(2)'), uu('37(2)')],
  disputePetitioned: [uu('37(2)'), petitions],
  disputeCarriedOver: [petitions],
  disputeGranted: [uu('46(1)'), results],
  disputeGrantedInPart: [uu('46(1)'), results],
  disputeRefused: [uu('46(1)'), results],
  disputeMediated: [uu('40(1)'), results],
  disputeRejected: [ppsip('36')],
  disputeNotRegistered: [ppsip('17(3)')],
  disputeWithdrawn: [ppsip('14')],
  disputeStopped: [ppsip('4')],
  disputeLapsed: [ppsip('30')],
  disputeInProcess: [petitions],
  disputeToCourt: [uu('47(1)'), slip('57(3)e')],
} as const satisfies Record<string, readonly Citation[]>

export type FigureName = keyof typeof FIGURE_CITATIONS

// Safe because the keys of a literal are its own.
export const FIGURE_NAMES = Object.keys(FIGURE_CITATIONS) as FigureName[]
