import { durationsOf } from '@terang/law'
import type { AgencySide } from './agency-order.ts'

const NO_REQUESTS: AgencySide['requests'] = {
  received: 0,
  carriedOver: 0,
  reopened: 0,
  outcomes: {
    granted: 0,
    'granted-in-part': 0,
    refused: 0,
    'not-held': 0,
    'not-completed': 0,
    withdrawn: 0,
  },
  inProcess: 0,
  notices: { 'on-time': 0, extended: 0, 'by-perki': 0, late: 0 },
  onTimeSafe: 0,
  onTimeSafePercent: null,
  onTimePerki: 0,
  onTimePerkiPercent: null,
  toNotice: durationsOf([]),
  toHandOver: durationsOf([]),
}

const NO_OBJECTIONS: AgencySide['objections'] = {
  received: 0,
  carriedOver: 0,
  filedLate: 0,
  grounds: { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0 },
  outcomes: { granted: 0, 'granted-in-part': 0, refused: 0, withdrawn: 0 },
  inProcess: 0,
  answers: { 'on-time': 0, 'by-perki': 0, late: 0 },
  toAnswer: durationsOf([]),
}

const NO_DISPUTES: AgencySide['disputes'] = {
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
}

/** For tests: an agency of which nothing is on record. */
export const emptySide = (shortName: string): AgencySide => ({
  agency: { id: `ag_${shortName}`, name: shortName, shortName },
  requests: NO_REQUESTS,
  objections: NO_OBJECTIONS,
  disputes: NO_DISPUTES,
  now: {
    inProcess: 0,
    silenceSafe: 0,
    silencePerki: 0,
    handOverOverdue: 0,
    objectionsInProcess: 0,
    objectionSilence: 0,
    disputesInProcess: 0,
  },
  receivedByMonth: [],
})
