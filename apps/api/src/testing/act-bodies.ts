import type { RequestAct } from '@terang/law'
import { LAID } from './exempting.ts'
import { HOUSE } from './house.ts'

/** The path and a well-formed body of every act that has a route; the version is the caller's. */
export const ACT_BODIES = {
  'declare-complete': ['completeness', {}],
  'declare-incomplete': [
    'incompleteness',
    {
      missing: ['identity-proof'],
      explanation: 'Mohon kirim foto KTP yang terbaca.',
      deliveredOn: '2026-03-12',
    },
  ],
  'note-delivery': ['delivery', { deliveredOn: '2026-03-12' }],
  complete: ['completion', { note: 'Terlampir.' }],
  'note-not-completed': ['non-completion', {}],
  assign: ['assignment', { unitId: HOUSE.dinas.units[1], note: 'Mohon datanya.' }],
  recall: ['recall', { unitId: HOUSE.dinas.units[0], reason: 'Salah unit.' }],
  accept: ['acceptance', {}],
  reply: ['reply', { text: 'Data ada pada kami.' }],
  'send-back': ['return', { reason: 'Bukan bidang kami.' }],
  'extend-deadline': [
    'extension',
    { cause: 'not-yet-held', reason: 'Data masih dihimpun dari kabupaten.' },
  ],
  'propose-refusal': [
    'refusal-proposal',
    {
      extent: 'whole',
      exemptionId: LAID,
      consideration: 'Membuka nama penerima membuka rahasia pribadi.',
    },
  ],
  'consent-refusal': ['refusal-consent', { note: 'Setuju.' }],
  'decline-refusal': ['refusal-decline', { reason: 'Cukup dihitamkan.' }],
  'black-out': [
    'blackout',
    {
      fileId: 'file_none',
      boxes: [{ page: 1, left: 0.1, top: 0.1, width: 0.2, height: 0.1, exemptionId: LAID }],
    },
  ],
  answer: ['answer', { outcome: 'granted', supplyDays: 3, text: 'Informasi kami berikan.' }],
  'hand-over': ['hand-over', { handedOverOn: '2026-03-12', note: 'Lewat surel.' }],
  withdraw: ['withdrawal', { reason: 'Sudah menemukan sendiri.' }],
  'correct-receipt-date': [
    'receipt-date',
    { receivedOn: '2026-03-11', reason: 'Stempel pos tanggal 11 Maret.' },
  ],
  'note-payment': ['payment', { kind: 'cash', paidOn: '2026-03-12', amount: 10_000 }],
  'prove-delivery': [
    'delivery-proof',
    { letter: 'answer', means: 'post', deliveredOn: '2026-03-12', postNumber: 'RR123456789ID' },
  ],
  transcribe: ['transcript', { details: 'Daftar penerima bantuan.', purpose: 'Ingin tahu.' }],
  'plan-need': ['need-plan', { needId: 'need_1', unitId: null, dueOn: null }],
  'meet-need': ['need-met', { needId: 'need_1', note: 'Dicetak besar.' }],
  'forgo-need': ['need-forgone', { needId: 'need_1', reason: 'Tidak ada alatnya.' }],
} as const satisfies Partial<Record<RequestAct, readonly [string, object]>>

export type RoutedAct = keyof typeof ACT_BODIES

// Safe because the keys of a literal are its own.
export const ROUTED_ACTS = Object.keys(ACT_BODIES) as RoutedAct[]
