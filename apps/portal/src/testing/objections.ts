import type {
  ObjectionReceipt,
  ObjectionTrackingMark,
  ObjectionTrackingView,
} from '@terang/contract/objection-views'
import {
  askAnew,
  calendarDate,
  type CalendarDate,
  daysLeft,
  nextObjectionRight,
  objectionLimits,
  type ObjectionState,
  objectionWindow,
  petitionWindow,
  silentSince,
} from '@terang/law'
import { AGENCY, COUNTING } from './case-view.ts'

const day = calendarDate

const REGISTERED: ObjectionState = {
  status: 'registered',
  grounds: ['a', 'e'],
  hasRequest: true,
  receivedOn: day('2026-10-19'),
  registeredOn: day('2026-10-19'),
  groundFoundOn: day('2026-10-12'),
  calendarVersion: COUNTING.calendar.version,
  filedLate: false,
  refuserId: 'person_ppid',
  deciderId: null,
  silentSince: null,
  answer: null,
  closedOn: null,
}

type Shape = {
  today: string
  state: Partial<ObjectionState>
  changes?: Partial<ObjectionTrackingView>
}
type Entry = ObjectionTrackingView['timeline'][number]

const REQUEST: ObjectionTrackingView['request'] = {
  id: 'req_0123456789abcdef',
  registerNumber: '097/PPID-DINSOS/III/2026',
  version: 5,
  title: 'Daya tampung panti lansia Magetan',
  status: 'answered',
  outcome: 'refused',
  receivedOn: '2026-09-28',
  dueOn: '2026-10-12',
  reopenedOn: null,
}

const DISPUTE: NonNullable<ObjectionTrackingView['dispute']> = {
  id: 'dsp_1',
  version: 4,
  stage: 'mediation',
  ruling: null,
  petitionedOn: '2026-12-10',
  filedLate: false,
  registrationNumber: '012/XII/KI-JATIM-PS/2026',
  closedOn: null,
  hearings: [],
}

const HEARING: NonNullable<ObjectionTrackingView['nextRight']> = {
  right: 'attend-hearing',
  from: '2026-12-10',
  until: '2027-05-20',
  acceptedUntil: '2027-05-20',
  basis: [{ law: 'UU 14/2008', article: 'Pasal 38 ayat (2)' }],
  provisional: false,
}

/** An objection as the record would tell it: its dates are counted by the law itself. */
const objectionView = ({ today: text, state: changed, changes }: Shape): ObjectionTrackingView => {
  const today = day(text)
  const state = { ...REGISTERED, ...changed }
  const { safe, arguable } = objectionLimits(state, COUNTING)
  return {
    audience: 'applicant',
    id: 'obj_0123456789abcdef',
    registerNumber: '007/KEB-DINSOS/X/2026',
    version: 2,
    status: state.status,
    grounds: [...state.grounds],
    channel: 'portal',
    receivedOn: state.receivedOn,
    registeredOn: state.registeredOn,
    registeredAt: `${state.registeredOn}T09:42:00+07:00`,
    groundFoundOn: state.groundFoundOn,
    filedLate: state.filedLate,
    today,
    dueOn: safe.dueOn,
    arguableDueOn: arguable?.dueOn ?? null,
    provisional: false,
    daysLeft: state.closedOn ? null : daysLeft(safe.dueOn, today, COUNTING),
    decision: state.answer?.decision ?? null,
    silentSince: silentSince(state, today, COUNTING),
    silenceNoted: false,
    closedOn: state.closedOn,
    reason: 'Saya tidak setuju.\nJumlah penghuni bukan rahasia pribadi siapa pun.',
    purpose: 'Bahan musyawarah desa tentang layanan lansia.',
    limits: {
      filing: plain(objectionWindow(state.groundFoundOn, COUNTING)),
      answer: { safe: plain(safe), arguable: arguable && plain(arguable) },
      petition: nullOr(petitionWindow(state, COUNTING)),
    },
    answer: state.answer && {
      decision: state.answer.decision,
      on: state.answer.on,
      letter: state.answer.letter,
      decree: state.answer.decree,
      replies: state.grounds.map((ground) => ({
        ground,
        text: `Jawaban atas alasan ${ground}.\nBaris kedua.`,
      })),
      punctuality: punctualityOf(state.answer.on, safe.dueOn, arguable?.dueOn),
    },
    request: state.hasRequest ? REQUEST : null,
    dispute: null,
    acts: { can: state.closedOn ? [] : ['withdraw-objection'], cannot: {} },
    agency: AGENCY,
    timeline: timeline(state),
    nextRight: rightView(state, today),
    ...changes,
  }
}

type Limit = ReturnType<typeof objectionWindow>
/** Copies what the law keeps unchangeable. */
const plain = (limit: Limit) => ({
  ...limit,
  basis: [...limit.basis],
  days: [...limit.days],
  alternatives: [...limit.alternatives],
})
const nullOr = (limit: Limit | null) => limit && plain(limit)

