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
export const day = calendarDate

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

export const entry = (
  type: string,
  on: string,
  rest: Partial<TrackingView['timeline'][number]> = {},
): TrackingView['timeline'][number] => ({ version: 1, type, on, unitName: null, data: {}, ...rest })

export const UNIT = { id: 'unit_a', name: 'PSTW Magetan', shortName: 'PSTW Magetan' }

/** A case as the record would tell it: its dates are counted by the law itself. */
export const caseView = ({
  today: text,
  state: changed,
  timeline,
  changes,
}: Shape): TrackingView => {
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
    spoken: null,
    needs: [],
    costs: { owed: 0, paid: 0, open: 0, payments: [] },
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
      withheldOn: [],
      publicLink: null,
      publicPlace: null,
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

export const file = (kind: FileView['kind'], name: string): FileView => ({
  id: `file_${name.length}`,
  kind,
  name,
  mediaType: 'application/pdf',
  size: 245_000,
  sha256: 'a'.repeat(64),
})
