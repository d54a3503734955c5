import type { Citation, ExemptionAct } from '@terang/law'
import { slip, uu } from '../citations.ts'
import type { ActWords } from '../requests/acts.ts'
import type { Translation } from '../texts.ts'

export const id = {
  'test-exemption': {
    name: 'Catat uji konsekuensi',
    consequence: 'Lembar uji dikirim ke Atasan PPID. Informasi belum dikecualikan.',
  },
  'change-exemption': {
    name: 'Uji lagi untuk mengubah',
    consequence: 'Yang berlaku tetap berlaku sampai ada persetujuan dan penetapan baru.',
  },
  'consent-exemption': {
    name: 'Setujui hasil uji',
    consequence: 'PPID boleh menetapkan dengan SK. Yang menguji tidak boleh menyetujui.',
  },
  'decline-exemption': {
    name: 'Tolak hasil uji',
    consequence: 'Informasi tidak dikecualikan. Perubahan yang ditolak tidak mengubah apa pun.',
  },
  'decree-exemption': {
    name: 'Tetapkan dengan SK',
    consequence: 'Masuk Daftar Informasi yang Dikecualikan dan tampil di portal hari itu juga.',
  },
  'open-exemption': {
    name: 'Buka untuk umum',
    consequence: 'Informasi menjadi terbuka dan keluar dari daftar. Tidak dapat dibatalkan.',
  },
} satisfies Record<ExemptionAct, ActWords>

export const en: Translation<typeof id> = {
  'test-exemption': {
    name: 'Note a consequence test',
    consequence: 'The sheet goes to the superior. Nothing is exempt yet.',
  },
  'change-exemption': {
    name: 'Test again to change it',
    consequence: 'What is in force stays so until a new consent and a new decree.',
  },
  'consent-exemption': {
    name: 'Consent to the test',
    consequence: 'The PPID may decree it. Whoever tested may not consent.',
  },
  'decline-exemption': {
    name: 'Decline the test',
    consequence: 'The information is not exempt. A declined change changes nothing.',
  },
  'decree-exemption': {
    name: 'Set it by decree',
    consequence: 'It enters the list of exempt information and is shown on the portal that day.',
  },
  'open-exemption': {
    name: 'Open it to the public',
    consequence: 'The information becomes public and leaves the list. This cannot be undone.',
  },
}

/** Dasar hukum tiap tindakan. */
export const EXEMPTION_CITATIONS: Readonly<Record<ExemptionAct, readonly Citation[]>> = {
  'test-exemption': [uu('19'), slip('49')],
  'change-exemption': [slip('53')],
  'consent-exemption': [slip('10(2)e')],
  'decline-exemption': [slip('10(2)e')],
  'decree-exemption': [slip('49(5)')],
  'open-exemption': [slip('52'), slip('51(8)')],
}
