import type { Citation, ObjectionAct } from '@terang/law'
import { slip, uu } from '../citations.ts'
import type { ActWords } from '../requests/acts.ts'
import type { Translation } from '../texts.ts'

export const id = {
  'register-objection': {
    name: 'Catat keberatan',
    consequence: 'Nomor dan tanda bukti diberikan saat dicatat. Hitungan 30 hari kerja mulai.',
  },
  'assign-objection': {
    name: 'Serahkan kepada Atasan PPID',
    consequence: 'Yang menandatangani jawaban tidak boleh memutus. Batas tidak berubah.',
  },
  'answer-objection': {
    name: 'Tanggapi keberatan',
    consequence: 'Tiap alasan dijawab. Pemohon punya 14 hari kerja untuk ke Komisi Informasi.',
  },
  'note-silence': {
    name: 'Catat tidak ditanggapi',
    consequence: 'Batas lewat tanpa tanggapan. Pemohon boleh ke Komisi Informasi.',
  },
  'withdraw-objection': {
    name: 'Catat pencabutan keberatan',
    consequence: 'Keberatan berakhir atas kehendak pemohon. Tidak dapat dibuka lagi.',
  },
} satisfies Record<ObjectionAct, ActWords>

export const en: Translation<typeof id> = {
  'register-objection': {
    name: 'Register an objection',
    consequence: 'Number and proof of receipt are given at once. The 30 working days begin.',
  },
  'assign-objection': {
    name: 'Assign to a superior',
    consequence: 'Whoever signed the answer may not decide. The limit does not move.',
  },
  'answer-objection': {
    name: 'Answer the objection',
    consequence: 'Each ground gets its reply. The applicant has 14 working days to petition.',
  },
  'note-silence': {
    name: 'Note that it was not answered',
    consequence: 'The limit passed without an answer. The applicant may petition the commission.',
  },
  'withdraw-objection': {
    name: 'Note the withdrawal of the objection',
    consequence: "The objection ends at the applicant's wish. It cannot be opened again.",
  },
}

/** Dasar hukum tiap tindakan; empty where no article speaks of it. */
export const OBJECTION_CITATIONS: Readonly<Record<ObjectionAct, readonly Citation[]>> = {
  'register-objection': [uu('35(1)'), slip('41(3)')],
  'assign-objection': [slip('39(2)')],
  'answer-objection': [uu('36(2)'), slip('44(2)')],
  'note-silence': [uu('37(2)')],
  'withdraw-objection': [],
}
