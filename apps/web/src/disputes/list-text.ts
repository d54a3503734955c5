import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Sengketa',
  open: (count: number) => `${count} berjalan di Komisi Informasi atau pengadilan.`,
  none: 'Tidak ada sengketa yang berjalan.',
  tabsLabel: 'Bagian daftar',
  tab: { open: 'Berjalan', closed: 'Berakhir' },
  stage: 'Tahap',
  column: {
    petitioned: 'Diajukan',
    what: 'Yang disengketakan',
    registration: 'Nomor register',
    stage: 'Tahap',
    ruling: 'Amar',
  },
  since: (date: string) => `sejak ${date}`,
  late: 'diajukan terlambat',
  afterSilence: 'sesudah keberatan tidak ditanggapi',
  afterAnswer: 'sesudah tanggapan Atasan PPID',
  noRegistration: 'belum ada',
  noRequest: 'Informasi berkala, tanpa permohonan',
  objection: (number: string, letters: string) => `Keberatan ${number} · alasan ${letters}`,
  empty: {
    title: 'Belum ada sengketa',
    text: 'Sengketa dicatat dari halaman keberatannya, sesudah pemohon ke Komisi Informasi.',
    closedTitle: 'Belum ada sengketa yang berakhir',
    closedText: 'Yang sudah berkekuatan tetap, dicabut, dihentikan, atau gugur pindah ke sini.',
    filterTitle: 'Tidak ada yang cocok dengan saringan',
    filterText: 'Lepas saringan untuk melihat lebih banyak.',
    toObjections: 'Buka keberatan',
    showOpen: 'Lihat yang berjalan',
  },
}

const en: Translation<typeof id> = {
  title: 'Disputes',
  open: (count) =>
    `${counted(count, 'dispute runs', 'disputes run')} at the Information Commission or in court.`,
  none: 'No dispute is running.',
  tabsLabel: 'Parts of the list',
  tab: { open: 'Running', closed: 'Ended' },
  stage: 'Stage',
  column: {
    petitioned: 'Filed',
    what: 'Disputed',
    registration: 'Register number',
    stage: 'Stage',
    ruling: 'Ruling',
  },
  since: (date) => `since ${date}`,
  late: 'filed late',
  afterSilence: 'after an objection that was not answered',
  afterAnswer: 'after the answer of the superior',
  noRegistration: 'none yet',
  noRequest: 'Periodic information, without a request',
  objection: (number, letters) => `Objection ${number} · ground ${letters}`,
  empty: {
    title: 'No dispute yet',
    text: 'A dispute is noted from the page of its objection, once the applicant went to the commission.',
    closedTitle: 'No dispute has ended yet',
    closedText: 'Those that are final, withdrawn, stopped or lapsed move here.',
    filterTitle: 'Nothing fits the filter',
    filterText: 'Take the filter off to see more.',
    toObjections: 'Open the objections',
    showOpen: 'Show the running ones',
  },
}

export const listTexts: Record<Language, Translation<typeof id>> = { id, en }
