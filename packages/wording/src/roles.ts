import type { Capacity, Holder, Role, RoleTitles, UnitRoleTitle } from '@terang/law'
import { requestTexts } from './requests.ts'
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
  unitRole: {
    'unit-officer': 'Pengelola di unit',
    'ppid-pelaksana': 'PPID Pelaksana',
    'ppid-pembantu': 'PPID Pembantu',
  } satisfies Record<UnitRoleTitle, string>,
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
  unitRole: {
    'unit-officer': 'Unit officer',
    'ppid-pelaksana': 'PPID Pelaksana (executing)',
    'ppid-pembantu': 'PPID Pembantu (assisting)',
  },
}

/** Peran dan kapasitas. */
export const roleTexts: Record<Language, Translation<typeof id>> = { id, en }

type Names = {
  role: Record<Role, string>
  capacity: Record<Capacity, string>
  holder: Record<Holder, string>
}

/** Sebutan of one agency: its own titles where it has set them, with the word of the law beside. */
export const roleNames = (titles: RoleTitles | null | undefined, language: Language): Names => {
  const { role, capacity, unitRole } = roleTexts[language]
  const { holder } = requestTexts[language]
  if (!titles) return { role, capacity, holder }
  const superior = titles.superior ? `${titles.superior} (${role.superior})` : null
  const isTitled = titles.unitRole !== 'unit-officer'
  return {
    role: {
      ...role,
      unit: unitRole[titles.unitRole],
      superior: superior ?? role.superior,
    },
    capacity: {
      ...capacity,
      unit: isTitled ? unitRole[titles.unitRole] : capacity.unit,
      superior: superior ?? capacity.superior,
    },
    holder: {
      ...holder,
      desk: titles.desk ?? holder.desk,
      superior: superior ?? holder.superior,
    },
  }
}
