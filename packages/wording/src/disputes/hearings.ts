import type { Absence, Attendance, HearingKind } from '@terang/law'
import type { Translation } from '../texts.ts'

export const id = {
  hearing: {
    preliminary: 'Sidang pemeriksaan awal',
    mediation: 'Pertemuan mediasi',
    adjudication: 'Sidang ajudikasi',
    ruling: 'Sidang pembacaan putusan',
  } satisfies Record<HearingKind, string>,
  attendance: {
    both: 'Kedua pihak hadir',
    'without-applicant': 'Pemohon tidak hadir',
    'without-body': 'Badan publik tidak hadir',
    nobody: 'Tidak ada yang hadir',
    postponed: 'Ditunda',
  } satisfies Record<Attendance, string>,
  absence: {
    'applicant-twice':
      'Pemohon dua kali tidak hadir. Tanpa alasan yang jelas, permohonan dapat dinyatakan gugur (Perki 1/2013 Pasal 30 dan 45). Komisi yang memutuskan.',
    'body-twice-in-mediation':
      'Badan publik dua kali tidak hadir dalam mediasi: mediasi dinyatakan gagal (Perki 1/2013 Pasal 48). Komisi yang menyatakannya.',
    'body-in-hearing':
      'Badan publik tidak hadir di sidang: komisi dapat memutus tanpa kehadirannya (Perki 1/2013 Pasal 31).',
  } satisfies Record<Absence, string>,
}

export const en: Translation<typeof id> = {
  hearing: {
    preliminary: 'Preliminary hearing',
    mediation: 'Mediation meeting',
    adjudication: 'Adjudication hearing',
    ruling: 'Hearing at which the decision is read',
  },
  attendance: {
    both: 'Both parties came',
    'without-applicant': 'The applicant did not come',
    'without-body': 'The public body did not come',
    nobody: 'Nobody came',
    postponed: 'Put off',
  },
  absence: {
    'applicant-twice':
      'The applicant was absent twice. Without a clear reason the petition may lapse (Perki 1/2013 Articles 30 and 45). The commission decides.',
    'body-twice-in-mediation':
      'The public body was absent from mediation twice: mediation fails (Perki 1/2013 Article 48). The commission says so.',
    'body-in-hearing':
      'The public body was absent from the hearing: the commission may decide without it (Perki 1/2013 Article 31).',
  },
}
