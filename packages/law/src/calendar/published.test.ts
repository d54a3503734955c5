import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import { addWorkingDays, isWorkingDay, skipReason } from '../working-days.ts'
import { CALENDAR_VERSIONS, publishedCalendar, withLocalClosures } from './published.ts'

const by = (version?: string) => ({ calendar: publishedCalendar(version), policy: DEFAULT_POLICY })
const on = calendarDate

describe('the published lists', () => {
  test.each([
    ['2023-09-12', [2024]],
    ['2024-10-14', [2024, 2025]],
    ['2025-08-07', [2024, 2025]],
    ['2025-09-19', [2024, 2025, 2026]],
    ['2026-09-15', [2024, 2025, 2026, 2027]],
  ])('version %s knows the years %j', (version, years) => {
    expect(publishedCalendar(version).years).toEqual(years)
    expect(publishedCalendar(version).version).toBe(version)
  })

  test('there are five, the newest is the one in use, another is refused', () => {
    expect(CALENDAR_VERSIONS).toHaveLength(5)
    expect(publishedCalendar()).toBe(publishedCalendar('2026-09-15'))
    expect(() => publishedCalendar('2028-09-15')).toThrow(RangeError)
  })

  test('each year holds as many national holidays and days of collective leave as decreed', () => {
    const count = (year: number, kind: string) =>
      publishedCalendar().holidays.filter(
        (holiday) => holiday.kind === kind && holiday.date.startsWith(`${year}-`),
      ).length
    const counts = [2024, 2025, 2026, 2027].map((year) => [
      count(year, 'national'),
      count(year, 'collective-leave'),
      count(year, 'election'),
    ])
    expect(counts).toEqual([
      [17, 10, 2],
      [17, 11, 0],
      [17, 8, 0],
      [18, 8, 0],
    ])
  })

  test('every holiday names a decree of the calendar, and no day is listed twice', () => {
    for (const version of CALENDAR_VERSIONS) {
      const { holidays, decrees } = publishedCalendar(version)
      const names = new Set(decrees.map(({ name }) => name))
      expect(holidays.filter(({ decree }) => !names.has(decree))).toEqual([])
      const dates = holidays.map(({ date }) => date)
      expect(dates).toEqual([...new Set(dates)].toSorted())
    }
  })

  test('a version is named by the signing of the newest decree in it', () => {
    for (const version of CALENDAR_VERSIONS) {
      const signed = publishedCalendar(version).decrees.map((decree) => decree.signed ?? '')
      expect(signed.toSorted().at(-1)).toBe(version)
    }
  })

  test('the amendment of 7 August 2025 is a decree of its own that names what it amends', () => {
    const { decrees } = publishedCalendar('2025-08-07')
    const amendment = decrees.find(({ amends }) => amends !== null)
    expect(amendment?.joint).toEqual({
      religion: '933/2025',
      manpower: '1/2025',
      adminReform: '3/2025',
    })
    expect(amendment?.amends).toContain('1017/2024')
  })

  test('an election day rests on a Keppres whose number is only recalled', () => {
    expect(skipReason(on('2024-02-14'), by())).toEqual({
      kind: 'election',
      name: 'Pemungutan suara Pemilu 2024',
      decree: 'Keppres 10/2024',
    })
    const recalled = publishedCalendar().decrees.filter((decree) => decree.recalled)
    expect(recalled.map(({ name }) => name)).toEqual(['Keppres 10/2024', 'Keppres 33/2024'])
  })
})

describe('closures of an agency', () => {
  const closure = { date: on('2026-10-12'), name: 'Hari Jadi', decree: 'SK Gubernur 1/2026' }
  const calendar = withLocalClosures(publishedCalendar(), [closure], '2026-09-15+1')
  const local = { calendar, policy: DEFAULT_POLICY }

  test('a local holiday does not count, and says by which decree', () => {
    expect(skipReason(closure.date, local)).toEqual({
      kind: 'local',
      name: 'Hari Jadi',
      decree: 'SK Gubernur 1/2026',
    })
    expect(addWorkingDays(on('2026-10-01'), 10, local)).toBe('2026-10-16')
    expect(calendar.version).toBe('2026-09-15+1')
  })

  test('the published calendar stays as it was', () => {
    expect(isWorkingDay(closure.date, by())).toBe(true)
    expect(addWorkingDays(on('2026-10-01'), 10, by())).toBe('2026-10-15')
  })

  test('a closure brings no list with it: its year stays without one', () => {
    const far = withLocalClosures(
      publishedCalendar(),
      [{ ...closure, date: on('2030-01-02') }],
      '2026-09-15+2',
    )
    expect(far.years).not.toContain(2030)
    expect(isWorkingDay(on('2030-01-02'), { ...local, calendar: far })).toBe(false)
  })

  test('a closure may be of another kind, as a later election day or an amendment', () => {
    const more = withLocalClosures(
      publishedCalendar(),
      [{ ...closure, kind: 'collective-leave' }],
      '2026-09-15+3',
    )
    const counted = { ...DEFAULT_POLICY, collectiveLeave: 'counted' as const }
    expect(isWorkingDay(closure.date, { calendar: more, policy: DEFAULT_POLICY })).toBe(false)
    expect(isWorkingDay(closure.date, { calendar: more, policy: counted })).toBe(true)
  })
})
