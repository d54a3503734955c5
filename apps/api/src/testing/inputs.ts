import type { AskInput, TakeIn } from '@terang/contract/requests'
import { HOUSE } from './house.ts'

/** Words that must never be seen outside the sealed identity. */
export const CANARY = {
  name: 'Kenari Rahasia Wijayanti',
  nik: '3578019999888877',
  address: 'Jalan Kenari Rahasia 77 Surabaya',
  phone: '081299988877',
  email: 'kenari.rahasia@contoh.test',
  occupation: 'Penjinak kenari',
} as const

export const askInput = (changes: Partial<AskInput> = {}): AskInput => ({
  agencyId: HOUSE.dinas.id,
  unitId: null,
  details: 'Salinan laporan penyaluran bantuan sosial tahun 2025 per kabupaten.',
  purpose: 'Bahan penelitian skripsi.',
  access: 'copy',
  format: 'softcopy',
  delivery: 'email',
  applicant: { kind: 'individual', entityDecree: null, byProxy: false, ...CANARY },
  identityFileId: null,
  ...changes,
})

export const takeInInput = (changes: Partial<TakeIn> = {}): TakeIn => ({
  ...askInput(),
  identityFileId: null,
  channel: 'letter',
  receivedOn: '2026-03-10',
  ...changes,
})
