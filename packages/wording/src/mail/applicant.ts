import type { ApplicantNotice } from '@terang/contract/mail'

export type NoticeWords<Kind extends string> = Record<
  Kind,
  {
    /** Around the register number; it is all that a locked telephone shows. */
    subject: (number: string) => string
    /** What happened, in a sentence that tells nothing of the content. */
    happened: string
    /** Until when what. */
    until?: (date: string) => string
  }
>

const answerBy = (date: string) => `Kami menjawab paling lambat ${date}.`
const respondBy = (date: string) => `Kami menanggapi paling lambat ${date}.`
const completeBy = (date: string) => `Lengkapi paling lambat ${date}.`
const objectBy = (date: string) =>
  `Bila tidak setuju, Anda dapat mengajukan keberatan sampai ${date}.`
const petitionBy = (date: string) =>
  `Anda dapat mengajukan sengketa ke Komisi Informasi sampai ${date}.`

/** Pemberitahuan lewat email kepada pemohon. */
export const id: NoticeWords<ApplicantNotice> = {
  registered: {
    subject: (number) => `Permohonan ${number} kami terima`,
    happened: 'Kami menerima permohonan informasi Anda dan memberinya nomor ini.',
    until: answerBy,
  },
  'declared-complete': {
    subject: (number) => `Permohonan ${number} sudah lengkap`,
    happened: 'Permohonan Anda kami nyatakan lengkap.',
    until: answerBy,
  },
  'declared-incomplete': {
    subject: (number) => `Permohonan ${number} perlu dilengkapi`,
    happened: 'Permohonan Anda perlu dilengkapi. Di halaman itu tertulis apa yang kurang.',
    until: completeBy,
  },
  'delivery-noted': {
    subject: (number) => `Permohonan ${number} menunggu Anda lengkapi`,
    happened: 'Kami mencatat bahwa surat kami tentang kekurangan permohonan sudah Anda terima.',
    until: completeBy,
  },
  completed: {
    subject: (number) => `Permohonan ${number} sudah lengkap`,
    happened: 'Permohonan Anda sudah dilengkapi.',
    until: answerBy,
  },
  'not-completed-noted': {
    subject: (number) => `Permohonan ${number} berhenti`,
    happened:
      'Permohonan Anda berhenti karena tidak dilengkapi pada waktunya. Anda boleh mengajukan lagi.',
  },
  'deadline-extended': {
    subject: (number) => `Permohonan ${number}: waktu menjawab diperpanjang`,
    happened: 'Kami perlu waktu lebih lama untuk menjawab permohonan Anda.',
    until: answerBy,
  },
  answered: {
    subject: (number) => `Permohonan ${number} sudah kami jawab`,
    happened: 'Kami sudah menjawab permohonan Anda.',
    until: objectBy,
  },
  'handed-over': {
    subject: (number) => `Permohonan ${number}: informasi sudah diserahkan`,
    happened: 'Kami mencatat bahwa informasi sudah diserahkan kepada Anda.',
    until: objectBy,
  },
  withdrawn: {
    subject: (number) => `Permohonan ${number} dicabut`,
    happened: 'Permohonan Anda dicabut, seperti yang Anda minta.',
  },
  'receipt-date-corrected': {
    subject: (number) => `Permohonan ${number}: tanggal terima dibetulkan`,
    happened: 'Kami membetulkan tanggal terima permohonan Anda.',
    until: answerBy,
  },
  reopened: {
    subject: (number) => `Permohonan ${number} akan kami jawab lagi`,
    happened: 'Kami akan menjawab permohonan Anda sekali lagi.',
    until: answerBy,
  },
  'calendar-amended': {
    subject: (number) => `Permohonan ${number}: batas waktu dihitung ulang`,
    happened: 'Daftar hari libur berubah, jadi batas waktu kami hitung ulang.',
    until: answerBy,
  },
  'objection-registered': {
    subject: (number) => `Keberatan ${number} kami terima`,
    happened: 'Kami menerima keberatan Anda dan memberinya nomor ini.',
    until: respondBy,
  },
  'objection-answered': {
    subject: (number) => `Keberatan ${number} sudah kami tanggapi`,
    happened: 'Kami sudah menanggapi keberatan Anda.',
    until: petitionBy,
  },
  'objection-silence-noted': {
    subject: (number) => `Keberatan ${number} belum kami tanggapi`,
    happened: 'Batas waktu kami untuk menanggapi keberatan Anda sudah lewat.',
    until: petitionBy,
  },
  'objection-withdrawn': {
    subject: (number) => `Keberatan ${number} dicabut`,
    happened: 'Keberatan Anda dicabut, seperti yang Anda minta.',
  },
  'objection-calendar-amended': {
    subject: (number) => `Keberatan ${number}: batas waktu dihitung ulang`,
    happened: 'Daftar hari libur berubah, jadi batas waktu kami hitung ulang.',
    until: respondBy,
  },
  'find-again': {
    subject: (number) => `Tautan untuk membuka ${number}`,
    happened:
      'Seseorang meminta tautan untuk membuka perkara ini dengan alamat email Anda. Tautan berlaku 2 jam dan hanya sekali. Bila bukan Anda, abaikan saja.',
  },
}

