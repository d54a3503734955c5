import { type CalendarDate, calendarDate } from './calendar-date.ts'

/** Sitasi: a law and its article, as they are written in letters. */
export type Citation = { law: string; article: string }

export const LAWS = {
  kip: 'UU 14/2008',
  slip: 'Perki 1/2021',
  ppsip: 'Perki 1/2013',
  pp: 'PP 61/2010',
  pdp: 'UU 27/2022',
  skm: 'Permenpan-RB 14/2017',
} as const

/** Satuan: how a limit is counted. */
export const LIMIT_UNITS = [
  'at-once',
  'working-day',
  'calendar-day',
  'hour',
  'month',
  'year',
] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

/** Peristiwa awal: what starts a count. */
export const START_EVENTS = [
  'request-received',
  'request-registered',
  'incompleteness-letter-received',
  'request-declared-complete',
  'notice-limit-ended',
  'ground-found',
  'objection-received',
  'objection-registered',
  'objection-answer-received-or-due',
  'petition-received',
  'petition-incompleteness-letter-received',
  'first-hearing',
  'first-mediation-meeting',
  'decision-hearing',
  'decision-read',
  'decision-received',
  'judgment-received',
  'last-publication',
  'budget-year-ended',
  'exclusion-expires',
  'exclusion-began',
  'data-request-received',
  'protection-failed',
  'last-survey',
] as const
export type StartEvent = (typeof START_EVENTS)[number]

/** Bacaan lain: another reading of the same limit, kept beside the one chosen. */
export type OtherReading = {
  limit: number
  unit: LimitUnit
  from: StartEvent
  cite: readonly Citation[]
}

/** Satu baris undang-undang: one limit of the law. */
export type Provision = {
  limit: number
  unit: LimitUnit
  from: StartEvent
  direction: 'forward' | 'backward'
  /** How often it may be used; null where the law sets no bound. */
  times: number | null
  /** Paling lama or paling sedikit: the longest time, or the longest gap between two of a series. */
  bound: 'at-most' | 'at-least-every'
  /** Perpanjangan within the same article; null where there is none. */
  prolongation: { limit: number; unit: LimitUnit; times: number } | null
  cite: readonly Citation[]
  validFrom: CalendarDate
  validTo: CalendarDate | null
  /** The reading chosen where sources conflict or are silent; null where the words are plain. */
  reading: string | null
  alternatives: readonly OtherReading[]
}

const cite = (law: keyof typeof LAWS, article: string): Citation => ({ law: LAWS[law], article })

const IN_FORCE = {
  kip: calendarDate('2010-04-30'),
  slip: calendarDate('2021-06-30'),
  ppsip: calendarDate('2013-04-29'),
  // From memory, as is the date of skm: no source at hand states them.
  pp: calendarDate('2010-08-20'),
  pdp: calendarDate('2024-10-17'),
  skm: calendarDate('2017-05-09'),
} as const

type Row = Pick<Provision, 'limit' | 'unit' | 'from' | 'cite'> &
  Partial<
    Pick<Provision, 'direction' | 'times' | 'bound' | 'prolongation' | 'reading' | 'alternatives'>
  >

const under = (law: keyof typeof IN_FORCE, row: Row): Provision => ({
  direction: 'forward',
  times: null,
  bound: 'at-most',
  prolongation: null,
  reading: null,
  alternatives: [],
  ...row,
  validFrom: IN_FORCE[law],
  validTo: null,
})

