import { describe, expect, test } from 'vitest'
import { deadline } from './deadline.ts'
import {
  calendarDate,
  DEADLINE_RULES,
  DEFAULT_POLICY,
  provision,
  publishedCalendar,
  RULE_IDS,
  type RuleId,
} from './index.ts'

const counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }

/** The twenty-seven limits as the handbook of the law numbers them. */
const LIMITS: readonly (readonly [RuleId, number, string, string])[] = [
  ['request.registration', 0, 'at-once', 'UU 14/2008 Pasal 22 ayat (4)'],
  ['request.registration-by-letter', 0, 'at-once', 'UU 14/2008 Pasal 22 ayat (6)'],
  ['request.completeness-check', 3, 'working-day', 'Perki 1/2021 Pasal 31 ayat (2)'],
  ['request.completion', 3, 'working-day', 'Perki 1/2021 Pasal 33 ayat (3)'],
  ['request.notice', 10, 'working-day', 'UU 14/2008 Pasal 22 ayat (7)'],
  ['request.extension', 7, 'working-day', 'UU 14/2008 Pasal 22 ayat (8)'],
  ['objection.filing', 30, 'working-day', 'UU 14/2008 Pasal 36 ayat (1)'],
  ['objection.answer', 30, 'working-day', 'UU 14/2008 Pasal 36 ayat (2)'],
  ['dispute.filing', 14, 'working-day', 'UU 14/2008 Pasal 37 ayat (2)'],
  ['dispute.incomplete-letter', 3, 'working-day', 'Perki 1/2013 Pasal 17 ayat (1)'],
  ['dispute.completion', 7, 'working-day', 'Perki 1/2013 Pasal 17 ayat (2)'],
  ['dispute.start', 14, 'working-day', 'UU 14/2008 Pasal 38 ayat (1)'],
  ['dispute.settlement', 100, 'working-day', 'UU 14/2008 Pasal 38 ayat (2)'],
  ['dispute.summons', 3, 'working-day', 'Perki 1/2013 Pasal 24 ayat (2)'],
  ['dispute.mediation', 14, 'working-day', 'Perki 1/2013 Pasal 41'],
  ['dispute.conclusions', 3, 'working-day', 'Perki 1/2013 Pasal 57 ayat (3)'],
  ['dispute.decision-copy', 3, 'working-day', 'Perki 1/2013 Pasal 59 ayat (4)'],
  ['court.challenge', 14, 'working-day', 'UU 14/2008 Pasal 48 ayat (1)'],
  ['court.cassation', 14, 'calendar-day', 'UU 14/2008 Pasal 50'],
  ['publication.periodic', 6, 'month', 'UU 14/2008 Pasal 9 ayat (3)'],
  ['publication.list-update', 6, 'month', 'Perki 1/2021 Pasal 45 ayat (7)'],
  ['report.annual', 3, 'month', 'Perki 1/2021 Pasal 56 ayat (1)'],
  ['exclusion.opening', 30, 'working-day', 'PP 61/2010 Pasal 11 ayat (2)'],
  ['exclusion.law-enforcement', 30, 'year', 'PP 61/2010 Pasal 5 ayat (1)'],
  ['pdp.access', 72, 'hour', 'UU 27/2022 Pasal 32 ayat (2)'],
  ['pdp.breach-notice', 72, 'hour', 'UU 27/2022 Pasal 46'],
  ['survey.satisfaction', 1, 'year', 'Permenpan-RB 14/2017 Lampiran'],
]

describe('the statute', () => {
  test('it holds these twenty-seven rows and no other', () => {
    expect(RULE_IDS.toSorted()).toEqual(LIMITS.map(([rule]) => rule).toSorted())
  })

  test.each(LIMITS)('%s: %i %s, %s', (rule, limit, unit, first) => {
    const row = provision(rule)
    expect([row.limit, row.unit]).toEqual([limit, unit])
    expect(`${row.cite[0]?.law} ${row.cite[0]?.article}`).toBe(first)
  })

  test('three rows count backwards', () => {
    const backward = RULE_IDS.filter((rule) => provision(rule).direction === 'backward')
    expect(backward).toEqual(['dispute.summons', 'dispute.conclusions', 'exclusion.opening'])
  })

  test('an extension is possible once, and mediation once by seven working days', () => {
    expect(provision('request.extension').times).toBe(1)
    expect(provision('dispute.mediation').prolongation).toEqual({
      limit: 7,
      unit: 'working-day',
      times: 1,
    })
  })

  test('what returns in a series returns at least every so often', () => {
    const series = RULE_IDS.filter((rule) => provision(rule).bound === 'at-least-every')
    expect(series).toEqual([
      'publication.periodic',
      'publication.list-update',
      'survey.satisfaction',
    ])
  })

  test('where two sources start the count differently, both starts are kept', () => {
    const starts = (rule: RuleId) => [
      provision(rule).from,
      ...provision(rule).alternatives.map(({ from }) => from),
    ]
    expect(starts('request.notice')).toEqual(['request-received', 'request-declared-complete'])
    expect(starts('objection.answer')).toEqual(['objection-received', 'objection-registered'])
    expect(starts('court.challenge')).toEqual(['decision-received', 'decision-received'])
    for (const rule of RULE_IDS) {
      const row = provision(rule)
      if (row.alternatives.length > 0) expect(row.reading).not.toBeNull()
    }
  })

  test('the data protection row cites all four rights', () => {
    expect(provision('pdp.access').cite.map(({ article }) => article)).toEqual([
      'Pasal 32 ayat (2)',
      'Pasal 30 ayat (1)',
      'Pasal 40 ayat (2)',
      'Pasal 41 ayat (1)',
    ])
  })

  test('every row is in force, and every citation is written as letters write it', () => {
    for (const rule of RULE_IDS) {
      const { validFrom, validTo, cite, alternatives } = provision(rule)
      expect(validFrom <= '2024-10-17').toBe(true)
      expect(validTo).toBeNull()
      for (const { law, article } of [...cite, ...alternatives.flatMap((other) => other.cite)]) {
        expect(law).toMatch(/^(UU|Perki|PP|Permenpan-RB) \d+\/\d{4}$/)
        expect(article).toMatch(/^(Pasal \d+( ayat \(\d+\))?|Lampiran)$/)
      }
    }
  })
})

test('every rule can be counted from any date, and its own days tell the same date', () => {
  for (const rule of RULE_IDS) {
    for (const from of ['1900-01-01', '2026-12-21', '2199-12-31']) {
      const counted = deadline(rule, calendarDate(from), counting)
      const { direction, unit } = provision(rule)
      expect(counted.days.at(-1)?.date ?? from).toBe(counted.dueOn)
      if (unit !== 'at-once') expect(counted.dueOn > from).toBe(direction === 'forward')
    }
  }
})

test('eleven rules are open to everybody who wants to count', () => {
  expect(DEADLINE_RULES).toHaveLength(11)
})
