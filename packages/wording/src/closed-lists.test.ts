import type { ProblemCode, Refusal } from '@terang/contract/problem'
import {
  ABSENCES,
  ATTENDANCES,
  HEARING_KINDS,
  ACCESS_WAYS,
  AGENCY_ACTS,
  AGENCY_EVENTS,
  AGENCY_REFUSALS,
  CALENDAR_ACTS,
  CALENDAR_EVENTS,
  CALENDAR_REFUSALS,
  ANSWER_OUTCOMES,
  APPLICANT_KINDS,
  CAPACITIES,
  CHANNELS,
  DEADLINE_RULES,
  DELIVERIES,
  DELIVERY_MEANS,
  DISPUTE_ACTS,
  DISPUTE_REFUSALS,
  DISPUTE_RULINGS,
  DISPUTE_STAGES,
  DURATION_KINDS,
  EXEMPTION_ACTS,
  EXEMPTION_LETTERS,
  EXEMPTION_REFUSALS,
  EXEMPTION_STATUSES,
  EXEMPTION_TURNS,
  EXTENSION_CAUSES,
  FORMATS,
  HOUSE_RULE_ACTS,
  HOUSE_RULE_EVENTS,
  HOUSE_RULE_REFUSALS,
  HOLDERS,
  SENT_LETTERS,
  MISSING_PAPERS,
  NEED_KINDS,
  NEED_STATES,
  OBJECTION_ACTS,
  OBJECTION_DECISIONS,
  OBJECTION_GROUNDS,
  OBJECTION_REFUSALS,
  OBJECTION_STATUSES,
  OPENING_CAUSES,
  PAYMENT_KINDS,
  PROPOSAL_EXTENTS,
  REQUEST_ACTS,
  REQUEST_OUTCOMES,
  REQUEST_REFUSALS,
  REQUEST_STATUSES,
  PUNCTUALITIES,
  RIGHTS,
  ROLES,
  RULE_IDS,
  START_EVENTS,
  LIMIT_UNITS,
  WITHHOLDING_REASONS,
} from '@terang/law'
import { describe, expect, test } from 'vitest'
import { agencyTexts } from './agency.ts'
import { dayReasonTexts } from './day-reasons.ts'
import { deadlineTexts } from './deadlines.ts'
import { disputeTexts } from './disputes.ts'
import { eventTexts } from './events.ts'
import { exemptionCaseTexts } from './exemption-cases.ts'
import { exemptionTexts } from './exemptions.ts'
import { fieldNames as englishNames } from './fields/english.ts'
import { fieldNames as indonesianNames } from './fields/indonesian.ts'
import { limitTexts } from './limits.ts'
import { objectionTexts } from './objections.ts'
import { paperTexts } from './papers.ts'
import { problemText, problemTexts } from './problems.ts'
import { refusalTexts } from './refusals.ts'
import { requestTexts } from './requests.ts'
import { rightTexts } from './rights.ts'
import { roleTexts } from './roles.ts'
import { statisticsTexts } from './statistics.ts'
import { stripTexts } from './strip.ts'
import { LANGUAGES } from './texts.ts'

const { status, outcome, act, refusal, ...choices } = requestTexts.id

const LISTS: [name: string, list: readonly string[], table: object][] = [
  ['status', REQUEST_STATUSES, status],
  ['outcome', REQUEST_OUTCOMES, outcome],
  ['outcome of an answer', ANSWER_OUTCOMES, outcome],
  ['act', REQUEST_ACTS, act],
  ['refusal', REQUEST_REFUSALS, refusal],
  ['refusal of an objection', OBJECTION_REFUSALS, refusalTexts.id],
  ['refusal of a dispute', DISPUTE_REFUSALS, refusalTexts.id],
  ['refusal of the settings', AGENCY_REFUSALS, refusalTexts.id],
  ['act on the settings', AGENCY_ACTS, agencyTexts.id.act],
  ['event of the settings', AGENCY_EVENTS, agencyTexts.id.event],
  ['refusal of the calendar', CALENDAR_REFUSALS, refusalTexts.id],
  ['act on the calendar', CALENDAR_ACTS, agencyTexts.id.act],
  ['event of the calendar', CALENDAR_EVENTS, agencyTexts.id.event],
  ['refusal of a rule', HOUSE_RULE_REFUSALS, refusalTexts.id],
  ['act on the rules', HOUSE_RULE_ACTS, agencyTexts.id.act],
  ['event of the rules', HOUSE_RULE_EVENTS, agencyTexts.id.event],
  ['status of an objection', OBJECTION_STATUSES, objectionTexts.id.status],
  ['ground', OBJECTION_GROUNDS, objectionTexts.id.ground],
  ['decision on an objection', OBJECTION_DECISIONS, objectionTexts.id.decision],
  ['act on an objection', OBJECTION_ACTS, objectionTexts.id.act],
  ['stage', DISPUTE_STAGES, disputeTexts.id.stage],
  ['ruling', DISPUTE_RULINGS, disputeTexts.id.ruling],
  ['hearing', HEARING_KINDS, disputeTexts.id.hearing],
  ['attendance', ATTENDANCES, disputeTexts.id.attendance],
  ['absence', ABSENCES, disputeTexts.id.absence],
  ['act on a dispute', DISPUTE_ACTS, disputeTexts.id.act],
  ['refusal of an exemption', EXEMPTION_REFUSALS, refusalTexts.id],
  ['status of an exemption', EXEMPTION_STATUSES, exemptionCaseTexts.id.status],
  ['duration', DURATION_KINDS, exemptionCaseTexts.id.duration],
  ['turn', EXEMPTION_TURNS, exemptionCaseTexts.id.turn],
  ['cause of an opening', OPENING_CAUSES, exemptionCaseTexts.id.opening],
  ['act on an exemption', EXEMPTION_ACTS, exemptionCaseTexts.id.act],
  ['help', NEED_KINDS, choices.need],
  ['letter to the applicant', SENT_LETTERS, choices.letter],
  ['proof of delivery', DELIVERY_MEANS, choices.deliveryMeans],
  ['kind of payment', PAYMENT_KINDS, choices.payment],
  ['state of help', NEED_STATES, choices.needState],
  ['channel', CHANNELS, choices.channel],
  ['kind of applicant', APPLICANT_KINDS, choices.applicantKind],
  ['holder', HOLDERS, choices.holder],
  ['way of access', ACCESS_WAYS, choices.access],
  ['format', FORMATS, choices.format],
  ['delivery', DELIVERIES, choices.delivery],
  ['cause of extension', EXTENSION_CAUSES, choices.extensionCause],
  ['reason to withhold', WITHHOLDING_REASONS, choices.withholding],
  ['extent', PROPOSAL_EXTENTS, choices.extent],
  ['punctuality', PUNCTUALITIES, choices.punctuality],
  ['right', RIGHTS, rightTexts.id],
  ['missing paper', MISSING_PAPERS, paperTexts.id],
  ['letter of exemption', EXEMPTION_LETTERS, exemptionTexts.id],
  ['role', ROLES, roleTexts.id.role],
  ['capacity', CAPACITIES, roleTexts.id.capacity],
  ['rule', RULE_IDS, limitTexts.id.rule],
  ['start of a count', START_EVENTS, limitTexts.id.start],
  ['unit', LIMIT_UNITS, limitTexts.id.unit],
  ['rule of the calculator', DEADLINE_RULES, deadlineTexts.id],
]

