import {
  DEFAULT_POLICY,
  addWorkingDays,
  calendarDate,
  deadline,
  publishedCalendar,
  shiftDays,
  skipReason,
} from '@terang/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Derivation,
  type NoticeLimits,
  dayStrip,
  mergeSkipped,
  skippedRuns,
  stripCaption,
  stripLegend,
} from './day-strip.ts'

const counting = { calendar: publishedCalendar('2026-09-15'), policy: DEFAULT_POLICY }

const derive = (from: string, limit: number): Derivation => {
  const dueOn = addWorkingDays(calendarDate(from), limit, counting)
  const days: Derivation['days'][number][] = []
  for (let date = shiftDays(calendarDate(from), 1); date <= dueOn; date = shiftDays(date, 1)) {
    const reason = skipReason(date, counting)
    days.push(reason ? { date, counts: false, reason } : { date, counts: true })
  }
  return { from, dueOn, limit, provisional: false, calendarVersion: '2026-09-15', days }
}

const notice = (receivedOn: string, completeOn: string | null = null): NoticeLimits => ({
  safe: derive(receivedOn, 10),
  arguable: completeOn ? derive(completeOn, 10) : null,
  extension: null,
})

const extended = (limits: NoticeLimits): NoticeLimits => ({
  ...limits,
  extension: {
    safe: derive(limits.safe.dueOn, 7),
    arguable: limits.arguable && derive(limits.arguable.dueOn, 7),
  },
})

const strip = (limits: NoticeLimits, today: string) =>
  dayStrip({ notice: limits, today, lang: 'id' })
const dayOn = (days: ReturnType<typeof dayStrip>, date: string) => {
  const day = days.find((one) => one.date === date)
  if (!day) throw new Error(`the strip has no ${date}`)
  return day
}
const drawn = (days: ReturnType<typeof dayStrip>) =>
  days.map(({ number, kind }) => (kind === 'skipped' ? 'x' : number)).join(' ')

describe('a request received on Wednesday 11 March 2026, before Lebaran', () => {
  const days = strip(notice('2026-03-11', '2026-03-13'), '2026-03-26')

  test('counts ten days up to 1 April and two more by the Perki', () => {
    expect(drawn(days)).toBe('0 1 2 x x 3 4 x x x x x x x 5 6 7 x x 8 9 10 11 x x x 12')
    expect(days.at(-1)?.date).toBe('2026-04-06')
  })

  test('fills the days that passed, marks today, leaves the rest', () => {
    expect(dayOn(days, '2026-03-11').kind).toBe('start')
    expect(dayOn(days, '2026-03-25').kind).toBe('worked')
    expect(dayOn(days, '2026-03-26')).toMatchObject({ kind: 'today', today: true, number: 6 })
    expect(dayOn(days, '2026-03-27').kind).toBe('left')
    expect(dayOn(days, '2026-04-01')).toMatchObject({ kind: 'left', due: true, flags: ['due'] })
  })

  test('leaves no day out when the later reading begins after the first has ended', () => {
    const days = strip(
      { safe: derive('2026-03-11', 10), arguable: derive('2026-04-13', 10), extension: null },
      '2026-04-14',
    )
    const dates = days.map(({ date }) => date)
    expect(dates).toHaveLength(new Set(dates).size)
    expect(dayOn(days, '2026-04-02')).toMatchObject({ kind: 'over', number: 11 })
    expect(dayOn(days, '2026-04-13')).toMatchObject({ kind: 'over' })
    expect(dayOn(days, '2026-04-14')).toMatchObject({ kind: 'today' })
    expect(dayOn(days, '2026-04-27')).toMatchObject({ kind: 'arguable', flags: ['arguable-due'] })
  })

  test('draws the days beyond the safe date as arguable, with a flag on the last', () => {
    expect(dayOn(days, '2026-04-02')).toMatchObject({ kind: 'arguable', beyond: null })
    expect(dayOn(days, '2026-04-06')).toMatchObject({ kind: 'arguable', flags: ['arguable-due'] })
  })

  test('says each day in words', () => {
    expect(dayOn(days, '2026-03-11').text).toBe('Rabu, 11 Maret 2026: diterima, belum dihitung')
    expect(dayOn(days, '2026-03-19').text).toBe(
      'Kamis, 19 Maret: tidak dihitung, Hari Suci Nyepi (Saka 1948), libur nasional',
    )
    expect(dayOn(days, '2026-03-26').text).toBe('Kamis, 26 Maret, hari kerja ke-6, hari ini')
    expect(dayOn(days, '2026-04-01').text).toBe('Rabu, 1 April, hari kerja ke-10, batas akhir')
    expect(dayOn(days, '2026-04-06').text).toBe(
      'Senin, 6 April, hari kerja ke-12, hanya menurut Perki, batas menurut Perki',
    )
  })

  test('names a holiday once, where it begins', () => {
    const named = days.filter(({ reasonShort }) => reasonShort)
    expect(named.map(({ date, reasonShort }) => [date, reasonShort])).toEqual([
      ['2026-03-18', 'Nyepi'],
      ['2026-03-20', 'Idulfitri'],
      ['2026-04-03', 'Wafat Yesus Kristus'],
    ])
  })

  test('names the month where it begins and knows the columns of the week', () => {
    expect(days.filter(({ monthLabel }) => monthLabel).map(({ date }) => date)).toEqual([
      '2026-03-11',
      '2026-04-01',
    ])
    expect(dayOn(days, '2026-03-11')).toMatchObject({ column: 3, weekend: false, monday: false })
    expect(dayOn(days, '2026-03-16')).toMatchObject({ column: 1, monday: true })
    expect(dayOn(days, '2026-03-15')).toMatchObject({ column: 7, weekend: true })
  })

  test('merges the days of Nyepi and Idulfitri into one run of seven', () => {
    const runs = mergeSkipped(days, 'id').filter((cell) => cell.kind === 'run')
    expect(runs.map(({ range, label, names }) => [range, label, names])).toEqual([
      ['14–15', null, null],
      ['18–24', '7 hari', 'Nyepi, Idulfitri'],
      ['28–29', null, null],
      ['3–5', null, 'Wafat Yesus Kristus'],
    ])
  })

  test('explains the skipped days, each reason once', () => {
    expect(skippedRuns(days, 'id').map(({ dates, reason }) => `${dates}: ${reason}`)).toEqual([
      '14–15, 21–22, 28–29 Maret, 4–5 April: akhir pekan',
      '18 Maret: Cuti bersama Nyepi',
      '19 Maret: Hari Suci Nyepi (Saka 1948), libur nasional',
      '20, 23–24 Maret: Cuti bersama Idulfitri',
      '3 April: Wafat Yesus Kristus, libur nasional',
    ])
  })

  test('has a legend of only what is there, and a caption', () => {
    expect(stripLegend(days, 'id').map(({ kind }) => kind)).toEqual([
      'start',
      'worked',
      'today',
      'left',
      'arguable',
      'skipped',
      'due',
    ])
    expect(stripCaption(days, 'id')).toContain('Rabu, 11 Maret 2026; batas Rabu, 1 April 2026')
  })
})