const punctualityOf = (on: CalendarDate, safe: CalendarDate, perki: CalendarDate | undefined) =>
  on <= safe ? 'on-time' : perki && on <= perki ? 'on-time-by-perki' : 'late'

const rightView = (
  state: ObjectionState,
  today: CalendarDate,
): ObjectionTrackingView['nextRight'] => {
  const right =
    state.status === 'withdrawn'
      ? askAnew(state.closedOn ?? today, today)
      : nextObjectionRight(state, COUNTING)
  return right && { ...right, basis: [...right.basis] }
}

const entry = (type: string, on: string, data: Entry['data'] = {}): Entry => ({
  version: 1,
  type,
  on,
  unitName: null,
  data,
})

const timeline = (state: ObjectionState): Entry[] => [
  entry('objection-registered', state.receivedOn, {
    receivedOn: state.receivedOn,
    grounds: [...state.grounds],
  }),
  ...(state.deciderId ? [entry('objection-assigned', state.registeredOn)] : []),
  ...(state.answer
    ? [entry('objection-answered', state.answer.on, { decision: state.answer.decision })]
    : []),
  ...(state.closedOn && !state.answer ? [entry('objection-withdrawn', state.closedOn)] : []),
]

const answered = (
  decision: 'granted' | 'granted-in-part' | 'refused',
  on = '2026-11-20',
): Partial<ObjectionState> => ({
  status: 'answered',
  deciderId: 'person_atasan',
  closedOn: day(on),
  answer: {
    decision,
    on: day(on),
    by: 'person_atasan',
    late: false,
    letter: { number: '800/7/KEB/2026', date: day(on) },
    decree: decision === 'granted' ? null : { number: '188/14/KPTS/2025', date: day('2025-11-03') },
  },
})

const IN_PROCESS = { status: 'in-process', deciderId: 'person_atasan' } as const
const PERIODIC = { hasRequest: false, grounds: ['b'] } as const

/** One objection in every state that its page can show. */
export const OBJECTIONS = {
  registered: objectionView({ today: '2026-10-20', state: {} }),
  'in-process': objectionView({ today: '2026-10-26', state: IN_PROCESS }),
  'registered-later': objectionView({
    today: '2026-10-26',
    state: { ...IN_PROCESS, registeredOn: day('2026-10-21') },
  }),
  'filed-late': objectionView({ today: '2026-10-20', state: { filedLate: true } }),
  silent: objectionView({ today: '2026-12-02', state: IN_PROCESS }),
  granted: objectionView({
    today: '2026-11-23',
    state: answered('granted'),
    changes: {
      request: { ...REQUEST, status: 'in-process', reopenedOn: '2026-11-20', dueOn: '2026-12-04' },
    },
  }),
  'granted-in-part': objectionView({ today: '2026-11-23', state: answered('granted-in-part') }),
  refused: objectionView({ today: '2026-11-23', state: answered('refused') }),
  'answered-late': objectionView({ today: '2026-12-03', state: answered('refused', '2026-12-02') }),
  withdrawn: objectionView({
    today: '2026-10-26',
    state: { status: 'withdrawn', closedOn: day('2026-10-23') },
  }),
  disputed: objectionView({
    today: '2026-12-15',
    state: IN_PROCESS,
    changes: { dispute: DISPUTE, nextRight: HEARING },
  }),
  periodic: objectionView({ today: '2026-10-26', state: { ...IN_PROCESS, ...PERIODIC } }),
  'periodic-granted': objectionView({
    today: '2026-11-23',
    state: { ...answered('granted'), ...PERIODIC },
  }),
} as const
export type ObjectionName = keyof typeof OBJECTIONS
export const OBJECTION_NAMES = Object.keys(OBJECTIONS) as ObjectionName[]

/** The same objection as the page of its request shows it. */
export const markOf = (view: ObjectionTrackingView): ObjectionTrackingMark => ({
  id: view.id,
  registerNumber: view.registerNumber,
  version: view.version,
  provisional: view.provisional,
  status: view.status,
  grounds: view.grounds,
  receivedOn: view.receivedOn,
  dueOn: view.dueOn,
  filedLate: view.filedLate,
  decision: view.decision,
  silentSince: view.silentSince,
  closedOn: view.closedOn,
  nextRight: view.nextRight,
  dispute: view.dispute,
})

export const OBJECTION_RECEIPT: ObjectionReceipt = {
  id: OBJECTIONS.registered.id,
  registerNumber: OBJECTIONS.registered.registerNumber,
  trackingCode: null,
  receivedOn: OBJECTIONS.registered.receivedOn,
  registeredAt: OBJECTIONS.registered.registeredAt,
  dueOn: OBJECTIONS.registered.dueOn,
  limits: OBJECTIONS.registered.limits,
  filedLate: false,
}