/** Safe: the table of technical problems is typed by the codes that are no refusals of the law. */
const technicalCodes = Object.keys(problemTexts.id.technical) as ProblemCode[]

/** Safe: the table is typed by exactly these codes. */
const refusalCodes = Object.keys(refusalTexts.id) as Refusal[]

test.each(LISTS)('every %s of the law has its words', (_name, list, table) => {
  expect(Object.keys(table)).toEqual(expect.arrayContaining([...list]))
})

test.each(LANGUAGES)(
  'every problem has a sentence and an advice on both faces, in %s',
  (language) => {
    for (const code of [...technicalCodes, ...refusalCodes]) {
      for (const face of ['portal', 'office'] as const) {
        const { sentence, advice } = problemText(code, language, face)
        expect([code, sentence, advice]).toEqual([
          code,
          expect.stringMatching(/\.$/),
          expect.stringMatching(/\.$/),
        ])
      }
    }
  },
)

/** Every fixed text of a table with its path; sentences made by functions are tested where they are made. */
const textsOf = (table: object, path = ''): [path: string, text: string][] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}.${key}`, value]]
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}.${key}`) : []
  })

/** Names that are the same word in both languages. */
const SHARED = new Set(['PPID', 'portal'])

const TABLES = {
  agency: agencyTexts,
  requests: requestTexts,
  objections: objectionTexts,
  disputes: disputeTexts,
  papers: paperTexts,
  exemptions: exemptionTexts,
  exemptionCases: exemptionCaseTexts,
  events: eventTexts,
  limits: limitTexts,
  problems: problemTexts,
  refusals: refusalTexts,
  rights: rightTexts,
  roles: roleTexts,
  deadlines: deadlineTexts,
  statistics: statisticsTexts,
  strip: stripTexts,
  dayReasons: dayReasonTexts,
  fields: { id: indonesianNames, en: englishNames },
}

describe.each(Object.entries(TABLES))('%s', (_name, { id, en }) => {
  const english = new Map(textsOf(en))

  test('has no empty text', () => {
    expect([...textsOf(id), ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('says it in another language, not the same words again', () => {
    const same = textsOf(id).filter(
      ([path, text]) => english.get(path) === text && !SHARED.has(text),
    )
    expect(same).toEqual([])
  })

  test('stays calm: no exclamation, no "silakan", no plea', () => {
    const loud = [...textsOf(id), ...english].filter(([, text]) =>
      /!|silakan|mohon maaf|sorry/i.test(text),
    )
    expect(loud).toEqual([])
  })
})

test('a citizen never reads an officer’s words: portal texts speak of "Anda", not of "pemohon"', () => {
  const citizen = [
    ...textsOf(problemTexts.id.portal),
    ...textsOf(requestTexts.id.statusForApplicant),
    ...textsOf(requestTexts.id.outcomeForApplicant),
    ...textsOf(indonesianNames.portal),
    ...textsOf(rightTexts.id),
    ...textsOf(objectionTexts.id.statusForApplicant),
    ...textsOf(objectionTexts.id.decisionForApplicant),
    ...textsOf(objectionTexts.id.groundForApplicant),
  ]
  expect(citizen.filter(([, text]) => /pemohon/i.test(text))).toEqual([])
})