test('a limit over the year end counts on, and the new year is said', () => {
  const days = strip(notice('2026-12-21'), '2026-12-23')
  expect(drawn(days)).toBe('0 1 2 x x x x 3 4 5 6 x x x 7 x 8 9 10')
  expect(days.at(-1)?.date).toBe('2027-01-08')
  expect(dayOn(days, '2027-01-01').text).toMatch(/^Jumat, 1 Januari 2027: tidak dihitung/)
  expect(dayOn(days, '2027-01-04').text).not.toContain('2027')
})

describe('an extended request', () => {
  const days = strip(extended(notice('2026-03-11')), '2026-04-07')

  test('numbers the extension from 11 to 17', () => {
    const numbers = days.filter(({ date }) => date > '2026-04-01').map(({ number }) => number)
    expect(numbers.filter((number) => number !== null)).toEqual([11, 12, 13, 14, 15, 16, 17])
  })

  test('moves the due day to the end of the extension and keeps the first as a flag', () => {
    expect(dayOn(days, '2026-04-01')).toMatchObject({ due: false, flags: ['first-due'] })
    expect(dayOn(days, '2026-04-13')).toMatchObject({ due: true, kind: 'extension', past: false })
    expect(dayOn(days, '2026-04-02')).toMatchObject({ kind: 'extension', past: true })
    expect(dayOn(days, '2026-04-07').kind).toBe('today')
  })
})

