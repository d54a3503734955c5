import type { Language, Translation } from '@terang/wording/texts'

const id = {
  name: (number: string) => `Informasi publik ${number}`,
  answer: 'Batas jawaban tertulis',
  completion: 'Hari terakhir melengkapi permohonan',
  supply: 'Batas penyerahan informasi',
  'objection-answer': 'Batas tanggapan atas keberatan',
  'object-to-silence': 'Hari terakhir mengajukan keberatan',
  'object-to-answer': 'Hari terakhir mengajukan keberatan',
  'petition-after-silence': 'Hari terakhir ke Komisi Informasi',
  'petition-after-answer': 'Hari terakhir ke Komisi Informasi',
  'complete-petition': 'Hari terakhir melengkapi berkas sengketa',
  challenge: 'Hari terakhir ke pengadilan',
  cassation: 'Hari terakhir mengajukan kasasi',
  provisional: (what: string) => `${what} (sementara)`,
  provisionalWhat:
    'Tanggal sementara: libur tahun itu belum ditetapkan. Unduh lagi kalender ini sebelum bertindak.',
  over: (what: string) => `${what} (tidak berlaku lagi)`,
  about: (agency: string, number: string) => `${agency}, nomor ${number}.`,
  open: 'Buka permohonan Anda dengan nomor dan kode rahasia dari tanda terima.',
}

const en: Translation<typeof id> = {
  name: (number) => `Public information ${number}`,
  answer: 'Written answer due',
  completion: 'Last day to complete the request',
  supply: 'Information to be handed over',
  'objection-answer': 'Answer to the objection due',
  'object-to-silence': 'Last day to file an objection',
  'object-to-answer': 'Last day to file an objection',
  'petition-after-silence': 'Last day to go to the Information Commission',
  'petition-after-answer': 'Last day to go to the Information Commission',
  'complete-petition': 'Last day to complete the papers of the dispute',
  challenge: 'Last day to go to court',
  cassation: 'Last day to appeal in cassation',
  provisional: (what) => `${what} (provisional)`,
  provisionalWhat:
    'A provisional date: the holidays of that year are not decreed yet. Download this calendar again before you act.',
  over: (what) => `${what} (no longer applies)`,
  about: (agency, number) => `${agency}, number ${number}.`,
  open: 'Open your case with the number and the secret code of your receipt.',
}

/** Words of the calendar file of a case. */
export const calendarTexts: Record<Language, Translation<typeof id>> = { id, en }
