import { createClient } from '@terang/api/client'
import type { ExemptListPage } from '@terang/contract/exemption-views'
import type { ObjectionReceipt, ObjectionTrackingView } from '@terang/contract/objection-views'
import { Object as Objection } from '@terang/contract/objections'
import type { Problem, ProblemCode } from '@terang/contract/problem'
import type { TrackingView } from '@terang/contract/request-views'
import { Ask, type Receipt } from '@terang/contract/requests'
import { AskForLinks, OpenLink } from '@terang/contract/tracking-links'
import type { StatisticsView } from '@terang/contract/statistics'
import type { AgencyList } from '@terang/contract/units'
import {
  calendarDate,
  type CountingPolicy,
  deadline,
  DEADLINE_RULES,
  parseCalendarDate,
} from '@terang/law'
import { Hono } from 'hono'
import { COUNTING } from './case-view.ts'
import { CASES } from './cases.ts'
import { busyYear } from './figures.ts'
import { OBJECTION_RECEIPT, OBJECTIONS } from './objections.ts'

const AGENCIES: AgencyList = {
  primaryAgencyId: 'ag_dinsos',
  demo: true,
  agencies: [
    {
      id: 'ag_dinsos',
      slug: 'dinsos',
      name: 'Dinas Sosial Provinsi Jawa Timur',
      shortName: 'Dinas Sosial Jawa Timur',
      address: 'Jl. Gayung Kebonsari No. 56b, Surabaya 60235',
      phone: '(031) 8290794',
      email: 'ppid@dinsos.example',
      zone: 'Asia/Jakarta',
      units: [
        { id: 'unit_meja', kind: 'desk', name: 'Meja layanan', shortName: 'Meja', place: null },
        { id: 'unit_a', kind: 'upt', name: 'PSTW Magetan', shortName: 'PSTW', place: 'Magetan' },
        { id: 'unit_b', kind: 'upt', name: 'RSBL Pasuruan', shortName: 'RSBL', place: 'Pasuruan' },
        { id: 'unit_c', kind: 'division', name: 'Sekretariat', shortName: 'Set', place: null },
      ],
    },
    {
      id: 'ag_kominfo',
      slug: 'kominfo',
      name: 'Dinas Komunikasi dan Informatika Provinsi Jawa Timur',
      shortName: 'Diskominfo Jawa Timur',
      address: 'Jl. Ahmad Yani 242–244, Surabaya',
      phone: '(031) 8294608',
      email: 'ppid@kominfo.example',
      zone: 'Asia/Jakarta',
      units: [],
    },
  ],
}

export const RECEIPT: Receipt = {
  id: 'req_0123456789abcdef',
  registerNumber: '097/PPID-DINSOS/III/2026',
  trackingCode: 'K7TM-9QXH-2RWD-4FGA-8NPC-ZZ5E-LV3B',
  receivedOn: '2026-03-11',
  registeredAt: '2026-03-11T09:42:00+07:00',
  dueOn: '2026-04-01',
}

type Objecting = 'object' | 'objection' | 'trackObjection' | 'deadlines'

/** What the fake was told and what it answers: a test looks at both and changes the latter. */
export type FakeRecord = {
  agencies: AgencyList
  view: TrackingView
  statistics: (year: number) => StatisticsView
  exempt: ExemptListPage
  isOpen: boolean
  objection: ObjectionTrackingView
  objectionReceipt: ObjectionReceipt
  refuse: Partial<
    Record<
      'link' | 'agencies' | 'ask' | 'upload' | 'track' | 'act' | 'read' | Objecting,
      ProblemCode
    >
  >
  fields: Problem['fields']
  /** How an agency counts, where it is not the published way. */
  policies: Record<string, CountingPolicy>
  asked: { key: string; body: Ask }[]
  objected: { key: string; body: Objection }[]
  uploaded: { kind: string; name: string; bytes: number }[]
  acts: { act: string; body: unknown }[]
  linksAsked: string[]
  linksOpened: string[]
}

export const newRecord = (changes: Partial<FakeRecord> = {}): FakeRecord => ({
  agencies: AGENCIES,
  view: CASES.registered,
  statistics: busyYear,
  exempt: { today: '2026-03-12', rows: [], nextCursor: null },
  isOpen: true,
  objection: OBJECTIONS.registered,
  objectionReceipt: OBJECTION_RECEIPT,
  refuse: {},
  fields: undefined,
  policies: {},
  asked: [],
  objected: [],
  uploaded: [],
  acts: [],
  linksAsked: [],
  linksOpened: [],
  ...changes,
})

const STATUS: Partial<Record<ProblemCode, number>> = {
  'not-found': 404,
  'idempotency-mismatch': 409,
  stale: 409,
  'too-large': 413,
  'unsupported-media': 415,
  'invalid-input': 422,
  'rate-limited': 429,
  internal: 500,
  overloaded: 503,
  'storage-full': 507,
}

