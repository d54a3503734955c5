import { describe, expect, test } from 'vitest'
import { CASE_NAMES, CASES } from '../testing/cases.ts'
import { OBJECTED, OBJECTED_NAMES } from '../testing/objected-cases.ts'
import { markOf, OBJECTION_NAMES, OBJECTIONS } from '../testing/objections.ts'
import { portalOf } from '../testing/portal-of.ts'
import { readCalendar } from '../testing/read-calendar.ts'
import { calendarText } from './ics.ts'

const ENTRY = {
  uid: 'a.answer@terang',
  sequence: 3,
  day: '2028-02-29',
  summary: 'Batas, jawaban; "tertulis" \\ 🙂',
  description: `Baris satu\nBaris dua, ${'kata é🙂 '.repeat(40)}`,
  status: 'CONFIRMED',
} as const

describe('the file', () => {
  test('comes back word for word, however long and whatever it holds', () => {
    const text = calendarText({ name: 'Uji; coba, \\', today: '2028-01-05', entries: [ENTRY] })
    const { name, events } = readCalendar(text)
    expect(name).toBe('Uji; coba, \\')
    expect(events).toEqual([
      {
        UID: ENTRY.uid,
        DTSTAMP: '20280105T000000Z',
        SEQUENCE: '3',
        'DTSTART;VALUE=DATE': '20280229',
        DURATION: 'P1D',
        SUMMARY: ENTRY.summary,
        DESCRIPTION: ENTRY.description,
        STATUS: 'CONFIRMED',
        TRANSP: 'TRANSPARENT',
        CLASS: 'PRIVATE',
        alarm: 'TRIGGER:-P2DT15H',
      },
    ])
  })

  test('no name of an office begins a line of its own', () => {
    const summary = 'A\r\nEND:VCALENDAR\nX\u0000Y'
    const text = calendarText({ name: 'n', today: '2028-01-05', entries: [{ ...ENTRY, summary }] })
    expect(readCalendar(text).events[0]?.SUMMARY).toBe('A\nEND:VCALENDAR\nX Y')
  })
})

