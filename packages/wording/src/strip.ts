import { counted } from './dates.ts'
import type { Language, Translation } from './texts.ts'

const id = {
  /** Bendera di atas sel. */
  flag: {
    received: 'Diterima',
    today: 'Hari ini',
    answered: 'Dijawab',
    due: 'Batas',
    'first-due': 'Batas pertama',
    'arguable-due': 'Menurut Perki',
    'goes-on': 'dan seterusnya',
  },
  legend: {
    start: 'diterima, belum dihitung',
    worked: 'sudah lewat',
    today: 'hari ini',
    left: 'hari kerja berikutnya',
    arguable: 'hanya bila dihitung dari tanggal lengkap',
    extension: 'perpanjangan, sekali',
    over: 'lewat batas',
    skipped: 'tidak dihitung',
    due: 'batas',
  },
  starts: (date: string) => `${date}: diterima, belum dihitung`,
  startsCounted: (date: string) => `${date}: diterima, hari kerja ke-1`,
  counts: (date: string, number: number) => `${date}, hari kerja ke-${number}`,
  over: (date: string, number: number) => `${date}, hari kerja ke-${number} sesudah batas`,
  arguable: (date: string, number: number) =>
    `${date}, hari kerja ke-${number}, hanya menurut Perki`,
  extended: (date: string, number: number) => `${date}, hari kerja ke-${number}, perpanjangan`,
  skipped: (date: string, reason: string) => `${date}: tidak dihitung, ${reason}`,
  isDue: 'batas akhir',
  isFirstDue: 'batas pertama',
  isArguableDue: 'batas menurut Perki',
  isAnswered: 'hari dijawab',
  isToday: 'hari ini',
  isGoingOn: 'hari-hari sesudahnya tidak digambar',
  provisional: 'sementara, daftar libur belum ditetapkan',
  daysLong: (days: number) => `${days} hari`,
  caption: (start: string, due: string) =>
    `Hari ke-0 ${start}; batas ${due}. Hari kerja bernomor; hari yang dilewati diberi alasan.`,
}

const en: Translation<typeof id> = {
  flag: {
    received: 'Received',
    today: 'Today',
    answered: 'Answered',
    due: 'Due',
    'first-due': 'First limit',
    'arguable-due': 'By Perki',
    'goes-on': 'and so on',
  },
  legend: {
    start: 'received, not counted',
    worked: 'passed',
    today: 'today',
    left: 'working days ahead',
    arguable: 'only if counted from completeness',
    extension: 'extension, once',
    over: 'past the limit',
    skipped: 'not counted',
    due: 'limit',
  },
  starts: (date) => `${date}: received, not counted`,
  startsCounted: (date) => `${date}: received, working day 1`,
  counts: (date, number) => `${date}, working day ${number}`,
  over: (date, number) =>
    `${date}, ${counted(number, 'working day', 'working days')} past the limit`,
  arguable: (date, number) => `${date}, working day ${number}, only by the Perki`,
  extended: (date, number) => `${date}, working day ${number}, extension`,
  skipped: (date, reason) => `${date}: not counted, ${reason}`,
  isDue: 'last day',
  isFirstDue: 'first limit',
  isArguableDue: 'limit by the Perki',
  isAnswered: 'day of the answer',
  isToday: 'today',
  isGoingOn: 'the days after it are not drawn',
  provisional: 'provisional, the list of holidays is not set yet',
  daysLong: (days) => counted(days, 'day', 'days'),
  caption: (start, due) =>
    `Day 0 is ${start}; due on ${due}. Working days are numbered; skipped days give their reason.`,
}

/** Kata-kata bilah hari. */
export const stripTexts: Record<Language, Translation<typeof id>> = { id, en }
