import { SUPERIOR } from './house.ts'

/** The path and a well-formed body of every act on an objection that has a route; the version is the caller's. */
export const OBJECTION_BODIES = {
  'assign-objection': ['assignment', { deciderId: SUPERIOR }],
  'answer-objection': [
    'answer',
    {
      decision: 'refused',
      letterNumber: '800/7/KEB/2026',
      letterDate: '2026-03-12',
      replies: { a: 'Uji konsekuensi kami tetap.' },
      decreeNumber: '188/12/KEP/2026',
      decreeDate: '2026-03-12',
    },
  ],
  'withdraw-objection': ['withdrawal', { reason: 'Sudah menemukan sendiri.' }],
} as const

/** As OBJECTION_BODIES, for what is noted of a dispute. */
export const DISPUTE_BODIES = {
  'note-stage': ['stages', { stage: 'registered', on: '2026-03-12', note: 'Lewat email.' }],
  'note-outcome': [
    'outcome',
    { outcome: 'granted', on: '2026-03-12', receivedOn: '2026-03-12', number: '012/PTSN/2026' },
  ],
  'note-hearing': ['hearings', { hearing: 'preliminary', day: '2026-03-20', startsAt: '09:30' }],
} as const

export type RoutedObjectionAct = keyof typeof OBJECTION_BODIES
export type RoutedDisputeAct = keyof typeof DISPUTE_BODIES
// Safe because the keys of a literal are its own.
export const ROUTED_OBJECTION_ACTS = Object.keys(OBJECTION_BODIES) as RoutedObjectionAct[]
export const ROUTED_DISPUTE_ACTS = Object.keys(DISPUTE_BODIES) as RoutedDisputeAct[]
