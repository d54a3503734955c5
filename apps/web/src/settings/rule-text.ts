import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Aturan badan publik',
  lede: 'Yang tidak diatur undang-undang dan dapat ditetapkan sendiri. Setiap perubahan memuat alasan dan hari mulainya.',
  rule: {
    counting: 'Cara menghitung hari',
    'unit-terms': 'Tenggat unit',
    request: 'Nomor permohonan',
    objection: 'Nomor keberatan',
    titles: 'Sebutan',
    retention: 'Retensi identitas',
  },
  lead: {
    counting:
      'Berlaku bagi perkara yang diterima sejak hari mulainya. Perkara yang sudah diterima tetap dihitung dengan cara lama, jadi tanggal yang sudah diberitahukan tidak bergeser.',
    'unit-terms':
      'Hari kerja unit di dalam batas undang-undang. Penugasan yang sudah berjalan tetap memakai tenggatnya.',
    request: 'Nomor urut berjalan terus bila pola diganti, dan mulai dari satu setiap 1 Januari.',
    objection: 'Nomor urut berjalan terus bila pola diganti, dan mulai dari satu setiap 1 Januari.',
    titles: 'Kosongkan untuk memakai kata peraturan. Berlaku begitu disimpan.',
    retention:
      'Undang-undang tidak menyebut lamanya; 12 dan 60 bulan hanyalah usul. Hitungannya mulai sesudah upaya hukum terakhir lewat. Perkara yang masih terbuka tidak pernah disentuh.',
  },
  change: 'Ubah',
  since: (date: string) => `sejak ${date}`,
  planned: (date: string) => `mulai ${date}`,
  atFirst: 'sejak awal',
  history: 'Yang pernah dan akan berlaku',
  from: 'Berlaku mulai',
  reason: 'Alasan perubahan',
  reasonHint: 'Misalnya nomor keputusan. Masuk catatan, tanpa nama pemohon.',
  firstDay: {
    'next-working-day': 'Hari kerja berikutnya',
    'same-day': 'Hari penerimaan itu sendiri',
  },
  collectiveLeave: { skipped: 'Tidak dihitung', counted: 'Dihitung sebagai hari kerja' },
  countingLine: (first: string, leave: string) => `Hari pertama: ${first}. Cuti bersama: ${leave}.`,
  zone: (zone: string) =>
    `Zona waktu ${zone} tidak dapat diubah: hari penerimaan setiap perkara dibaca pada jam itu.`,
  unitDays: 'Hari kerja untuk unit',
  unitReserve: 'Disisakan untuk PPID sebelum batas',
  unitLine: (days: number, reserve: number) =>
    `${days} hari kerja, paling lambat ${reserve} hari kerja sebelum batas jawaban`,
  pattern: 'Pola nomor',
  patternHint:
    'Wajib {seq} (nomor urut) dan {YYYY} (tahun). Boleh {seq:4} (empat angka), {roman} atau {MM} (bulan), {kanal}, {kode}, {unit}, {slug} (singkatan badan), huruf, dan garis miring.',
  classification: 'Kode klasifikasi, untuk {kode}',
  unitCode: 'Kode unit, untuk {unit}',
  nextNumber: 'Nomor berikutnya',
  nextYear: 'Nomor pertama tahun depan',
  unitRoleLabel: 'Sebutan pengelola di unit',
  desk: 'Nama meja layanan',
  superior: 'Jabatan Atasan PPID',
  superiorHint: 'Pejabat yang menjawab keberatan, misalnya Sekretaris Daerah.',
  titlesLine: (parts: readonly string[]) => parts.join(', '),
  papers: 'Berkas identitas disimpan',
  identity: 'Identitas disimpan',
  inMonths: 'Dalam bulan, sesudah upaya hukum terakhir.',
  retentionLine: (papers: number, identity: number) =>
    `Berkas ${papers} bulan, identitas ${identity} bulan sesudah upaya hukum terakhir`,
  noRetention: 'Belum ditetapkan. Tidak ada yang dihapus.',
  preview: 'Lihat yang akan dihapus',
  wouldErase: (closed: number, open: number) =>
    `${closed} perkara selesai punya hari penghapusan. ${open} perkara masih terbuka dan tidak disentuh.`,
  atOnce: (count: number) => `${count} jatuh pada hari pertama aturan ini.`,
  noneErased: 'Tidak ada perkara selesai yang identitasnya masih disimpan.',
  erased: (what: string, on: string) => `${what}, ${on}`,
  later: (count: number) => `${count} sesudah itu`,
  what: { papers: 'berkas identitas', identity: 'identitas' },
  forGood:
    'Yang dihapus tidak dapat dikembalikan. Catatan perkara tetap dan tetap dapat diperiksa.',
}

