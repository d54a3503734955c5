import type { Language, Translation } from '@terang/wording/texts'

const id = {
  units: 'Unit yang diminta',
  replied: (count: number, all: number) => `${count} dari ${all} sudah membalas`,
  since: (date: string) => `sejak ${date}`,
  due: (date: string) => `Tenggat ${date}`,
  overdue: (date: string) => `Lewat tenggat ${date}`,
  why: 'Mengapa tanggal ini?',
  'days-given': (days: string, from: string, _notice: string) =>
    `${days} sejak diteruskan pada ${from}.`,
  'days-kept': (days: string, _from: string, notice: string) =>
    `${days} sebelum batas jawaban ${notice}, supaya PPID sempat menyusun jawaban.`,
  'next-day': (_days: string, _from: string, notice: string) =>
    `Batas jawaban ${notice} sudah dekat atau lewat, jadi unit diminta membalas pada hari kerja berikutnya.`,
  'notice-day': (_days: string, _from: string, notice: string) =>
    `Jawaban harus keluar paling lambat ${notice}, jadi hari itu juga tenggat unit.`,
  notCounted: 'Tidak dihitung:',
  calendar: (version: string) => `Daftar libur versi ${version}.`,
  house: 'Ini aturan kerja badan publik, bukan batas undang-undang.',
  provisional: 'Sementara: daftar libur tahun itu belum terbit.',
  merge: 'Balasan unit',
  mergeHint: 'Balasan ditulis untuk PPID. Baca dan sunting sebelum masuk ke surat.',
  insert: 'Masukkan semua balasan ke surat',
  missing: (units: string) => `Belum membalas: ${units}. Batas jawaban tidak menunggu.`,
  ledger: 'Siapa memegang, berapa lama',
  holder: 'Pemegang',
  days: 'Hari kerja',
  whole: 'Seluruhnya sejak diterima',
  nobody: 'Selesai, sebelum dibuka kembali',
}

const en: Translation<typeof id> = {
  units: 'Units that were asked',
  replied: (count, all) => `${count} of ${all} have replied`,
  since: (date) => `since ${date}`,
  due: (date) => `Due ${date}`,
  overdue: (date) => `Past its limit of ${date}`,
  why: 'Why this date?',
  'days-given': (days, from) => `${days} from being forwarded on ${from}.`,
  'days-kept': (days, _from, notice) =>
    `${days} before the answer is due on ${notice}, so that the PPID has time to make it.`,
  'next-day': (_days, _from, notice) =>
    `The limit of the answer, ${notice}, is near or past, so the unit is asked to reply on the next working day.`,
  'notice-day': (_days, _from, notice) =>
    `The answer must go out by ${notice}, so that is the unit's last day too.`,
  notCounted: 'Not counted:',
  calendar: (version) => `List of holidays, version ${version}.`,
  house: 'This is a working rule of the agency, not a limit of the law.',
  provisional: 'Provisional: the list of holidays of that year is not published yet.',
  merge: 'Replies of the units',
  mergeHint: 'Units write to the PPID. Read and edit before it goes into the letter.',
  insert: 'Put all replies into the letter',
  missing: (units) => `No reply yet: ${units}. The limit of the answer does not wait.`,
  ledger: 'Who held it, how long',
  holder: 'Held by',
  days: 'Working days',
  whole: 'In all since the receipt',
  nobody: 'Ended, before it was reopened',
}

/** Words of the panels on units and on the days of each holder. */
export const unitsTexts: Record<Language, Translation<typeof id>> = { id, en }
