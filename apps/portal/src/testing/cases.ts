import type { TrackingView } from '@terang/contract/request-views'
import { caseView, day, entry, file, UNIT } from './case-view.ts'

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
    withheldOn:
      view.outcome === 'granted-in-part'
        ? [
            { page: 3, fileId: null },
            { page: 5, fileId: null },
          ]
        : [],
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
