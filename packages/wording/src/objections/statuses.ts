import type { ObjectionDecision, ObjectionGround, ObjectionStatus } from '@terang/law'
import type { Translation } from '../texts.ts'

/** Officers read the short word, the citizen a sentence. */
export const id = {
  status: {
    registered: 'Terdaftar',
    'in-process': 'Di Atasan PPID',
    answered: 'Sudah ditanggapi',
    withdrawn: 'Dicabut pemohon',
  } satisfies Record<ObjectionStatus, string>,
  statusForApplicant: {
    registered: 'Keberatan Anda sudah kami terima',
    'in-process': 'Keberatan Anda sedang diperiksa Atasan PPID',
    answered: 'Keberatan Anda sudah kami tanggapi',
    withdrawn: 'Anda sudah mencabut keberatan ini',
  } satisfies Record<ObjectionStatus, string>,
  /** Tidak ditanggapi: no status, but what time has made of an open one (UU P37(2)). */
  silent: 'Tidak ditanggapi',
  silentForApplicant: 'Keberatan Anda belum kami tanggapi sampai batasnya',
  decision: {
    granted: 'Dikabulkan seluruhnya',
    'granted-in-part': 'Dikabulkan sebagian',
    refused: 'Ditolak',
  } satisfies Record<ObjectionDecision, string>,
  decisionForApplicant: {
    granted: 'Keberatan Anda dikabulkan',
    'granted-in-part': 'Keberatan Anda dikabulkan sebagian',
    refused: 'Keberatan Anda tidak dikabulkan',
  } satisfies Record<ObjectionDecision, string>,
  /** Pasal 35 ayat (1), shortened to what fits a row. */
  ground: {
    a: 'Ditolak karena dikecualikan',
    b: 'Informasi berkala tidak disediakan',
    c: 'Tidak ditanggapi',
    d: 'Ditanggapi tidak sebagaimana diminta',
    e: 'Tidak dipenuhi',
    f: 'Biaya tidak wajar',
    g: 'Melebihi waktu',
  } satisfies Record<ObjectionGround, string>,
  groundForApplicant: {
    a: 'Permohonan saya ditolak karena informasinya dikecualikan',
    b: 'Informasi yang wajib diumumkan berkala tidak ada',
    c: 'Permohonan saya tidak ditanggapi',
    d: 'Jawabannya tidak sesuai dengan yang saya minta',
    e: 'Permohonan saya tidak dipenuhi',
    f: 'Biayanya tidak wajar',
    g: 'Jawabannya datang melewati batas waktu',
  } satisfies Record<ObjectionGround, string>,
  /** "huruf a dan g" */
  letters: (letters: string) => `huruf ${letters}`,
}

export const en: Translation<typeof id> = {
  status: {
    registered: 'Registered',
    'in-process': 'With the superior',
    answered: 'Answered',
    withdrawn: 'Withdrawn by the applicant',
  },
  statusForApplicant: {
    registered: 'We received your objection',
    'in-process': 'The superior is looking into your objection',
    answered: 'We answered your objection',
    withdrawn: 'You withdrew this objection',
  },
  silent: 'Not answered in time',
  silentForApplicant: 'We did not answer your objection within its limit',
  decision: {
    granted: 'Granted in whole',
    'granted-in-part': 'Granted in part',
    refused: 'Refused',
  },
  decisionForApplicant: {
    granted: 'Your objection was granted',
    'granted-in-part': 'Your objection was granted in part',
    refused: 'Your objection was not granted',
  },
  ground: {
    a: 'Refused as exempt',
    b: 'Periodic information missing',
    c: 'Not answered',
    d: 'Answered otherwise than asked',
    e: 'Not fulfilled',
    f: 'Unreasonable cost',
    g: 'Late',
  },
  groundForApplicant: {
    a: 'My request was refused because the information is exempt',
    b: 'Information that must be published regularly is missing',
    c: 'My request was not answered',
    d: 'The answer does not fit what I asked',
    e: 'My request was not fulfilled',
    f: 'The cost is unreasonable',
    g: 'The answer came after the time limit',
  },
  letters: (letters) => letters,
}