const ofRequest = async (view: (typeof CASES)[keyof typeof CASES], lang = '') => {
  const page = await portalOf({ view }).get(`${lang}/lacak/permohonan/tanggal.ics`)
  expect(page.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH')
  expect(page.headers.get('cache-control')).toBe('no-store')
  return readCalendar(page.html).events
}

type Objection = (typeof OBJECTIONS)[keyof typeof OBJECTIONS]
const ofObjection = async (objection: Objection) => {
  const page = await portalOf({ objection }).get(`/lacak/keberatan/${objection.id}/tanggal.ics`)
  return readCalendar(page.html).events
}

describe('the dates of a case', () => {
  test('in process: the answer and the last day to object', async () => {
    expect(await ofRequest(CASES['in-process'])).toMatchObject([
      {
        UID: 'req_0123456789abcdef.answer@terang',
        SEQUENCE: '3',
        'DTSTART;VALUE=DATE': '20260401',
        SUMMARY: 'Batas jawaban tertulis, 097/PPID-DINSOS/III/2026',
        STATUS: 'CONFIRMED',
      },
      { UID: 'req_0123456789abcdef.objection-window@terang', 'DTSTART;VALUE=DATE': '20260519' },
    ])
  })

  test('incomplete: also the last day to complete', async () => {
    const days = (await ofRequest(CASES.incomplete)).map((event) => event['DTSTART;VALUE=DATE'])
    expect(days).toEqual(['20260401', '20260317'])
  })

  test('answered: the answer is taken out again, by the same name and a higher number', async () => {
    const view = { ...CASES.refused, version: 9 }
    expect((await ofRequest(view))[0]).toMatchObject({
      UID: 'req_0123456789abcdef.answer@terang',
      SEQUENCE: '9',
      STATUS: 'CANCELLED',
    })
  })

  test('provisional is said in the name and in the words, in both languages', async () => {
    const { nextRight } = CASES.refused
    const view = { ...CASES.refused, nextRight: nextRight && { ...nextRight, provisional: true } }
    const [, window] = await ofRequest(view)
    expect(window?.STATUS).toBe('TENTATIVE')
    expect(window?.SUMMARY).toMatch(/\(sementara\)$/)
    expect(window?.DESCRIPTION).toContain('libur tahun itu belum ditetapkan')
    expect((await ofRequest(view, '/en'))[1]?.SUMMARY).toMatch(/\(provisional\)$/)
  })

  test('the way to the commission has one name on both pages', async () => {
    const onObjection = (await ofObjection(OBJECTIONS.refused)).at(-1)
    expect(onObjection?.UID).toBe('obj_0123456789abcdef.petition-window@terang')
    const onRequest = (await ofRequest(OBJECTED['objection refused'])).at(-1)
    expect(onRequest).toEqual(onObjection)
  })

  test.each(OBJECTION_NAMES)(
    'of an objection that is %s say the same on both pages',
    async (name) => {
      const objection = {
        ...OBJECTIONS[name],
        provisional: true,
        nextRight: { ...RIGHT, ...OBJECTIONS[name].nextRight, provisional: true },
      }
      const view = { ...CASES.refused, today: objection.today, objections: [markOf(objection)] }
      const own = (events: { UID?: string }[]) =>
        events.filter(({ UID = '' }) => UID.startsWith(objection.id))
      const onRequest = own(await ofRequest(view))
      expect(onRequest.length).toBeGreaterThan(1)
      expect(onRequest).toEqual(own(await ofObjection(objection)))
    },
  )

  test('an objection takes its window out of the calendar by a higher number, which withdrawing it exceeds', async () => {
    const [before] = (await ofRequest(CASES.refused)).filter(isOf('objection-window'))
    const [after] = (await ofRequest(OBJECTED['objected to a refusal'])).filter(
      isOf('objection-window'),
    )
    const [again] = (await ofRequest(OBJECTED['objection withdrawn'])).filter(
      isOf('objection-window'),
    )
    expect([before?.STATUS, after?.STATUS, again?.STATUS]).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ])
    expect(after?.UID).toBe(before?.UID)
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE))
  })

  test('completed, the request takes the day to complete it out of the calendar', async () => {
    const { incompleteness } = CASES.incomplete
    const completed = { ...CASES['in-process'], version: 9, incompleteness }
    expect((await ofRequest(completed)).filter(isOf('completion'))).toMatchObject([
      { SEQUENCE: '9', STATUS: 'CANCELLED' },
    ])
    expect((await ofRequest(CASES.incomplete)).filter(isOf('completion'))).toMatchObject([
      { STATUS: 'CONFIRMED', 'DTSTART;VALUE=DATE': '20260317' },
    ])
  })

  test.each(['withdrawn', 'not-completed'] as const)(
    'a request that is %s leaves no day to object',
    async (name) => {
      const [window] = (await ofRequest(CASES[name])).filter(isOf('objection-window'))
      expect(window?.STATUS).toBe('CANCELLED')
    },
  )

  test('a petition, and each step of the dispute, takes out what it ended', async () => {
    const { disputed } = OBJECTIONS
    const [petition] = (await ofObjection(disputed)).filter(isOf('petition-window'))
    expect([petition?.STATUS, petition?.SEQUENCE]).toEqual(['CANCELLED', '6'])
    const decided = inStage('decision', 5)
    const [open] = (await ofObjection(decided)).filter(isOf('challenge'))
    const [taken] = (await ofObjection(inStage('court', 6))).filter(isOf('challenge'))
    expect([open?.STATUS, open?.SEQUENCE]).toEqual(['CONFIRMED', '7'])
    expect([taken?.STATUS, taken?.SEQUENCE]).toEqual(['CANCELLED', '8'])
  })

  test.each(OBJECTED_NAMES)('of a request: %s, each stands once', async (name) => {
    const events = await ofRequest(OBJECTED[name])
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
  })

  test.each(CASE_NAMES)('%s: can be read, and holds no word of the question', async (name) => {
    const view = CASES[name]
    const events = await ofRequest(view)
    expect(events.length).toBeGreaterThan(0)
    expect(JSON.stringify(events)).not.toContain('panti')
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
  })

  test.each(OBJECTION_NAMES)('of an objection that is %s can be read', async (name) => {
    expect((await ofObjection(OBJECTIONS[name])).length).toBeGreaterThan(0)
  })

  test('are for the browser that has opened the case', async () => {
    const page = await portalOf({ isOpen: false }).get('/lacak/permohonan/tanggal.ics')
    expect([page.status, page.location]).toEqual([303, '/lacak?kabar=tertutup'])
  })

  test('are offered on the page of the case', async () => {
    const page = await portalOf({ view: CASES.refused }).get('/en/lacak/permohonan')
    expect(page.html).toContain('href="/en/lacak/permohonan/tanggal.ics"')
  })
})

const isOf =
  (kind: string) =>
  ({ UID = '' }: { UID?: string }): boolean =>
    UID.includes(`.${kind}@`)

const RIGHT = {
  right: 'none' as const,
  from: '2026-12-14',
  until: '2026-12-28',
  acceptedUntil: '2026-12-28',
  basis: [],
}

/** The disputed objection of the fixtures in another stage, by a later step. */
const inStage = (stage: 'decision' | 'court', version: number): Objection => {
  const { dispute, ...view } = OBJECTIONS.disputed
  const right = stage === 'decision' ? ('challenge' as const) : ('await-court' as const)
  return {
    ...view,
    dispute: dispute && { ...dispute, stage, version },
    nextRight: { ...RIGHT, right, provisional: false },
  }
}
