import { readFileSync } from 'node:fs'
import * as law from '@terang/law'
import { expect, test } from 'vitest'
import { eventTexts } from './events.ts'

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')
const handbook = readFileSync(new URL('../../../docs/law.md', import.meta.url), 'utf8')

const CLOSED_LISTS: Record<string, readonly string[]> = {
  ACTS: law.ACTS,
  CAPACITIES: law.CAPACITIES,
  SCOPES: law.SCOPES,
  REQUEST_STATUSES: law.REQUEST_STATUSES,
  REQUEST_OUTCOMES: law.REQUEST_OUTCOMES,
  REQUEST_REFUSALS: law.REQUEST_REFUSALS,
  'types of request events': Object.keys(eventTexts.id.name),
  CHANNELS: law.CHANNELS,
  APPLICANT_KINDS: law.APPLICANT_KINDS,
  HOLDERS: law.HOLDERS,
  ACCESS_WAYS: law.ACCESS_WAYS,
  FORMATS: law.FORMATS,
  DELIVERIES: law.DELIVERIES,
  MISSING_PAPERS: law.MISSING_PAPERS,
  EXTENSION_CAUSES: law.EXTENSION_CAUSES,
  EXEMPTION_LETTERS: law.EXEMPTION_LETTERS,
  WITHHOLDING_REASONS: law.WITHHOLDING_REASONS,
  PROPOSAL_EXTENTS: law.PROPOSAL_EXTENTS,
  NEED_KINDS: law.NEED_KINDS,
  NEED_STATES: law.NEED_STATES,
  PAYMENT_KINDS: law.PAYMENT_KINDS,
  SENT_LETTERS: law.SENT_LETTERS,
  DELIVERY_MEANS: law.DELIVERY_MEANS,
  PUNCTUALITIES: law.PUNCTUALITIES,
  RIGHTS: law.RIGHTS,
  OBJECTION_STATUSES: law.OBJECTION_STATUSES,
  OBJECTION_GROUNDS: law.OBJECTION_GROUNDS,
  OBJECTION_DECISIONS: law.OBJECTION_DECISIONS,
  OBJECTION_REFUSALS: law.OBJECTION_REFUSALS,
  DISPUTE_STAGES: law.DISPUTE_STAGES,
  DISPUTE_RULINGS: law.DISPUTE_RULINGS,
  DISPUTE_REFUSALS: law.DISPUTE_REFUSALS,
  EXEMPTION_STATUSES: law.EXEMPTION_STATUSES,
  DURATION_KINDS: law.DURATION_KINDS,
  OPENING_CAUSES: law.OPENING_CAUSES,
  EXEMPTION_REFUSALS: law.EXEMPTION_REFUSALS,
  RULE_IDS: law.RULE_IDS,
  START_EVENTS: law.START_EVENTS,
  LIMIT_UNITS: law.LIMIT_UNITS,
  HOLIDAY_KINDS: law.HOLIDAY_KINDS,
  NOTICE_TIMINGS: law.NOTICE_TIMINGS,
  OBJECTION_TIMINGS: law.OBJECTION_TIMINGS,
  DISPUTE_OUTCOMES: law.DISPUTE_OUTCOMES,
  SLICES: law.SLICES,
  AGENCY_EVENTS: law.AGENCY_EVENTS,
  AGENCY_REFUSALS: law.AGENCY_REFUSALS,
  CALENDAR_EVENTS: law.CALENDAR_EVENTS,
  CALENDAR_REFUSALS: law.CALENDAR_REFUSALS,
}

test.each(Object.entries(CLOSED_LISTS))('the glossary knows every name of %s', (_name, names) => {
  expect(names.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([])
})

test('the handbook of the law has a row for every limit', () => {
  expect(law.RULE_IDS.filter((rule) => !handbook.includes(`| \`${rule}\` |`))).toEqual([])
})
