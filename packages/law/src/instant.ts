import { dayNumber, fromDayNumber, parseCalendarDate } from './calendar-date.ts'

const PATTERN =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))$/

/** Saat: seconds since 1970-01-01T00:00:00Z of an ISO text with Z or an offset; null for any other text. */
export const parseInstant = (text: string): number | null => {
  const [, day = '', hour, minute, second = 0, sign, zoneHour = 0, zoneMinute = 0] =
    PATTERN.exec(text) ?? []
  const date = parseCalendarDate(day)
  if (date === null) return null
  const local = dayNumber(date) * 86_400 + secondsOf(hour, minute) + Number(second)
  return local - (sign === '-' ? -1 : 1) * secondsOf(zoneHour, zoneMinute)
}

/** The ISO text of an instant as a clock shows it that many hours ahead of UTC. */
export const formatInstant = (seconds: number, offsetHours: number): string => {
  const local = seconds + offsetHours * 3_600
  const day = Math.floor(local / 86_400)
  const rest = local - day * 86_400
  const clock = [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60].map(twoDigits)
  return `${fromDayNumber(day)}T${clock.join(':')}+${twoDigits(offsetHours)}:00`
}

const secondsOf = (hour: string | number | undefined, minute: string | number | undefined) =>
  Number(hour) * 3_600 + Number(minute) * 60

const twoDigits = (part: number) => String(part).padStart(2, '0')
