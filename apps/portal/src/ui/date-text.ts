import type { Language, Translation } from '@terang/wording/texts'
import { counted } from '@terang/wording/dates'

const id = {
  why: 'Kenapa tanggal ini?',
  received: (date: string) => `Permohonan Anda kami terima ${date}.`,
  reopened: (date: string) => `Keberatan Anda dikabulkan, jadi hitungan mulai lagi ${date}.`,
  starts: 'Hitungan mulai pada hari kerja berikutnya.',
  gives: (days: number) => `Undang-undang memberi kami ${days} hari kerja untuk menjawab.`,
  extended: (days: number, date: string) =>
    `Waktu itu kami perpanjang satu kali, ${days} hari kerja, dihitung dari akhir batas pertama, ${date}, bukan dari tanggal surat.`,
  notCounted: 'Hari yang tidak dihitung',
  nothingSkipped: 'Tidak ada hari yang dilewati.',
  basis: (articles: string) => `Dasar: ${articles}.`,
  decrees: (names: string) => `Hari libur menurut ${names}.`,
  provisional: (year: string) =>
    `Tanggal ini masih sementara, karena daftar libur ${year} belum ditetapkan. Kami hitung ulang begitu daftarnya terbit.`,
  two: 'Dua aturan, dua tanggal',
  same: 'Dihitung dari hari diterima (UU 14/2008) atau dari hari dinyatakan lengkap (Peraturan Komisi Informasi 1/2021), tanggalnya sama.',
  fromReceipt: 'Dihitung dari hari permohonan diterima (UU 14/2008).',
  weUse: 'Tanggal ini yang kami pakai.',
  fromComplete:
    'Dihitung dari hari permohonan dinyatakan lengkap (Peraturan Komisi Informasi 1/2021).',
  fromCompleteAtLatest: (date: string) =>
    `Dihitung dari hari permohonan dinyatakan lengkap, paling lambat ${date} (Peraturan Komisi Informasi 1/2021).`,
  fromCompleteLater:
    'Peraturan Komisi Informasi 1/2021 menghitung dari hari permohonan dinyatakan lengkap, jadi tanggalnya baru ada sesudah itu.',
  notYet: 'Belum ada',
}

const en: Translation<typeof id> = {
  why: 'Why this date?',
  received: (date) => `We received your request on ${date}.`,
  reopened: (date) => `Your objection was granted, so the count began again on ${date}.`,
  starts: 'The count begins on the next working day.',
  gives: (days) => `The law gives us ${counted(days, 'working day', 'working days')} to answer.`,
  extended: (days, date) =>
    `We extended this once, by ${counted(days, 'working day', 'working days')}, counted from the end of the first limit, ${date}, not from the date of the letter.`,
  notCounted: 'Days that do not count',
  nothingSkipped: 'No day was skipped.',
  basis: (articles) => `Basis: ${articles}.`,
  decrees: (names) => `Holidays by ${names}.`,
  provisional: (year) =>
    `This date is provisional, because the holidays of ${year} are not set yet. We count again as soon as the list is published.`,
  two: 'Two rules, two dates',
  same: 'Counted from receipt (Law 14/2008) or from completeness (Information Commission Regulation 1/2021), the date is the same.',
  fromReceipt: 'Counted from the day we received the request (Law 14/2008).',
  weUse: 'This is the date we keep to.',
  fromComplete:
    'Counted from the day the request was declared complete (Information Commission Regulation 1/2021).',
  fromCompleteAtLatest: (date) =>
    `Counted from the day the request is declared complete, ${date} at the latest (Information Commission Regulation 1/2021).`,
  fromCompleteLater:
    'Information Commission Regulation 1/2021 counts from the day the request is declared complete, so this date exists only after that.',
  notYet: 'Not yet known',
}

/** Words around both dates and their derivation. */
export const dateTexts: Record<Language, Translation<typeof id>> = { id, en }
