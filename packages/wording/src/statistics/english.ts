import { STATUTE } from '@terang/law'
import type { Translation } from '../texts.ts'
import type { figures as figuresSource, table as tableSource } from './indonesian.ts'

const notice = STATUTE['request.notice'].limit
const extended = notice + STATUTE['request.extension'].limit
const objection = STATUTE['objection.answer'].limit
const filing = STATUTE['objection.filing'].limit

export const figures: Translation<typeof figuresSource> = {
  received: {
    name: 'Received',
    definition: 'Requests received in this period, by the day of their receipt.',
  },
  carriedOver: {
    name: 'Carried over',
    definition:
      'Requests without an outcome when this period began, and those that were reopened in it.',
  },
  reopened: {
    name: 'Reopened',
    definition:
      'Part of those carried over: requests that must be answered again because their objection was granted in this period; the earlier outcome stays counted in its month.',
  },
  granted: {
    name: 'Granted in full',
    definition: 'Answered in this period: all of the information is given.',
  },
  'granted-in-part': {
    name: 'Granted in part',
    definition: 'Answered in this period: a part is given, the rest refused with a reason.',
  },
  refused: {
    name: 'Refused',
    definition: 'Answered in this period: all of the information is refused with a reason.',
  },
  'not-held': {
    name: 'Not held',
    definition:
      'Answered in this period: the information is not held and the applicant is referred to another body; this is no refusal.',
  },
  'not-completed': {
    name: 'Never completed',
    definition:
      'Ended in this period because the applicant did not complete it in time; this is no refusal.',
  },
  withdrawn: {
    name: 'Withdrawn by the applicant',
    definition: 'Ended in this period because the applicant withdrew it before an answer.',
  },
  inProcess: {
    name: 'In process',
    definition:
      'Without an outcome at the end of this period, or today where it has not ended yet.',
  },
  notices: {
    name: 'Written notices',
    definition: 'Written answers sent in this period, whatever they say.',
  },
  onTimeSafe: {
    name: 'On time under the Act',
    definition: `Notices sent within ${notice} working days of the receipt, or ${extended} where duly extended.`,
  },
  onTimeSafePercent: {
    name: 'On time under the Act, per cent',
    definition: 'The share of all notices of this period that is on time under the Act.',
  },
  onTimePerki: {
    name: 'On time under the Regulation',
    definition: `Notices on time under the Act, or sent within ${notice} working days (${extended} where extended) of the request being complete.`,
  },
  onTimePerkiPercent: {
    name: 'On time under the Regulation, per cent',
    definition: 'The share of all notices of this period that is on time under the Regulation.',
  },
  'notice-on-time': {
    name: 'On time without extension',
    definition: 'Notices sent within the first limit of the Act.',
  },
  'notice-extended': {
    name: 'On time with extension',
    definition: 'Notices sent within the extended limit of the Act.',
  },
  'notice-by-perki': {
    name: 'Past the limit of the Act, within that of the Regulation',
    definition: 'Notices on time only if counted from the day the request was complete.',
  },
  'notice-late': {
    name: 'Late',
    definition: 'Notices sent after the limit of the Act and that of the Regulation.',
  },
  meanDays: {
    name: 'Mean working days',
    definition: 'Working days from receipt to notice of all together, divided by the notices.',
  },
  medianDays: {
    name: 'Median working days',
    definition: 'Half of the notices of this period were sent in so many working days or fewer.',
  },
  p90Days: {
    name: 'Nine of ten, working days',
    definition: 'Nine of ten notices of this period were sent in so many working days or fewer.',
  },
  longestDays: {
    name: 'Longest, working days',
    definition: 'Working days from receipt to the notice that was waited for longest.',
  },
  handOvers: {
    name: 'Handed over',
    definition: 'Hand-overs of information in this period, which may follow the notice.',
  },
  handOverMeanDays: {
    name: 'Hand-over, mean working days',
    definition: 'Working days from receipt to hand-over of all together, divided by hand-overs.',
  },
  handOverMedianDays: {
    name: 'Hand-over, median working days',
    definition:
      'Half of the hand-overs of this period took so many working days or fewer from receipt.',
  },
  handOverP90Days: {
    name: 'Hand-over, nine of ten',
    definition: 'Nine of ten hand-overs of this period took so many working days or fewer.',
  },
  inProcessNow: {
    name: 'In process today',
    definition: 'Requests without an outcome today, whenever they were received.',
  },
  silenceSafe: {
    name: 'Not answered',
    definition:
      'Requests that are past the limit of the Act today without a notice; their applicants may object.',
  },
  silencePerki: {
    name: 'Not answered under the Regulation',
    definition: 'Part of those not answered: past the later limit of the Regulation too.',
  },
  handOverOverdue: {
    name: 'Hand-over past its promise',
    definition: 'Requests answered, whose promised time of supply has passed today.',
  },
  withheld: {
    name: 'Reason of a refusal',
    definition:
      'Answers of this period that refuse all or a part for this reason; one answer may have several.',
  },
  objectionReceived: {
    name: 'Objections received',
    definition: 'Objections received in this period, by the day of their receipt.',
  },
  objectionCarriedOver: {
    name: 'Objections carried over',
    definition: 'Objections neither answered nor withdrawn when this period began.',
  },
  objectionFiledLate: {
    name: 'Objections filed late',
    definition: `Objections received in this period more than ${filing} working days after the ground was found; examined all the same.`,
  },
  objectionGround: {
    name: 'Ground of objection',
    definition:
      'Objections received in this period on this ground; one objection may rest on several.',
  },
  objectionGranted: {
    name: 'Objections granted',
    definition: 'Answered by the superior in this period: granted in full.',
  },
  objectionGrantedInPart: {
    name: 'Objections granted in part',
    definition: 'Answered by the superior in this period: granted in part.',
  },
  objectionRefused: {
    name: 'Objections refused',
    definition: 'Answered by the superior in this period: not granted.',
  },
  objectionWithdrawn: {
    name: 'Objections withdrawn',
    definition: 'Withdrawn by the applicant in this period before an answer.',
  },
  objectionInProcess: {
    name: 'Objections in process',
    definition: 'Objections without an answer at the end of this period, or today.',
  },
  objectionOnTime: {
    name: 'Objections answered on time',
    definition: `Answers of this period sent within ${objection} working days of the receipt of the objection.`,
  },
  objectionByPerki: {
    name: 'Objections, on time under the Regulation only',
    definition: `Answers of this period sent within ${objection} working days only if counted from the register.`,
  },
  objectionLate: {
    name: 'Objections answered late',
    definition: 'Answers of this period sent after both of these limits.',
  },
  objectionMedianDays: {
    name: 'Objections, median working days',
    definition:
      'Half of the answers of this period took so many working days or fewer from the receipt of the objection.',
  },
  objectionSilence: {
    name: 'Objections not answered',
    definition:
      'Objections past the limit of the Act today without an answer; their applicants may go to the Information Commission.',
  },
  disputePetitioned: {
    name: 'Disputes filed',
    definition: 'Petitions to the Information Commission filed in this period.',
  },
  disputeCarriedOver: {
    name: 'Disputes carried over',
    definition: 'Disputes without a result before the commission when this period began.',
  },
  disputeGranted: {
    name: 'Disputes granted',
    definition: 'Adjudicated in this period: the petition is granted.',
  },
  disputeGrantedInPart: {
    name: 'Disputes granted in part',
    definition: 'Adjudicated in this period: granted in part.',
  },
  disputeRefused: {
    name: 'Disputes refused',
    definition: 'Adjudicated in this period: the petition is refused.',
  },
  disputeMediated: {
    name: 'Disputes settled by mediation',
    definition: 'Settlements reached by mediation and confirmed in this period.',
  },
  disputeRejected: {
    name: 'Disputes not accepted',
    definition: 'Interim decisions of this period that do not accept the petition.',
  },
  disputeNotRegistered: {
    name: 'Disputes not registered',
    definition: 'Petitions declared not registered in this period.',
  },
  disputeWithdrawn: {
    name: 'Disputes withdrawn',
    definition: 'Petitions withdrawn in this period.',
  },
  disputeStopped: {
    name: 'Disputes stopped',
    definition: 'Proceedings that the commission stopped in this period.',
  },
  disputeLapsed: {
    name: 'Disputes lapsed',
    definition: 'Petitions declared lapsed in this period.',
  },
  disputeInProcess: {
    name: 'Disputes in process',
    definition:
      'Disputes without a result before the commission at the end of this period, or today.',
  },
  disputeToCourt: {
    name: 'Taken to court',
    definition: 'Decisions of the commission that were challenged in court in this period.',
  },
}

export const table: Translation<typeof tableSource> = {
  figure: 'Figure',
  definition: 'Meaning',
  basis: 'Basis',
  year: (year) => `Year ${year}`,
  all: 'All agencies',
  now: 'Today',
  agency: 'Agency',
  registerNumber: 'Register number',
  receivedIn: 'Month of receipt',
  unit: 'Organisational unit',
  channel: 'Channel',
  status: 'State',
  outcome: 'Outcome',
  outcomeIn: 'Month of outcome',
  overturned: 'Overturned by an objection',
  workingDays: 'Working days',
  lateSafe: 'Past the limit of the Act',
  latePerki: 'Past the limit of the Regulation',
  yes: 'yes',
  no: 'no',
}
