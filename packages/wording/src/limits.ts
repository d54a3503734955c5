import type { LimitUnit } from '@terang/law'
import { counted } from './dates.ts'
import { en as rulesEnglish, id as rules } from './limits/rules.ts'
import type { Language, Translation } from './texts.ts'

const id = {
  ...rules,
  unit: {
    'at-once': 'seketika',
    'working-day': 'hari kerja',
    'calendar-day': 'hari kalender',
    hour: 'jam',
    month: 'bulan',
    year: 'tahun',
  } satisfies Record<LimitUnit, string>,
  length: {
    'at-once': () => 'seketika',
    'working-day': (n: number) => `${n} hari kerja`,
    'calendar-day': (n: number) => `${n} hari`,
    hour: (n: number) => (n % 24 === 0 ? `${n / 24} x 24 jam` : `${n} jam`),
    month: (n: number) => `${n} bulan`,
    year: (n: number) => `${n} tahun`,
  },
  left: (n: number) => `${n} hari kerja lagi`,
  today: 'hari ini',
  past: (n: number) => `${n} hari lewat`,
  leftWord: 'hari kerja lagi',
  pastWord: 'hari lewat',
  by: (date: string) => `Paling lambat ${date}`,
  until: (left: string, date: string) => `${left}, sampai ${date}`,
  writtenAnswerBy: 'Jawaban tertulis paling lambat',
  todayIs: (number: number) => `Hari ini hari kerja ke-${number}.`,
  provisional: (year: number) => `sementara, libur ${year} belum ditetapkan`,
  provisionalShort: 'sementara',
  /** Dua tanggal: which rule each date rests on. */
  safe: {
    name: 'Batas aman',
    rests: 'dihitung sejak permohonan diterima, menurut UU 14/2008',
    used: 'Tanggal yang lebih awal ini yang kami pakai.',
    alarm: 'UU di atas Perki, jadi alarm memakai tanggal ini.',
  },
  arguable: {
    name: 'Menurut Perki',
    rests: 'dihitung sejak dinyatakan lengkap, menurut Perki 1/2021',
  },
  extended: {
    name: 'Batas baru',
    rests: '7 hari kerja sesudah batas pertama, bukan sesudah tanggal surat',
    once: 'Tidak dapat diperpanjang lagi.',
  },
  since: (length: string, start: string) => `${length} sejak ${start}`,
  before: (length: string, start: string) => `${length} sebelum ${start}`,
  basis: (citations: string) => `Dasar: ${citations}.`,
  calendar: (version: string) => `Daftar hari libur versi ${version}.`,
  overdue: 'Pemohon sudah boleh mengajukan keberatan.',
  overdueForApplicant: 'Kami terlambat menjawab Anda.',
  completionBy: 'Lengkapi paling lambat',
  supplyBy: 'Informasi diserahkan paling lambat',
  nothingDue: 'Tidak ada batas yang berjalan',
}

const en: Translation<typeof id> = {
  ...rulesEnglish,
  unit: {
    'at-once': 'at once',
    'working-day': 'working days',
    'calendar-day': 'calendar days',
    hour: 'hours',
    month: 'months',
    year: 'years',
  },
  length: {
    'at-once': () => 'at once',
    'working-day': (n) => counted(n, 'working day', 'working days'),
    'calendar-day': (n) => counted(n, 'day', 'days'),
    hour: (n) => (n % 24 === 0 ? `${n / 24} x 24 hours` : counted(n, 'hour', 'hours')),
    month: (n) => counted(n, 'month', 'months'),
    year: (n) => counted(n, 'year', 'years'),
  },
  left: (n) => `${counted(n, 'working day', 'working days')} left`,
  today: 'today',
  past: (n) => `${counted(n, 'day', 'days')} late`,
  leftWord: 'working days left',
  pastWord: 'days late',
  by: (date) => `By ${date}`,
  until: (left, date) => `${left}, until ${date}`,
  writtenAnswerBy: 'Written answer by',
  todayIs: (number) => `Today is working day ${number}.`,
  provisional: (year) => `provisional, the holidays of ${year} are not set yet`,
  provisionalShort: 'provisional',
  safe: {
    name: 'Safe limit',
    rests: 'counted from receipt of the request, by Law 14/2008',
    used: 'We keep to this earlier date.',
    alarm: 'An Act ranks above a Perki, so the alarm uses this date.',
  },
  arguable: {
    name: 'By the Perki',
    rests: 'counted from the day it was declared complete, by Regulation 1/2021',
  },
  extended: {
    name: 'New limit',
    rests: '7 working days after the first limit, not after the date of the letter',
    once: 'It cannot be extended again.',
  },
  since: (length, start) => `${length} from the day ${start}`,
  before: (length, start) => `${length} before ${start}`,
  basis: (citations) => `Basis: ${citations}.`,
  calendar: (version) => `List of holidays, version ${version}.`,
  overdue: 'The applicant may now object.',
  overdueForApplicant: 'We are late in answering you.',
  completionBy: 'Complete it by',
  supplyBy: 'Information handed over by',
  nothingDue: 'No limit is running',
}

/** Batas waktu: words around a due date. */
export const limitTexts: Record<Language, Translation<typeof id>> = { id, en }

/** "4 hari kerja lagi", "hari ini", "2 hari lewat" */
export const daysLeftText = (daysLeft: number, language: Language): string => {
  const { left, today, past } = limitTexts[language]
  if (daysLeft === 0) return today
  return daysLeft > 0 ? left(daysLeft) : past(-daysLeft)
}

/** "10 hari kerja", "3 x 24 jam" */
export const lengthText = (limit: number, unit: LimitUnit, language: Language): string =>
  limitTexts[language].length[unit](limit)
