import type {
  Holder,
  ProposalExtent,
  Punctuality,
  RequestOutcome,
  RequestStatus,
} from '@terang/law'
import type { Translation } from '../texts.ts'

/** Officers read the short word, the citizen a sentence. */
export const id = {
  status: {
    registered: 'Terdaftar, sedang diperiksa',
    incomplete: 'Belum lengkap',
    'in-process': 'Diproses',
    answered: 'Sudah dijawab, belum diserahkan',
    'handed-over': 'Sudah diserahkan',
    'not-completed': 'Tidak dilengkapi',
    withdrawn: 'Dicabut pemohon',
  } satisfies Record<RequestStatus, string>,
  statusForApplicant: {
    registered: 'Permohonan Anda sudah kami terima',
    incomplete: 'Permohonan Anda perlu dilengkapi',
    'in-process': 'Jawaban Anda sedang disiapkan',
    answered: 'Permohonan Anda sudah kami jawab',
    'handed-over': 'Informasi sudah kami serahkan kepada Anda',
    'not-completed': 'Permohonan ini berhenti karena tidak dilengkapi',
    withdrawn: 'Anda sudah mencabut permohonan ini',
  } satisfies Record<RequestStatus, string>,
  outcome: {
    granted: 'Diberikan seluruhnya',
    'granted-in-part': 'Diberikan sebagian',
    refused: 'Ditolak',
    'not-held': 'Tidak dikuasai, ditunjukkan ke badan lain',
    'not-completed': 'Tidak dilengkapi',
    withdrawn: 'Dicabut pemohon',
  } satisfies Record<RequestOutcome, string>,
  outcomeForApplicant: {
    granted: 'Kami berikan seluruhnya',
    'granted-in-part': 'Kami berikan sebagian',
    refused: 'Permohonan Anda kami tolak',
    'not-held': 'Informasi ini tidak ada pada kami',
    'not-completed': 'Permohonan ini berhenti karena tidak dilengkapi',
    withdrawn: 'Anda sudah mencabut permohonan ini',
  } satisfies Record<RequestOutcome, string>,
  holder: {
    desk: 'Meja layanan',
    unit: 'Unit',
    ppid: 'PPID',
    superior: 'Atasan PPID',
    applicant: 'Pemohon',
  } satisfies Record<Holder, string>,
  extent: {
    whole: 'Seluruh informasi',
    part: 'Sebagian informasi',
  } satisfies Record<ProposalExtent, string>,
  consent: {
    awaited: 'Menunggu persetujuan Atasan PPID',
    given: 'Disetujui Atasan PPID',
    declined: 'Tidak disetujui Atasan PPID',
  },
  assignment: {
    awaited: 'Menunggu balasan unit',
    accepted: 'Sedang dikerjakan unit',
    replied: 'Unit sudah membalas',
    'sent-back': 'Dikembalikan oleh unit',
    recalled: 'Ditarik kembali oleh meja layanan',
  },
  punctuality: {
    'on-time': 'Tepat waktu',
    'on-time-by-perki': 'Lewat batas UU, masih dalam batas Perki 1/2021',
    late: 'Terlambat',
  } satisfies Record<Punctuality, string>,
}

export const en: Translation<typeof id> = {
  status: {
    registered: 'Registered, being checked',
    incomplete: 'Incomplete',
    'in-process': 'In process',
    answered: 'Answered, not yet handed over',
    'handed-over': 'Handed over',
    'not-completed': 'Never completed',
    withdrawn: 'Withdrawn by the applicant',
  },
  statusForApplicant: {
    registered: 'We have received your request',
    incomplete: 'Your request needs to be completed',
    'in-process': 'Your answer is being prepared',
    answered: 'We have answered your request',
    'handed-over': 'We have handed the information over to you',
    'not-completed': 'This request ended because it was not completed',
    withdrawn: 'You have withdrawn this request',
  },
  outcome: {
    granted: 'Granted in full',
    'granted-in-part': 'Granted in part',
    refused: 'Refused',
    'not-held': 'Not held, referred to another body',
    'not-completed': 'Never completed',
    withdrawn: 'Withdrawn by the applicant',
  },
  outcomeForApplicant: {
    granted: 'We give you all of it',
    'granted-in-part': 'We give you part of it',
    refused: 'We refuse your request',
    'not-held': 'We do not hold this information',
    'not-completed': 'This request ended because it was not completed',
    withdrawn: 'You have withdrawn this request',
  },
  holder: {
    desk: 'Information desk',
    unit: 'Unit officer',
    ppid: 'PPID',
    superior: 'Superior of the PPID',
    applicant: 'Applicant',
  },
  extent: { whole: 'All of the information', part: 'Part of the information' },
  consent: {
    awaited: 'Waiting for the consent of the superior',
    given: 'The superior has consented',
    declined: 'The superior has declined',
  },
  assignment: {
    awaited: "Waiting for the unit's reply",
    accepted: 'The unit works on it',
    replied: 'The unit has replied',
    'sent-back': 'Sent back by the unit',
    recalled: 'Recalled by the desk',
  },
  punctuality: {
    'on-time': 'On time',
    'on-time-by-perki': 'Past the limit of the Act, within that of Regulation 1/2021',
    late: 'Late',
  },
}
