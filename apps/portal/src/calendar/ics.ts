/** One day that matters, as a calendar keeps it. */
export type CalendarEntry = {
  /** The same for the same date of the same case, so that a newer file replaces an older one. */
  uid: string
  /** Grows with every change of the case. */
  sequence: number
  /** YYYY-MM-DD, a whole day. */
  day: string
  summary: string
  description: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
}

type CalendarFile = { name: string; today: string; entries: readonly CalendarEntry[] }

/** A calendar of whole days by RFC 5545. */
export const calendarText = ({ name, today, entries }: CalendarFile): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Terang//Tanggal penting//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, today)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const eventLines = (entry: CalendarEntry, today: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(entry.uid)}`,
  `DTSTAMP:${basic(today)}T000000Z`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTART;VALUE=DATE:${basic(entry.day)}`,
  'DURATION:P1D',
  `SUMMARY:${escaped(entry.summary)}`,
  `DESCRIPTION:${escaped(entry.description)}`,
  `STATUS:${entry.status}`,
  'TRANSP:TRANSPARENT',
  'CLASS:PRIVATE',
  ...(entry.status === 'CANCELLED' ? [] : alarmLines(entry)),
  'END:VEVENT',
]

/** Three days before, at nine: a whole day begins at midnight. */
const alarmLines = ({ summary }: CalendarEntry): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-P2DT15H',
  `DESCRIPTION:${escaped(summary)}`,
  'END:VALARM',
]

const basic = (day: string): string => day.replaceAll('-', '')

/** RFC 5545, 3.3.11: these four have a meaning of their own; other control characters may not stand. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ')

/** RFC 5545, 3.1: no line over 75 octets; what follows begins with a space, and no character is cut. */
const MOST_OCTETS = 75

const folded = (line: string): string => {
  const lines: string[] = ['']
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > MOST_OCTETS) {
      lines.push('')
      octets = 1
    }
    lines.push(`${lines.pop() ?? ''}${sign}`)
    octets += size
  }
  return lines.join('\r\n ')
}