describe('a late request', () => {
  const days = strip(notice('2026-10-01'), '2026-10-19')

  test('counts on past the limit, up to today', () => {
    expect(days.at(-1)).toMatchObject({ date: '2026-10-19', kind: 'today', number: 12, beyond: 2 })
    expect(dayOn(days, '2026-10-16')).toMatchObject({ kind: 'over', number: 11, beyond: 1 })
    expect(dayOn(days, '2026-10-17')).toMatchObject({ kind: 'skipped', beyond: null })
    expect(dayOn(days, '2026-10-16').text).toBe('Jumat, 16 Oktober, hari kerja ke-1 sesudah batas')
  })

  test('past days that only the Perki would allow are over as well', () => {
    const arguable = strip(notice('2026-03-11', '2026-03-13'), '2026-04-06')
    expect(dayOn(arguable, '2026-04-02')).toMatchObject({ kind: 'over', beyond: 1 })
    expect(dayOn(arguable, '2026-04-06')).toMatchObject({ kind: 'today', beyond: 2 })
  })

  test('later than three weeks says that the days go on', () => {
    const late = strip(notice('2026-10-01'), '2026-12-01')
    expect(late.at(-1)).toMatchObject({ date: '2026-11-05', flags: ['goes-on'] })
    expect(late.at(-1)?.text).toContain('hari-hari sesudahnya tidak digambar')
    expect(days.flatMap(({ flags }) => flags)).not.toContain('goes-on')
  })

  test('skips the days that its agency alone has off', () => {
    const local = { kind: 'local', name: 'Hari Jadi', decree: 'SK 1' } as const
    const days = dayStrip({
      notice: notice('2026-10-01'),
      today: '2026-10-16',
      lang: 'id',
      dayOff: (date) => (date === '2026-10-16' ? local : null),
    })
    expect(days.at(-1)).toMatchObject({ kind: 'skipped', today: true, reasonShort: 'Hari Jadi' })
  })

  test('draws three weeks past the limit at most', () => {
    expect(strip(notice('2026-01-05'), '2026-11-24').at(-1)?.date).toBe('2026-02-10')
  })
})

test('a request received today has its first day and nothing behind it', () => {
  const days = strip(notice('2026-11-24'), '2026-11-24')
  expect(days[0]).toMatchObject({ kind: 'start', today: true, flags: ['received', 'today'] })
  expect(days.filter(({ kind }) => kind === 'left')).toHaveLength(10)
})

test('today on a day off is marked without being counted', () => {
  const days = strip(notice('2026-03-11'), '2026-03-19')
  expect(dayOn(days, '2026-03-19')).toMatchObject({ kind: 'skipped', today: true, number: null })
  expect(dayOn(days, '2026-03-19').text).toMatch(/, hari ini$/)
})

test('an answered request stops at its notice', () => {
  const days = dayStrip({
    notice: notice('2026-10-01'),
    today: '2026-11-24',
    stoppedOn: '2026-10-14',
    lang: 'id',
  })
  expect(days.at(-1)?.date).toBe('2026-10-15')
  expect(days.some(({ today }) => today)).toBe(false)
  expect(dayOn(days, '2026-10-14')).toMatchObject({ kind: 'worked', flags: ['answered'] })
})

test('an agency that counts the day of receipt has it as its first of ten cells', () => {
  const sameDay = { ...counting, policy: { ...DEFAULT_POLICY, firstDay: 'same-day' as const } }
  const safe = deadline('request.notice', calendarDate('2026-10-01'), sameDay)
  const days = strip({ safe, arguable: null, extension: null }, '2026-10-02')
  expect(days[0]).toMatchObject({ kind: 'start', number: 1 })
  expect(days.at(-1)).toMatchObject({ date: '2026-10-14', number: 10 })
})

test('a provisional date says so on its last day only', () => {
  const limits = notice('2026-12-21')
  const days = strip({ ...limits, safe: { ...limits.safe, provisional: true } }, '2026-12-21')
  expect(days.filter(({ provisional }) => provisional).map(({ date }) => date)).toEqual([
    '2027-01-08',
  ])
  expect(days.at(-1)?.text).toContain('sementara')
})

test('in English the strip speaks English', () => {
  const days = dayStrip({ notice: notice('2026-03-11'), today: '2026-03-26', lang: 'en' })
  expect(dayOn(days, '2026-03-26').text).toMatch(/26 March, working day 6, today$/)
  expect(days[0]?.monthLabel).toBe('March')
})

const anyDay = fc
  .integer({ min: 0, max: 1000 })
  .map((n) => shiftDays(calendarDate('2024-01-02'), n))

test('as many cells are numbered as the limit has days, whatever the day and today', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 90 }),
      (from, limit, later) => {
        const limits = { safe: derive(from, limit), arguable: null, extension: null }
        const days = strip(limits, shiftDays(from, later))
        const counted = days.filter(({ date, number }) => number && date <= limits.safe.dueOn)
        expect(counted).toHaveLength(limit)
        expect(counted.at(-1)).toMatchObject({ date: limits.safe.dueOn, due: true, number: limit })
      },
    ),
  )
})

test('an extended strip numbers seventeen cells, and no day stands in it twice', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 3 }), (from, checked) => {
      const days = strip(extended(notice(from, shiftDays(from, checked))), from)
      const dates = days.map(({ date }) => date)
      expect(new Set(dates).size).toBe(dates.length)
      expect(days.filter(({ number, kind }) => number && kind !== 'arguable')).toHaveLength(17)
    }),
  )
})
