import type { Capacity, Role } from '@terang/law'
import type { Language, Translation } from './texts.ts'

const id = {
  role: {
    officer: 'Petugas pelayanan informasi',
    unit: 'Pengelola di unit',
    ppid: 'PPID',
    superior: 'Atasan PPID',
    commission: 'Komisi Informasi',
    admin: 'Pengelola sistem',
  } satisfies Record<Role, string>,
  /** Apa yang dikerjakan peran ini. */
  task: {
    officer: 'Menerima, memeriksa kelengkapan, dan meneruskan permohonan.',
    unit: 'Menyiapkan jawaban di unit atau UPT, tanpa melihat identitas pemohon.',
    ppid: 'Memutuskan diberikan, diberikan sebagian, atau ditolak.',
    superior: 'Menyetujui penolakan karena dikecualikan dan memutus keberatan.',
    commission: 'Membaca catatan dan laporan badan publik di wilayahnya.',
    admin: 'Mengatur akun, unit, dan kalender.',
  } satisfies Record<Role, string>,
  capacity: {
    officer: 'petugas',
    unit: 'unit',
    ppid: 'PPID',
    superior: 'Atasan PPID',
    commission: 'Komisi Informasi',
    admin: 'pengelola sistem',
    applicant: 'pemohon',
    system: 'sistem',
  } satisfies Record<Capacity, string>,
}

const en: Translation<typeof id> = {
  role: {
    officer: 'Information desk officer',
    unit: 'Unit officer',
    ppid: 'Information officer (PPID)',
    superior: 'Superior of the PPID',
    commission: 'Information Commission',
    admin: 'System administrator',
  },
  task: {
    officer: 'Receives requests, checks that they are complete and forwards them.',
    unit: 'Prepares answers in a unit, without seeing who asked.',
    ppid: 'Decides whether to grant, grant in part or refuse.',
    superior: 'Consents to refusals of exempt information and decides objections.',
    commission: 'Reads the records and reports of the agencies in its area.',
    admin: 'Looks after accounts, units and the calendar.',
  },
  capacity: {
    officer: 'desk officer',
    unit: 'unit officer',
    ppid: 'PPID',
    superior: 'superior of the PPID',
    commission: 'Information Commission',
    admin: 'administrator',
    applicant: 'applicant',
    system: 'system',
  },
}

/** Peran dan kapasitas. */
export const roleTexts: Record<Language, Translation<typeof id>> = { id, en }
