import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  select: (what: string) => `Pilih ${what}`,
  chosen: (count: number) => `${count} dipilih`,
  all: (limit: number) => `Pilih semua hasil saringan, sampai ${limit}`,
  choosing: 'Memilih…',
  clear: 'Lepas pilihan',
  open: 'Tugaskan ke unit…',
  bar: 'Permohonan terpilih',
  title: (count: number) => `Tugaskan ${count} permohonan ke unit`,
  lede: 'Pilih unit, lalu lihat akibatnya per permohonan. Belum ada yang dilakukan sebelum Anda menekan Tugaskan.',
  back: 'Daftar kerja',
  preview: 'Lihat akibatnya dulu',
  rows: 'Yang akan terjadi',
  ready: (can: number, cannot: number) =>
    cannot === 0 ? `${can} dapat ditugaskan.` : `${can} dapat ditugaskan, ${cannot} tidak dapat.`,
  noneReady: 'Tidak ada yang dapat ditugaskan. Alasannya ada di tiap baris.',
  limit: (date: string, notice: string) => `Tenggat unit ${date}; batas jawaban ${notice}.`,
  noLimit: 'Tanpa tenggat unit.',
  provisional: 'Tanggal sementara: daftar libur belum ditetapkan.',
  also: (units: string) => `Juga sedang di ${units}.`,
  run: (count: number) => `Tugaskan ${count} permohonan`,
  change: 'Ubah unit atau pesan',
  progress: (done: number, all: number) => `${done} dari ${all} selesai`,
  results: 'Hasil',
  result: (done: number, refused: number, unanswered: number) =>
    [
      `${done} ditugaskan.`,
      refused > 0 && `${refused} tidak, alasannya di barisnya.`,
      unanswered > 0 && `${unanswered} belum terjawab.`,
    ]
      .filter(Boolean)
      .join(' '),
  undone: (done: number, refused: number, unanswered: number) =>
    [
      `${done} ditarik kembali.`,
      refused > 0 && `${refused} tidak, alasannya di barisnya.`,
      unanswered > 0 && `${unanswered} belum terjawab.`,
    ]
      .filter(Boolean)
      .join(' '),
  state: {
    waiting: 'Menunggu giliran',
    sending: 'Dikirim…',
    done: 'Ditugaskan',
    unanswered: 'Belum terjawab; dapat dicoba lagi tanpa tercatat dua kali',
  },
  recalled: 'Ditarik kembali',
  again: (count: number) => `Coba lagi ${count} yang belum terjawab`,
  undo: 'Batalkan penugasan ini',
  undoTitle: (count: number) => `Tarik kembali ${count} penugasan`,
  undoLede:
    'Tiap permohonan yang unitnya belum membalas ditarik kembali dengan tindakan yang tercatat. Yang sudah dibalas tetap.',
  undoReason: 'Alasan, dibaca unit',
  undoDefault: 'Penugasan bersama ini dibatalkan oleh meja layanan.',
  undoRun: (count: number) => `Tarik kembali ${count} penugasan`,
  keep: 'Biarkan',
}

const en: Translation<typeof id> = {
  select: (what) => `Select ${what}`,
  chosen: (count) => `${count} selected`,
  all: (limit) => `Select all that the filters show, up to ${limit}`,
  choosing: 'Selecting…',
  clear: 'Clear the selection',
  open: 'Assign to a unit…',
  bar: 'Selected requests',
  title: (count) => `Assign ${counted(count, 'request', 'requests')} to a unit`,
  lede: 'Choose the unit, then see what follows for each request. Nothing is done before you press Assign.',
  back: 'Work list',
  preview: 'See what follows first',
  rows: 'What will happen',
  ready: (can, cannot) =>
    cannot === 0 ? `${can} can be assigned.` : `${can} can be assigned, ${cannot} cannot.`,
  noneReady: 'None can be assigned. Each row says why.',
  limit: (date, notice) => `Limit of the unit ${date}; the answer is due ${notice}.`,
  noLimit: 'Without a limit of the unit.',
  provisional: 'A provisional date: the list of holidays is not set.',
  also: (units) => `Also with ${units}.`,
  run: (count) => `Assign ${counted(count, 'request', 'requests')}`,
  change: 'Change the unit or message',
  progress: (done, all) => `${done} of ${all} done`,
  results: 'Result',
  result: (done, refused, unanswered) =>
    [
      `${done} assigned.`,
      refused > 0 && `${refused} not; each row says why.`,
      unanswered > 0 && `${unanswered} without an answer.`,
    ]
      .filter(Boolean)
      .join(' '),
  undone: (done, refused, unanswered) =>
    [
      `${done} recalled.`,
      refused > 0 && `${refused} not; each row says why.`,
      unanswered > 0 && `${unanswered} without an answer.`,
    ]
      .filter(Boolean)
      .join(' '),
  state: {
    waiting: 'Waiting for its turn',
    sending: 'Sending…',
    done: 'Assigned',
    unanswered: 'No answer; it may be tried again and is not recorded twice',
  },
  recalled: 'Recalled',
  again: (count) => `Try the ${count} without an answer again`,
  undo: 'Undo this assignment',
  undoTitle: (count) => `Recall ${counted(count, 'assignment', 'assignments')}`,
  undoLede:
    'Each request whose unit has not replied is recalled by an act that is recorded. What was replied stays.',
  undoReason: 'Reason, read by the unit',
  undoDefault: 'The desk undid this joint assignment.',
  undoRun: (count) => `Recall ${counted(count, 'assignment', 'assignments')}`,
  keep: 'Leave it',
}

export const bulkTexts: Record<Language, Translation<typeof id>> = { id, en }
