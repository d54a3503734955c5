import type { AgendaKind } from '@terang/contract/agenda'
import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Jatuh tempo',
  lede: 'Batas waktu yang terbuka, hari demi hari, dengan hari libur.',
  before: 'Bulan sebelumnya',
  after: 'Bulan berikutnya',
  thisMonth: 'Bulan ini',
  months: 'Bulan',
  todayWord: 'hari ini',
  late: 'Lewat',
  nothing: 'Tidak ada yang jatuh tempo bulan ini.',
  lateBefore: (count: number) => `${count} permohonan lewat batas dari sebelum bulan ini`,
  provisional: (year: string) =>
    `Daftar libur ${year} belum ditetapkan: yang tampak hanya akhir pekan dan libur yang sudah diketahui. Tanggal masih dapat bergeser.`,
  dayTold: (date: string, count: number) => `${date}: ${count} jatuh tempo`,
  allRequests: (count: number) => `Semua ${count} permohonan`,
  more: (count: number) => `dan ${count} lainnya`,
  keys: 'Tombol panah berpindah hari, Enter membuka, Page Up dan Page Down berganti bulan.',
  unitOf: (unit: string) => `Balasan ${unit}`,
  kind: {
    hearing: 'Sidang sengketa',
    conclusions: 'Kesimpulan tertulis',
    'petition-letter': 'Surat kekurangan sengketa',
    'petition-completion': 'Pemohon melengkapi sengketa',
    'dispute-start': 'Komisi mulai memeriksa',
    mediation: 'Mediasi berakhir',
    settlement: 'Sengketa selesai',
    challenge: 'Keberatan ke pengadilan',
    cassation: 'Kasasi',
    'objection-answer': 'Tanggapan keberatan',
    'exemption-opening': 'Putuskan pembukaan',
    'exemption-end': 'Pengecualian berakhir',
    completion: 'Pemohon melengkapi',
    'unit-reply': 'Balasan unit',
    notice: 'Pemberitahuan',
    'hand-over': 'Penyerahan informasi',
  } satisfies Record<AgendaKind, string>,
}

const en: Translation<typeof id> = {
  title: 'Due dates',
  lede: 'Open time limits, day by day, with the holidays.',
  before: 'Month before',
  after: 'Month after',
  thisMonth: 'This month',
  months: 'Months',
  todayWord: 'today',
  late: 'Late',
  nothing: 'Nothing falls due this month.',
  lateBefore: (count) =>
    `${counted(count, 'late request', 'late requests')} from before this month`,
  provisional: (year) =>
    `The holidays of ${year} are not decreed yet: only weekends and what is known already are shown. Dates may still move.`,
  dayTold: (date, count) => `${date}: ${count} due`,
  allRequests: (count) => `All ${count} requests`,
  more: (count) => `and ${count} more`,
  keys: 'Arrow keys move between days, Enter opens, Page Up and Page Down change the month.',
  unitOf: (unit) => `Reply of ${unit}`,
  kind: {
    hearing: 'Hearing of a dispute',
    conclusions: 'Written conclusions',
    'petition-letter': 'Letter on the petition',
    'petition-completion': 'Applicant completes petition',
    'dispute-start': 'The commission begins',
    mediation: 'Mediation ends',
    settlement: 'Dispute is settled',
    challenge: 'Challenge in court',
    cassation: 'Cassation',
    'objection-answer': 'Answer to an objection',
    'exemption-opening': 'Decide about opening',
    'exemption-end': 'Exemption ends',
    completion: 'Applicant completes',
    'unit-reply': 'Reply of a unit',
    notice: 'Notice',
    'hand-over': 'Hand-over',
  },
}

export const dueTexts: Record<Language, Translation<typeof id>> = { id, en }
