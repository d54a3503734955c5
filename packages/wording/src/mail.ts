import type { ApplicantNotice, MailState, MailView, StaffNotice } from '@terang/contract/mail'
import { longDate } from './dates.ts'
import { en as applicantEnglish, id as applicant } from './mail/applicant.ts'
import { en as staffEnglish, id as staff } from './mail/staff.ts'
import type { Language, Translation } from './texts.ts'

const id = {
  number: (number: string) => `Nomor pendaftaran: ${number}`,
  /** Where a number does not look like one, none is written. */
  noNumber: 'Anda',
  provisional: 'Tanggal itu masih sementara: libur tahun itu belum ditetapkan.',
  page: {
    applicant: 'Lihat di halaman pelacakan:',
    link: 'Buka dengan tautan ini:',
    staff: 'Buka perkaranya:',
  },
  foot: {
    applicant:
      'Demi kerahasiaan, email ini tidak memuat isi perkara Anda. Siapkan nomor pendaftaran dan kode pelacakan untuk membukanya.',
    staff: 'Demi kerahasiaan, email ini tidak memuat isi perkara.',
    link: 'Jangan teruskan email ini: siapa pun yang punya tautannya dapat membuka perkara Anda.',
  },
  answeredBy: (superior: string) => `Yang menanggapi: ${superior}.`,
  automatic: 'Email ini dikirim otomatis. Balasannya tidak dibaca.',
  state: {
    waiting: 'Menunggu dikirim',
    sent: 'Diterima server email',
    failed: 'Tidak terkirim',
    'no-address': 'Tidak ada alamat',
    kept: 'Hanya ditampilkan',
    'not-configured': 'Email belum diatur',
    expired: 'Terlalu lama, tidak dikirim',
  } satisfies Record<MailState, string>,
  result: {
    accepted: 'diterima server',
    deferred: 'ditunda server',
    refused: 'ditolak server',
    unreachable: 'server tidak terjangkau',
  } satisfies Record<MailView['deliveries'][number]['result'], string>,
  audience: { applicant: 'Pemohon', staff: 'Petugas' },
}

const en: Translation<typeof id> = {
  number: (number) => `Registration number: ${number}`,
  noNumber: 'of yours',
  provisional: 'That date is provisional: the holidays of its year are not yet published.',
  page: {
    applicant: 'See the tracking page:',
    link: 'Open it with this link:',
    staff: 'Open the case:',
  },
  foot: {
    applicant:
      'For your privacy this mail says nothing of the content. Have your registration number and tracking code ready to open it.',
    staff: 'For privacy this mail says nothing of the content.',
    link: 'Do not forward this mail: whoever has the link can open your case.',
  },
  answeredBy: (superior) => `It is answered by: ${superior}.`,
  automatic: 'This mail was sent automatically. Replies to it are not read.',
  state: {
    waiting: 'Waiting to be sent',
    sent: 'Accepted by the mail server',
    failed: 'Not delivered',
    'no-address': 'No address',
    kept: 'Only shown',
    'not-configured': 'Mail is not set up',
    expired: 'Too old, not sent',
  },
  result: {
    accepted: 'accepted by the server',
    deferred: 'put off by the server',
    refused: 'refused by the server',
    unreachable: 'server out of reach',
  },
  audience: { applicant: 'Applicant', staff: 'Staff' },
}

/** Words of the mails and of the page that lists them. */
export const mailTexts: Record<Language, Translation<typeof id>> = { id, en }

const NOTICES = {
  id: { applicant, staff },
  en: { applicant: applicantEnglish, staff: staffEnglish },
} as const satisfies Record<Language, object>

/** What a mail is about: to whom, and which entry or reminder. */
export type NoticeName =
  | { audience: 'applicant'; kind: ApplicantNotice }
  | { audience: 'staff'; kind: StaffNotice }

const wordsOf = (name: NoticeName, language: Language) =>
  name.audience === 'applicant'
    ? NOTICES[language].applicant[name.kind]
    : NOTICES[language].staff[name.kind]

export type NoticeFacts = {
  agencyName: string
  /** Null where the register's number does not look like one. */
  registerNumber: string | null
  until: { date: string; provisional: boolean } | null
  page: string
  /** Who answers an objection, by the title of the agency; null where it has set none. */
  superior?: string | null
}

/** Subject and plain text of a mail. Of what people wrote there is no place for a word. */
export const noticeText = (
  name: NoticeName,
  { agencyName, registerNumber, until, page, superior = null }: NoticeFacts,
  language: Language,
): { subject: string; body: string } => {
  const texts = mailTexts[language]
  const words = wordsOf(name, language)
  const limit = until && words.until
  const way = name.kind === 'find-again' ? 'link' : name.audience
  return {
    subject: words.subject(registerNumber ?? texts.noNumber),
    body: paragraphs([
      [agencyName],
      [
        words.happened,
        name.kind === 'objection-registered' && superior ? texts.answeredBy(superior) : null,
        limit ? limit(longDate(until.date, language)) : null,
        limit && until.provisional ? texts.provisional : null,
      ],
      [registerNumber && texts.number(registerNumber)],
      [texts.page[way], page],
      [texts.foot[way]],
      [texts.automatic],
    ]),
  }
}

const paragraphs = (blocks: readonly (readonly (string | null)[])[]): string =>
  blocks
    .map((lines) => lines.filter((line) => line !== null).join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
