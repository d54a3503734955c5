type Event = Record<string, string>

/** Reads a calendar by the grammar of RFC 5545 and refuses whatever does not fit it. */
export const readCalendar = (text: string): { name: string; events: Event[] } => {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error('a line ends without CRLF')
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`)
  }
  const lines = text.replaceAll('\r\n ', '').slice(0, -2).split('\r\n').map(contentLine)
  const open: string[] = []
  const events: Event[] = []
  let name = ''
  for (const [key, value] of lines) {
    if (key === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (key === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends where it did not begin`)
    } else {
      const event = events.at(-1)
      const inside = open.at(-1)
      if (inside === 'VEVENT' && event) event[key] = value
      if (inside === 'VALARM' && event && key === 'TRIGGER') event['alarm'] = `${key}:${value}`
      if (inside === 'VCALENDAR' && key === 'NAME') name = value
      if (inside === undefined) throw new Error(`${key} stands outside`)
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} never ends`)
  return { name, events }
}

const contentLine = (line: string): [key: string, value: string] => {
  const [, key, value] = /^([A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*):([^]*)$/.exec(line) ?? []
  if (key === undefined || value === undefined) throw new Error(`no content line: ${line}`)
  return [key, unescaped(value)]
}

const unescaped = (value: string): string =>
  value.replace(/\\([^])/g, (_, sign: string) => {
    if (!['\\', ';', ',', 'n', 'N'].includes(sign)) throw new Error(`\\${sign} means nothing`)
    return sign.toLowerCase() === 'n' ? '\n' : sign
  })
