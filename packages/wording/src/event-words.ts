import type { EventWord } from '@terang/contract/event-words'
import type { Language } from './texts.ts'

const id: Record<EventWord, string> = {
  details: 'Rincian informasi',
  purpose: 'Tujuan penggunaan',
  explanation: 'Penjelasan',
  note: 'Catatan',
  text: 'Isi',
  reason: 'Alasan',
  otherAct: 'Undang-undang lain',
  consideration: 'Pertimbangan',
  holderBody: 'Badan yang menguasai',
  decisionNumber: 'Nomor putusan',
  registrationNumber: 'Nomor register',
  'reply.a': 'Tanggapan atas alasan huruf a',
  'reply.b': 'Tanggapan atas alasan huruf b',
  'reply.c': 'Tanggapan atas alasan huruf c',
  'reply.d': 'Tanggapan atas alasan huruf d',
  'reply.e': 'Tanggapan atas alasan huruf e',
  'reply.f': 'Tanggapan atas alasan huruf f',
  'reply.g': 'Tanggapan atas alasan huruf g',
}

const en: Record<EventWord, string> = {
  details: 'Description of the information',
  purpose: 'Purpose of use',
  explanation: 'Explanation',
  note: 'Note',
  text: 'Text',
  reason: 'Reason',
  otherAct: 'Other Act',
  consideration: 'Consideration',
  holderBody: 'Body that holds it',
  decisionNumber: 'Number of the decision',
  registrationNumber: 'Register number',
  'reply.a': 'Reply to ground a',
  'reply.b': 'Reply to ground b',
  'reply.c': 'Reply to ground c',
  'reply.d': 'Reply to ground d',
  'reply.e': 'Reply to ground e',
  'reply.f': 'Reply to ground f',
  'reply.g': 'Reply to ground g',
}

/** Nama teks yang menyertai satu catatan riwayat. */
export const eventWordTexts: Record<Language, Record<EventWord, string>> = { id, en }
