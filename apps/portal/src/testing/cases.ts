import type { FileView, TrackingView } from '@terang/contract/request-views'
import {
  availableGrounds,
  calendarDate,
  type CalendarDate,
  type Counting,
  daysLeft,
  DEFAULT_POLICY,
  isOverdue,
  nextRight,
  publishedCalendar,
  punctuality,
  requestLimits,
  type RequestState,
  workingDaysBetween,
} from '@terang/law'

export const COUNTING: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const day = calendarDate

const REGISTERED: RequestState = {
  status: 'registered',
  holder: 'desk',
  channel: 'portal',
  applicantKind: 'individual',
  byProxy: false,
  receivedOn: day('2026-03-11'),
  registeredOn: day('2026-03-11'),
  calendarVersion: COUNTING.calendar.version,
  incompleteness: null,
  completeOn: null,
  extension: null,
  assignments: [],
  proposal: null,
  answer: null,
  handedOverOn: null,
  closedOn: null,
  reopenedOn: null,
  overturnedOn: null,
  outcome: null,
}

type Shape = {
  today: string
  state: Partial<RequestState>
  timeline: TrackingView['timeline']
  changes?: Partial<TrackingView>
}

const entry = (
  type: string,
  on: string,
  rest: Partial<TrackingView['timeline'][number]> = {},
): TrackingView['timeline'][number] => ({ version: 1, type, on, unitName: null, data: {}, ...rest })

const UNIT = { id: 'unit_a', name: 'PSTW Magetan', shortName: 'PSTW Magetan' }

/** A case as the record would tell it: its dates are counted by the law itself. */
const caseView = ({ today: text, state: changed, timeline, changes }: Shape): TrackingView => {
  const today = day(text)
  const state = { ...REGISTERED, ...changed }
  const limits = requestLimits(state, COUNTING)
  const open = ['registered', 'incomplete', 'in-process'].includes(state.status)
  const objecting = objectingView(state, today)
  return {
    audience: 'applicant',
    id: 'req_0123456789abcdef',
    registerNumber: '097/PPID-DINSOS/III/2026',
    version: 3,
    status: state.status,
    outcome: state.outcome,
    channel: 'portal',
    applicantKind: 'individual',
    byProxy: false,
    title: 'Daya tampung panti lansia Magetan',
    receivedOn: state.receivedOn,
    registeredAt: `${state.receivedOn}T09:42:00+07:00`,
    today,
    askedUnit: UNIT,
    unit: UNIT,
    agency: AGENCY,
    details: 'Daya tampung dan jumlah penghuni panti lansia (PSTW) Magetan, per bulan, tahun 2025.',
    purpose: 'Bahan musyawarah desa tentang layanan lansia.',
    access: 'copy',
    format: 'softcopy',
    delivery: 'email',
    limits: limitsView(limits),
    daysLeft: open ? daysLeft(limits.dueOn, today, COUNTING) : null,
    workingDay: workingDaysBetween(state.receivedOn, today, COUNTING),
    overdue: isOverdue(state, today, COUNTING),
    incompleteness: state.incompleteness && {
      ...state.incompleteness,
      missing: [...state.incompleteness.missing],
      explanation: 'Foto KTP Anda buram. Mohon kirim foto yang lebih terang.',
    },
    extension: state.extension && {
      ...state.extension,
      reason: 'Data bulan Oktober sampai Desember 2025 belum selesai dikumpulkan.',
    },
    answer: state.answer && {
      ...state.answer,
      letters: [],
      decree: null,
      exemptionId: null,
      exemptPart: null,
      supplyDueOn: limits.supply?.dueOn ?? null,
      text: 'Jumlah penghuni menurut bulan kami sertakan sebagai berkas.\nDaya tampung 120 orang.',
      holderBody: null,
      punctuality: punctuality(state, state.answer.noticeOn, COUNTING),
    },
    handedOverOn: state.handedOverOn,
    closedOn: state.closedOn,
    files: [],
    timeline: [entry('registered', state.receivedOn), ...timeline],
    nextRight: rightView(state, today),
    acts: { can: [...(open ? ['withdraw' as const] : []), ...objects(objecting)], cannot: {} },
    objections: [],
    objecting,
    lastMail: null,
    ...changes,
  }
}

/** What may be objected to, as the record would offer it. */
const objectingView = (state: RequestState, today: CalendarDate): TrackingView['objecting'] => {
  const { can, cannot } = availableGrounds({
    actor: { kind: 'applicant', personId: 'per_1' },
    place: { agencyId: 'ag_dinsos', unitId: 'unit_meja' },
    today,
    counting: COUNTING,
    request: state,
    anotherOpen: false,
  })
  const right = nextRight(state, today, COUNTING)
  const found = right?.right.startsWith('object-to') && right.from <= today ? right.from : null
  return { can, cannot, groundFoundOn: found ?? state.closedOn }
}

const objects = ({ can }: TrackingView['objecting']) =>
  can.some((ground) => ground !== 'b') ? (['register-objection'] as const) : []

const limitsView = (limits: ReturnType<typeof requestLimits>): TrackingView['limits'] => limits

const rightView = (state: RequestState, today: CalendarDate): TrackingView['nextRight'] => {
  const right = nextRight(state, today, COUNTING)
  return right && { ...right, basis: [...right.basis] }
}

export const AGENCY: TrackingView['agency'] = {
  id: 'ag_dinsos',
  name: 'Dinas Sosial Provinsi Jawa Timur',
  shortName: 'Dinas Sosial Jawa Timur',
  address: 'Jl. Gayung Kebonsari No. 56b, Surabaya 60235',
  phone: '(031) 8290794',
  email: 'ppid@dinsos.example',
}

