import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import {
  answer,
  asked,
  assign,
  complete,
  extend,
  given,
  incomplete,
  onDay,
  people,
  propose,
  type Step,
} from '../request/cases.ts'
import { requestCounts } from './request-counts.ts'

const { ppid, officer, superior, applicant, system, unit } = people
const { counting } = onDay('2026-07-06', officer, null)

/** What the last of the steps did to the figures: `+received 2026-07-06 unit`, with its days in brackets. */
const last = (...steps: readonly Step[]): string[] => {
  const before = steps.length > 1 ? given(...steps.slice(0, -1)) : null
  return requestCounts(before, given(...steps), counting).counts.map(
    ({ figure, on, by, days, unitId }) =>
      `${by > 0 ? '+' : '-'}${figure} ${on}${days > 0 ? ` (${days})` : ''}${unitId && ` ${unitId}`}`,
  )
}

const inProcess: readonly Step[] = [asked('2026-07-06'), ['2026-07-07', officer, complete]]
const refused: readonly Step[] = [
  ...inProcess,
  ['2026-07-08', ppid, propose('whole')],
  ['2026-07-09', superior, { type: 'consent-refusal' }],
  ['2026-07-10', ppid, answer('refused', 'exempt')],
]
const reopened: Step = ['2026-09-01', superior, { type: 'reopen' }]

describe('a request counts', () => {
  test('as received on the day of its receipt, at the desk', () => {
    expect(last(asked('2026-07-06'))).toEqual(['+received 2026-07-06'])
  })

  test('on the other day when its receipt date is corrected', () => {
    const receivedOn = calendarDate('2026-06-30')
    expect(
      last(asked('2026-07-06'), [
        '2026-07-07',
        officer,
        { type: 'correct-receipt-date', receivedOn },
      ]),
    ).toEqual(['-received 2026-07-06', '+received 2026-06-30'])
  })

  test('for the unit that it goes to, and for the last one when it is given back', () => {
    expect(last(...inProcess, ['2026-07-08', officer, assign])).toEqual([
      '-received 2026-07-06',
      '+received 2026-07-06 unit_upt',
    ])
    expect(
      last(
        ...inProcess,
        ['2026-07-08', officer, assign],
        ['2026-07-09', unit, { type: 'send-back' }],
      ),
    ).toEqual([])
  })

  test.each([
    ['2026-07-20', 'on-time', 10],
    ['2026-07-21', 'by-perki', 11],
    ['2026-07-22', 'late', 12],
  ] as const)('answered on %s, with its outcome on that day, %s', (day, timing, days) => {
    expect(last(...inProcess, [day, ppid, answer('granted')])).toEqual([
      `+granted ${day}`,
      `+notice-${timing} ${day} (${days})`,
    ])
  })

  test('as extended when it kept the extended limit', () => {
    const extended: Step = ['2026-07-20', ppid, extend]
    expect(last(...inProcess, extended, ['2026-07-29', ppid, answer('not-held')])).toEqual([
      '+not-held 2026-07-29',
      '+notice-extended 2026-07-29 (17)',
    ])
    expect(last(...inProcess, extended, ['2026-08-03', ppid, answer('not-held')])).toContain(
      '+notice-late 2026-08-03 (20)',
    )
  })

  test('with the reasons of a refusal', () => {
    expect(last(...refused)).toEqual([
      '+refused 2026-07-10',
      '+notice-on-time 2026-07-10 (4)',
      '+withheld-h 2026-07-10',
    ])
    expect(last(...inProcess, ['2026-07-08', ppid, answer('refused', 'not-documented')])).toContain(
      '+withheld-not-documented 2026-07-08',
    )
  })

  test('as handed over on that day, and not with another outcome', () => {
    const handOver: Step = [
      '2026-07-27',
      officer,
      { type: 'hand-over', handedOverOn: calendarDate('2026-07-24') },
    ]
    expect(last(...inProcess, ['2026-07-08', ppid, answer('granted')], handOver)).toEqual([
      '+hand-over 2026-07-24 (14)',
    ])
  })

  test('as withdrawn or never completed on the day of its end, without a notice', () => {
    expect(last(asked('2026-07-06'), ['2026-07-08', applicant, { type: 'withdraw' }])).toEqual([
      '+withdrawn 2026-07-08',
    ])
    expect(
      last(
        asked('2026-07-06'),
        ['2026-07-07', officer, incomplete('2026-07-07')],
        ['2026-08-03', system, { type: 'note-not-completed' }],
      ),
    ).toEqual(['+not-completed 2026-07-11'])
  })
})

describe('a granted objection', () => {
  test('lets a refusal stand where it was counted, and the request come in anew', () => {
    expect(last(...refused, reopened)).toEqual(['+reopened 2026-09-01'])
  })

  test('names the outcome that it overturned', () => {
    const { overturned } = requestCounts(given(...refused), given(...refused, reopened), counting)
    expect(overturned).toEqual({ outcome: 'refused', on: '2026-09-01' })
  })

  test('is followed by a second outcome, whose days run from that day', () => {
    expect(last(...refused, reopened, ['2026-09-04', ppid, answer('granted')])).toEqual([
      '+granted 2026-09-04',
      '+notice-on-time 2026-09-04 (3)',
    ])
  })

  test('brings what came in anew to the unit that then gets it', () => {
    expect(last(...refused, reopened, ['2026-09-02', officer, assign])).toEqual([
      '-reopened 2026-09-01',
      '+reopened 2026-09-01 unit_upt',
    ])
  })

  test('after silence reopens nothing: the request was open, and its notice is late since receipt', () => {
    expect(last(...inProcess, reopened)).toEqual([])
    expect(last(...inProcess, reopened, ['2026-09-02', ppid, answer('granted')])).toEqual([
      '+granted 2026-09-02',
      '+notice-late 2026-09-02 (40)',
    ])
    expect(last(...inProcess, reopened, ['2026-09-02', officer, assign])).toEqual([
      '-received 2026-07-06',
      '+received 2026-07-06 unit_upt',
    ])
  })
})

test('a clock that was set back lets no request end before it came in', () => {
  expect(last(asked('2026-07-06'), ['2026-06-30', applicant, { type: 'withdraw' }])).toEqual([
    '+withdrawn 2026-07-06',
  ])
  expect(last(...refused, ['2026-07-01', superior, { type: 'reopen' }])).toEqual([
    '+reopened 2026-07-10',
  ])
})