const answered = (date: string) => `We will answer by ${date}.`
const complete = (date: string) => `Complete it by ${date}.`
const object = (date: string) => `If you do not agree, you may object until ${date}.`
const petition = (date: string) => `You may petition the Information Commission until ${date}.`

export const en: NoticeWords<ApplicantNotice> = {
  registered: {
    subject: (number) => `We received request ${number}`,
    happened: 'We received your request for information and gave it this number.',
    until: answered,
  },
  'declared-complete': {
    subject: (number) => `Request ${number} is complete`,
    happened: 'We declared your request complete.',
    until: answered,
  },
  'declared-incomplete': {
    subject: (number) => `Request ${number} needs to be completed`,
    happened: 'Your request needs to be completed. The page says what is missing.',
    until: complete,
  },
  'delivery-noted': {
    subject: (number) => `Request ${number} waits for you to complete it`,
    happened: 'We noted that our letter about what is missing reached you.',
    until: complete,
  },
  completed: {
    subject: (number) => `Request ${number} is complete`,
    happened: 'Your request was completed.',
    until: answered,
  },
  'not-completed-noted': {
    subject: (number) => `Request ${number} has ended`,
    happened: 'Your request ended because it was not completed in time. You may ask again.',
  },
  'deadline-extended': {
    subject: (number) => `Request ${number}: more time to answer`,
    happened: 'We need more time to answer your request.',
    until: answered,
  },
  answered: {
    subject: (number) => `We answered request ${number}`,
    happened: 'We answered your request.',
    until: object,
  },
  'handed-over': {
    subject: (number) => `Request ${number}: information handed over`,
    happened: 'We noted that the information was handed over to you.',
    until: object,
  },
  withdrawn: {
    subject: (number) => `Request ${number} was withdrawn`,
    happened: 'Your request was withdrawn, as you asked.',
  },
  'receipt-date-corrected': {
    subject: (number) => `Request ${number}: date of receipt corrected`,
    happened: 'We corrected the date on which we received your request.',
    until: answered,
  },
  reopened: {
    subject: (number) => `We will answer request ${number} again`,
    happened: 'We will answer your request once more.',
    until: answered,
  },
  'calendar-amended': {
    subject: (number) => `Request ${number}: limit counted again`,
    happened: 'The list of holidays changed, so we counted the limit again.',
    until: answered,
  },
  'objection-registered': {
    subject: (number) => `We received objection ${number}`,
    happened: 'We received your objection and gave it this number.',
    until: answered,
  },
  'objection-answered': {
    subject: (number) => `We answered objection ${number}`,
    happened: 'We answered your objection.',
    until: petition,
  },
  'objection-silence-noted': {
    subject: (number) => `Objection ${number} is not yet answered`,
    happened: 'Our time to answer your objection has passed.',
    until: petition,
  },
  'objection-withdrawn': {
    subject: (number) => `Objection ${number} was withdrawn`,
    happened: 'Your objection was withdrawn, as you asked.',
  },
  'objection-calendar-amended': {
    subject: (number) => `Objection ${number}: limit counted again`,
    happened: 'The list of holidays changed, so we counted the limit again.',
    until: answered,
  },
  'find-again': {
    subject: (number) => `The link to open ${number}`,
    happened:
      'Somebody asked for a link to this case with your e-mail address. It is good for 2 hours, and once. If it was not you, do nothing.',
  },
}