const file = (kind: FileView['kind'], name: string): FileView => ({
  id: `file_${name.length}`,
  kind,
  name,
  mediaType: 'application/pdf',
  size: 245_000,
  sha256: 'a'.repeat(64),
})

const COMPLETE = [
  entry('declared-complete', '2026-03-13'),
  entry('assigned', '2026-03-13', { unitName: UNIT.name }),
]

const answered = (outcome: 'granted' | 'granted-in-part' | 'refused' | 'not-held') => ({
  status: 'answered' as const,
  outcome,
  completeOn: day('2026-03-13'),
  closedOn: outcome === 'refused' || outcome === 'not-held' ? day('2026-03-31') : null,
  answer: {
    outcome,
    withholding:
      outcome === 'granted-in-part' || outcome === 'refused' ? ('exempt' as const) : null,
    noticeOn: day('2026-03-31'),
    supplyDays: outcome === 'granted' || outcome === 'granted-in-part' ? 3 : null,
    copyingFee: outcome === 'granted-in-part' ? 25_000 : 0,
    sendingFee: 0,
    answeredBy: 'person_ppid',
  },
})

const withheld = (view: TrackingView): TrackingView => ({
  ...view,
  answer: view.answer && {
    ...view.answer,
    letters: ['h'],
    decree: { number: '188/14/KPTS/2025', date: '2025-11-03' },
    exemptionId: 'exm_0123456789abcdef',
    exemptPart: 'Kolom nama pada halaman 3.',
  },
})

const extended = {
  status: 'in-process' as const,
  completeOn: day('2026-03-13'),
  extension: { noticeOn: day('2026-03-30'), cause: 'not-yet-held' as const },
}

/** One case in every state that the page of a case can show. */
export const CASES = {
  registered: caseView({ today: '2026-03-12', state: {}, timeline: [] }),
  incomplete: caseView({
    today: '2026-03-13',
    state: {
      status: 'incomplete',
      incompleteness: {
        noticeOn: day('2026-03-12'),
        missing: ['identity-proof', 'purpose'],
        deliveredOn: day('2026-03-12'),
      },
    },
    timeline: [
      entry('declared-incomplete', '2026-03-12', {
        data: { missing: ['identity-proof', 'purpose'] },
      }),
    ],
    changes: { acts: { can: ['complete', 'withdraw'], cannot: {} } },
  }),
  'incomplete-undelivered': caseView({
    today: '2026-03-13',
    state: {
      status: 'incomplete',
      incompleteness: {
        noticeOn: day('2026-03-12'),
        missing: ['request-details'],
        deliveredOn: null,
      },
    },
    timeline: [],
    changes: { acts: { can: ['complete', 'withdraw'], cannot: {} } },
  }),
  'in-process': caseView({
    today: '2026-03-26',
    state: { status: 'in-process', completeOn: day('2026-03-13') },
    timeline: COMPLETE,
  }),
  extended: caseView({
    today: '2026-04-07',
    state: extended,
    timeline: [...COMPLETE, entry('deadline-extended', '2026-03-30')],
  }),
  late: caseView({
    today: '2026-04-07',
    state: { status: 'in-process', completeOn: day('2026-03-13') },
    timeline: COMPLETE,
  }),
  granted: caseView({
    today: '2026-04-01',
    state: answered('granted'),
    timeline: [...COMPLETE, entry('answered', '2026-03-31', { data: { outcome: 'granted' } })],
    changes: { files: [file('answer', 'penghuni-2025.xlsx'), file('identity', 'ktp.jpg')] },
  }),
  'granted-in-part': withheld(
    caseView({
      today: '2026-04-01',
      state: answered('granted-in-part'),
      timeline: [
        ...COMPLETE,
        entry('refusal-consented', '2026-03-30'),
        entry('answered', '2026-03-31', { data: { outcome: 'granted-in-part' } }),
      ],
      changes: { files: [file('answer', 'penghuni-menurut-kabupaten.pdf')] },
    }),
  ),
  refused: withheld(
    caseView({
      today: '2026-04-01',
      state: answered('refused'),
      timeline: [...COMPLETE, entry('answered', '2026-03-31', { data: { outcome: 'refused' } })],
    }),
  ),
  'not-held': caseView({
    today: '2026-04-01',
    state: answered('not-held'),
    timeline: [...COMPLETE, entry('answered', '2026-03-31', { data: { outcome: 'not-held' } })],
  }),
  'handed-over': caseView({
    today: '2026-04-10',
    state: {
      ...answered('granted'),
      status: 'handed-over',
      handedOverOn: day('2026-04-06'),
      closedOn: day('2026-04-06'),
    },
    timeline: [
      ...COMPLETE,
      entry('answered', '2026-03-31', { data: { outcome: 'granted' } }),
      entry('handed-over', '2026-04-06'),
    ],
    changes: { files: [file('answer', 'penghuni-2025.xlsx')] },
  }),
  'not-completed': caseView({
    today: '2026-03-25',
    state: { status: 'not-completed', closedOn: day('2026-03-25'), outcome: 'not-completed' },
    timeline: [entry('not-completed-noted', '2026-03-25')],
  }),
  withdrawn: caseView({
    today: '2026-03-25',
    state: { status: 'withdrawn', closedOn: day('2026-03-16'), outcome: 'withdrawn' },
    timeline: [entry('withdrawn', '2026-03-16')],
  }),
} as const
export type CaseName = keyof typeof CASES
export const CASE_NAMES = Object.keys(CASES) as CaseName[]