/** The law as data: every limit with its article, unit and start. Limits stand here and nowhere else. */
export const STATUTE = {
  'request.registration': under('kip', {
    limit: 0,
    unit: 'at-once',
    from: 'request-received',
    cite: [
      cite('kip', 'Pasal 22 ayat (4)'),
      cite('kip', 'Pasal 22 ayat (5)'),
      cite('slip', 'Pasal 29 ayat (3)'),
      cite('slip', 'Pasal 30 ayat (2)'),
    ],
    reading: 'A web portal is electronic media like e-mail, so the number is given at once.',
  }),
  'request.registration-by-letter': under('kip', {
    limit: 0,
    unit: 'at-once',
    from: 'request-received',
    cite: [cite('kip', 'Pasal 22 ayat (6)')],
    reading:
      'The number may travel with the information; it is given at registration all the same.',
  }),
  'request.completeness-check': under('slip', {
    limit: 3,
    unit: 'working-day',
    from: 'request-registered',
    cite: [cite('slip', 'Pasal 31 ayat (2)')],
  }),
  'request.completion': under('slip', {
    limit: 3,
    unit: 'working-day',
    from: 'incompleteness-letter-received',
    cite: [cite('slip', 'Pasal 33 ayat (3)')],
  }),
  'request.notice': under('kip', {
    limit: 10,
    unit: 'working-day',
    from: 'request-received',
    cite: [cite('kip', 'Pasal 22 ayat (7)'), cite('slip', 'Pasal 34 ayat (3)')],
    reading:
      'UU ranks above Perki: the count from receipt is the working limit; the count from completeness is kept as the latest arguable date.',
    alternatives: [
      {
        limit: 10,
        unit: 'working-day',
        from: 'request-declared-complete',
        cite: [cite('slip', 'Pasal 31 ayat (3)')],
      },
    ],
  }),
  'request.extension': under('kip', {
    limit: 7,
    unit: 'working-day',
    from: 'notice-limit-ended',
    times: 1,
    cite: [cite('kip', 'Pasal 22 ayat (8)'), cite('slip', 'Pasal 36 ayat (2)')],
    reading: 'The next seven working days, counted from the end of the first limit, once.',
  }),
  'objection.filing': under('kip', {
    limit: 30,
    unit: 'working-day',
    from: 'ground-found',
    cite: [cite('kip', 'Pasal 36 ayat (1)')],
    reading:
      'After silence the earlier base (last day of the limit) is shown; filing is accepted at least to the later one.',
  }),
  'objection.answer': under('kip', {
    limit: 30,
    unit: 'working-day',
    from: 'objection-received',
    cite: [cite('kip', 'Pasal 36 ayat (2)')],
    reading: 'From receipt, which ranks above the count from the objection register.',
    alternatives: [
      {
        limit: 30,
        unit: 'working-day',
        from: 'objection-registered',
        cite: [cite('slip', 'Pasal 44 ayat (1)')],
      },
    ],
  }),
  'dispute.filing': under('kip', {
    limit: 14,
    unit: 'working-day',
    from: 'objection-answer-received-or-due',
    cite: [cite('kip', 'Pasal 37 ayat (2)'), cite('ppsip', 'Pasal 13')],
  }),
  'dispute.incomplete-letter': under('ppsip', {
    limit: 3,
    unit: 'working-day',
    from: 'petition-received',
    cite: [cite('ppsip', 'Pasal 17 ayat (1)')],
  }),
  'dispute.completion': under('ppsip', {
    limit: 7,
    unit: 'working-day',
    from: 'petition-incompleteness-letter-received',
    cite: [cite('ppsip', 'Pasal 17 ayat (2)')],
  }),
  'dispute.start': under('kip', {
    limit: 14,
    unit: 'working-day',
    from: 'petition-received',
    cite: [cite('kip', 'Pasal 38 ayat (1)')],
  }),
  'dispute.settlement': under('kip', {
    limit: 100,
    unit: 'working-day',
    from: 'petition-received',
    cite: [cite('kip', 'Pasal 38 ayat (2)')],
    reading: 'The text says "dapat diselesaikan"; whether the hundred days bind is disputed.',
  }),
  'dispute.summons': under('ppsip', {
    limit: 3,
    unit: 'working-day',
    from: 'first-hearing',
    direction: 'backward',
    cite: [cite('ppsip', 'Pasal 24 ayat (2)')],
  }),
  'dispute.mediation': under('ppsip', {
    limit: 14,
    unit: 'working-day',
    from: 'first-mediation-meeting',
    prolongation: { limit: 7, unit: 'working-day', times: 1 },
    cite: [cite('ppsip', 'Pasal 41')],
  }),
  'dispute.conclusions': under('ppsip', {
    limit: 3,
    unit: 'working-day',
    from: 'decision-hearing',
    direction: 'backward',
    cite: [cite('ppsip', 'Pasal 57 ayat (3)')],
  }),
  'dispute.decision-copy': under('ppsip', {
    limit: 3,
    unit: 'working-day',
    from: 'decision-read',
    cite: [cite('ppsip', 'Pasal 59 ayat (4)')],
  }),
  'court.challenge': under('kip', {
    limit: 14,
    unit: 'working-day',
    from: 'decision-received',
    cite: [cite('kip', 'Pasal 48 ayat (1)')],
    reading:
      'UU counts working days. Perki 1/2013 says "hari" where it else writes "hari kerja": the earlier calendar date is the alarm.',
    alternatives: [
      {
        limit: 14,
        unit: 'calendar-day',
        from: 'decision-received',
        cite: [cite('ppsip', 'Pasal 60 ayat (2)')],
      },
    ],
  }),
  'court.cassation': under('kip', {
    limit: 14,
    unit: 'calendar-day',
    from: 'judgment-received',
    cite: [cite('kip', 'Pasal 50')],
    reading: 'The article says "hari" without "kerja": calendar days.',
  }),
  'publication.periodic': under('kip', {
    limit: 6,
    unit: 'month',
    from: 'last-publication',
    bound: 'at-least-every',
    cite: [cite('kip', 'Pasal 9 ayat (3)'), cite('slip', 'Pasal 18')],
    reading: '"Paling singkat 6 bulan sekali" is read as at least once in six months.',
  }),
  'publication.list-update': under('slip', {
    limit: 6,
    unit: 'month',
    from: 'last-publication',
    bound: 'at-least-every',
    cite: [cite('slip', 'Pasal 45 ayat (7)')],
    reading: '"Paling singkat 6 bulan sekali" is read as at least once in six months.',
  }),
  'report.annual': under('slip', {
    limit: 3,
    unit: 'month',
    from: 'budget-year-ended',
    cite: [cite('slip', 'Pasal 56 ayat (1)')],
    reading: 'The budget year ends on 31 December, so the report is due on 31 March.',
  }),
  'exclusion.opening': under('pp', {
    limit: 30,
    unit: 'working-day',
    from: 'exclusion-expires',
    direction: 'backward',
    cite: [cite('pp', 'Pasal 11 ayat (2)'), cite('slip', 'Pasal 52 ayat (1)')],
  }),
  'exclusion.law-enforcement': under('pp', {
    limit: 30,
    unit: 'year',
    from: 'exclusion-began',
    cite: [cite('pp', 'Pasal 5 ayat (1)'), cite('slip', 'Pasal 51 ayat (1)')],
    reading: 'The longest possible; not where the facts were opened in an open hearing.',
  }),
  'pdp.access': under('pdp', {
    limit: 72,
    unit: 'hour',
    from: 'data-request-received',
    cite: [
      cite('pdp', 'Pasal 32 ayat (2)'),
      cite('pdp', 'Pasal 30 ayat (1)'),
      cite('pdp', 'Pasal 40 ayat (2)'),
      cite('pdp', 'Pasal 41 ayat (1)'),
    ],
    reading:
      '3 × 24 hours on the clock, over weekends and holidays; also to correct, stop or restrict.',
  }),
  'pdp.breach-notice': under('pdp', {
    limit: 72,
    unit: 'hour',
    from: 'protection-failed',
    cite: [cite('pdp', 'Pasal 46')],
    reading: '3 × 24 hours on the clock, over weekends and holidays.',
  }),
  'survey.satisfaction': under('skm', {
    limit: 1,
    unit: 'year',
    from: 'last-survey',
    bound: 'at-least-every',
    cite: [{ law: LAWS.skm, article: 'Lampiran' }],
    reading: 'At least once a year.',
  }),
} as const satisfies Record<string, Provision>

/** Pengenal aturan: the name of a row of the law. */
export type RuleId = keyof typeof STATUTE
// Safe because the keys of the literal above are exactly these.
export const RULE_IDS = Object.keys(STATUTE) as readonly RuleId[]

/** The rules that anybody may count with GET /api/deadlines. */
export const DEADLINE_RULES = [
  'request.completeness-check',
  'request.completion',
  'request.notice',
  'request.extension',
  'objection.filing',
  'objection.answer',
  'dispute.filing',
  'dispute.start',
  'dispute.settlement',
  'court.challenge',
  'pdp.access',
] as const satisfies readonly RuleId[]
export type DeadlineRule = (typeof DEADLINE_RULES)[number]

export const provision = (rule: RuleId): Provision => STATUTE[rule]