/** The real typed client before a record that lives in memory. */
export const fakeClient = (record: FakeRecord) => {
  const api = fakeApi(record)
  return createClient('http://inside/api', async (input, init) =>
    api.fetch(new Request(input, init)),
  )
}

const closed = () =>
  Response.json(
    { type: 'urn:x', status: 401, code: 'unauthenticated', requestId: 'req-1' },
    { status: 401 },
  )

const fakeApi = (record: FakeRecord) => {
  const refused = (what: keyof FakeRecord['refuse']): Response | null => {
    const code = record.refuse[what]
    if (!code) return null
    const status = STATUS[code] ?? 409
    const { fields } = record
    const problem: Problem = {
      type: `urn:terang:problem:${code}`,
      status,
      code,
      requestId: 'req-1',
      ...(fields ? { fields } : {}),
    }
    return Response.json(problem, { status })
  }
  const cookie = 'terang_case=req_1.2.3; Max-Age=1800; Path=/; HttpOnly; SameSite=Lax'
  return new Hono()
    .basePath('/api')
    .get('/agencies', (c) => refused('agencies') ?? c.json(record.agencies))
    .get('/exemptions/list', (c) =>
      c.req.query('cursor') === 'rusak'
        ? Response.json(
            { type: 'urn:x', status: 422, code: 'invalid-input', requestId: 'req-1' },
            { status: 422 },
          )
        : c.json(record.exempt),
    )
    .get('/statistics', (c) => {
      const { year = '2026', agencyId } = c.req.query()
      const { agencies, ...view } = record.statistics(Number(year))
      const [agency] = record.agencies.agencies.filter(({ id }) => id === agencyId)
      return c.json({ ...view, agency: agency ?? null, agencies: agency ? [] : agencies })
    })
    .get('/calendar', (c) => c.json({ today: '2026-03-11' }))
    .get('/deadlines', (c) => {
      const no = refused('deadlines')
      if (no) return no
      const rule = DEADLINE_RULES.find((each) => each === c.req.query('rule'))
      const from = parseCalendarDate((c.req.query('from') ?? '').slice(0, 10))
      if (!rule || !from) throw new Error('a question that the contract does not allow')
      const own = record.policies[c.req.query('agencyId') ?? '']
      const counting = own ? { ...COUNTING, policy: own } : COUNTING
      return c.json(deadline(rule, calendarDate(from), counting))
    })
    .post('/requests', async (c) => {
      const body = Ask.parse(await c.req.json())
      record.asked.push({ key: c.req.header('idempotency-key') ?? '', body })
      return refused('ask') ?? c.json(RECEIPT, 201)
    })
    .post('/objections', async (c) => {
      const body = Objection.parse(await c.req.json())
      record.objected.push({ key: c.req.header('idempotency-key') ?? '', body })
      return refused('object') ?? c.json(record.objectionReceipt, 201)
    })
    .post('/objections/tracking', (c) => {
      c.header('Set-Cookie', cookie)
      return refused('trackObjection') ?? c.json(record.objection)
    })
    .get('/objections/:id/tracking', (c) => {
      const no = refused('objection')
      return no ?? (record.isOpen ? c.json(record.objection) : closed())
    })
    .post('/objections/:id/:act', async (c) => {
      record.acts.push({ act: c.req.param('act'), body: await c.req.json() })
      return refused('act') ?? c.json(record.objection)
    })
    .post('/files', async (c) => {
      const bytes = (await c.req.arrayBuffer()).byteLength
      const { kind = '', name = '' } = c.req.query()
      const no = refused('upload')
      if (no) return no
      record.uploaded.push({ kind, name, bytes })
      const id = `file_${record.uploaded.length}`
      return c.json({ id, name, mediaType: 'image/jpeg', size: bytes, sha256: 'a' }, 201)
    })
    .post('/tracking', (c) => {
      c.header('Set-Cookie', cookie)
      return refused('track') ?? c.json(record.view)
    })
    .post('/tracking/links', async (c) => {
      const no = refused('link')
      if (no) return no
      record.linksAsked.push(AskForLinks.parse(await c.req.json()).email)
      return c.body(null, 204)
    })
    .post('/tracking/links/open', async (c) => {
      const no = refused('link')
      if (no) return no
      record.linksOpened.push(OpenLink.parse(await c.req.json()).token)
      c.header('Set-Cookie', cookie)
      return c.json({ noun: 'request', id: record.view.id })
    })
    .get('/tracking', (c) => {
      const no = refused('read')
      if (no) return no
      return record.isOpen ? c.json(record.view) : closed()
    })
    .delete('/tracking', (c) => {
      c.header('Set-Cookie', 'terang_case=; Max-Age=0; Path=/')
      return c.body(null, 204)
    })
    .post('/requests/:id/:act', async (c) => {
      record.acts.push({ act: c.req.param('act'), body: await c.req.json() })
      return refused('act') ?? c.json(record.view)
    })
}