const en: Translation<typeof id> = {
  title: 'Rules of the agency',
  lede: 'What the law leaves to the agency. Each change says why, and from which day it holds.',
  rule: {
    counting: 'Counting of days',
    'unit-terms': "The unit's days",
    request: 'Numbers of requests',
    objection: 'Numbers of objections',
    titles: 'Titles',
    retention: 'Retention of identity',
  },
  lead: {
    counting:
      'Holds for cases received from its first day on. Cases already received are counted as before, so no date already told moves.',
    'unit-terms':
      'Working days of a unit inside the limit of the law. Assignments that run keep their days.',
    request: 'The sequence goes on when the pattern changes, and begins at one on 1 January.',
    objection: 'The sequence goes on when the pattern changes, and begins at one on 1 January.',
    titles: 'Leave empty for the word of the regulation. Holds as soon as it is saved.',
    retention:
      'No law names a time; 12 and 60 months are only proposed. It counts from the end of the last remedy. A case that is open is never touched.',
  },
  change: 'Change',
  since: (date) => `since ${date}`,
  planned: (date) => `from ${date}`,
  atFirst: 'from the beginning',
  history: 'What held and will hold',
  from: 'Holds from',
  reason: 'Reason for the change',
  reasonHint:
    'For example the number of a decree. It enters the record, without names of applicants.',
  firstDay: { 'next-working-day': 'The next working day', 'same-day': 'The day of receipt itself' },
  collectiveLeave: { skipped: 'Does not count', counted: 'Counts as a working day' },
  countingLine: (first, leave) => `First day: ${first}. Collective leave: ${leave}.`,
  zone: (zone) =>
    `The time zone ${zone} cannot change: the day each case was received was read off that clock.`,
  unitDays: 'Working days of the unit',
  unitReserve: 'Kept for the PPID before the limit',
  unitLine: (days, reserve) =>
    `${counted(days, 'working day', 'working days')}, no later than ${counted(reserve, 'working day', 'working days')} before the answer is due`,
  pattern: 'Number pattern',
  patternHint:
    'Needs {seq} (sequence) and {YYYY} (year). May hold {seq:4} (four digits), {roman} or {MM} (month), {kanal} (channel), {kode}, {unit}, {slug} (short name), letters and slashes.',
  classification: 'Classification code, for {kode}',
  unitCode: 'Unit code, for {unit}',
  nextNumber: 'Next number',
  nextYear: 'First number of next year',
  unitRoleLabel: 'Title of unit officers',
  desk: 'Name of the desk',
  superior: 'Office of the superior',
  superiorHint: 'Who answers objections, for example the regional secretary.',
  titlesLine: (parts) => parts.join(', '),
  papers: 'Papers of identity are kept',
  identity: 'Identity is kept',
  inMonths: 'In months, after the last remedy.',
  retentionLine: (papers, identity) =>
    `Papers ${counted(papers, 'month', 'months')}, identity ${counted(identity, 'month', 'months')} after the last remedy`,
  noRetention: 'Not set yet. Nothing is erased.',
  preview: 'See what would be erased',
  wouldErase: (closed, open) =>
    `${counted(closed, 'closed case has', 'closed cases have')} a day of erasure. ${counted(open, 'case is', 'cases are')} open and not touched.`,
  atOnce: (count) => `${count} on the first day of this rule.`,
  noneErased: 'No closed case has an identity that is still kept.',
  erased: (what, on) => `${what}, ${on}`,
  later: (count) => `${count} after that`,
  what: { papers: 'papers of identity', identity: 'identity' },
  forGood:
    'What is erased cannot be brought back. The record of the case stays and still verifies.',
}

export const ruleTexts: Record<Language, Translation<typeof id>> = { id, en }
