import { type Asker, type Attachment, attachmentsOf, type MissingPaper } from '@terang/law'
import type { Language, Translation } from './texts.ts'

/** `missing` stands in the letter and on the case; `todo` tells the applicant what to send. */
const id = {
  'identity-proof': {
    missing: 'Bukti identitas',
    todo: 'Lampirkan foto KTP atau surat keterangan kependudukan dari Dinas Dukcapil.',
  },
  deed: {
    missing: 'Akta pendirian badan hukum',
    todo: 'Lampirkan salinan akta pendirian yang sudah disahkan Kementerian Hukum.',
  },
  'power-of-attorney': {
    missing: 'Surat kuasa',
    todo: 'Lampirkan surat kuasa yang ditandatangani oleh pemberi kuasa.',
  },
  'grantor-identity': {
    missing: 'Identitas pemberi kuasa',
    todo: 'Lampirkan foto KTP atau surat keterangan kependudukan setiap pemberi kuasa.',
  },
  'stamp-duty': {
    missing: 'Meterai pada surat kuasa khusus',
    todo: 'Kirim kembali surat kuasa khusus yang sudah bermeterai cukup.',
  },
  'applicant-data': {
    missing: 'Data pemohon',
    todo: 'Lengkapi nama, alamat, nomor identitas, dan nomor telepon atau email.',
  },
  'request-details': {
    missing: 'Rincian informasi yang diminta',
    todo: 'Jelaskan informasi apa yang diminta, misalnya jenis data, tempat, dan tahunnya.',
  },
  purpose: {
    missing: 'Tujuan penggunaan informasi',
    todo: 'Tuliskan untuk apa informasi itu dipakai. Satu kalimat cukup.',
  },
} satisfies Record<MissingPaper, { missing: string; todo: string }>

const en: Translation<typeof id> = {
  'identity-proof': {
    missing: 'Proof of identity',
    todo: 'Attach a photo of the identity card (KTP) or a certificate from the civil registry.',
  },
  deed: {
    missing: 'Deed of establishment of the legal entity',
    todo: 'Attach a copy of the deed as ratified by the Ministry of Law.',
  },
  'power-of-attorney': {
    missing: 'Power of attorney',
    todo: 'Attach a power of attorney signed by the people represented.',
  },
  'grantor-identity': {
    missing: 'Identity of the people represented',
    todo: 'Attach the identity card or civil registry certificate of each person represented.',
  },
  'stamp-duty': {
    missing: 'Stamp duty on the special power of attorney',
    todo: 'Send the special power of attorney again with the stamp duty on it.',
  },
  'applicant-data': {
    missing: 'Details of the applicant',
    todo: 'Give the name, address, identity number, and a phone number or e-mail address.',
  },
  'request-details': {
    missing: 'Description of the information',
    todo: 'Say which information is wanted, for example the kind of data, the place and the year.',
  },
  purpose: {
    missing: 'Purpose of use',
    todo: 'Say what the information is for. One sentence is enough.',
  },
}

/** Kekurangan permohonan: Pasal 27 and Pasal 29 ayat (5) Perki 1/2021. */
export const paperTexts: Record<Language, Translation<typeof id>> = { id, en }

/** Lampiran as one calls it before it is there. */
const attachmentNames: Record<Language, Record<Attachment, string>> = {
  id: {
    'identity-proof': 'KTP atau surat keterangan kependudukan dari Dukcapil',
    deed: 'akta pendirian yang disahkan Kementerian Hukum',
    'power-of-attorney': 'surat kuasa',
    'grantor-identity': 'KTP atau surat keterangan kependudukan setiap pemberi kuasa',
    'stamp-duty': 'meterai yang cukup pada surat kuasa khusus itu',
  },
  en: {
    'identity-proof': 'an identity card (KTP) or a certificate from the civil registry',
    deed: 'the deed of establishment ratified by the Ministry of Law',
    'power-of-attorney': 'a power of attorney',
    'grantor-identity': 'the KTP or civil registry certificate of each person represented',
    'stamp-duty': 'stamp duty on that special power of attorney',
  },
}

/** "surat kuasa dan KTP … setiap pemberi kuasa": what Pasal 27 asks of this applicant, in one phrase. */
export const attachmentsText = (asker: Asker, language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    attachmentsOf(asker).map((paper) => attachmentNames[language][paper]),
  )
