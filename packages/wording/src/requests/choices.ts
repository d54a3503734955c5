import type {
  AccessWay,
  ApplicantKind,
  Channel,
  Delivery,
  ExtensionCause,
  Format,
  WithholdingReason,
} from '@terang/law'
import type { Translation } from '../texts.ts'

export const id = {
  channel: {
    portal: 'Lewat portal',
    'in-person': 'Datang langsung',
    email: 'Lewat email',
    letter: 'Lewat surat',
    phone: 'Lewat telepon, dicatat petugas',
  } satisfies Record<Channel, string>,
  applicantKind: {
    individual: 'Perorangan',
    'legal-entity': 'Badan hukum',
    group: 'Kelompok orang',
  } satisfies Record<ApplicantKind, string>,
  access: {
    inspect: 'Melihat atau mengetahui saja',
    copy: 'Mendapat salinan',
  } satisfies Record<AccessWay, string>,
  format: {
    softcopy: 'Berkas digital',
    hardcopy: 'Cetakan di kertas',
  } satisfies Record<Format, string>,
  delivery: {
    'pick-up': 'Diambil langsung',
    courier: 'Lewat kurir',
    post: 'Lewat pos',
    fax: 'Lewat faksimili',
    email: 'Lewat email',
  } satisfies Record<Delivery, string>,
  extensionCause: {
    'not-yet-held': 'Informasi belum dikuasai atau belum didokumentasikan',
    'status-undecided': 'Belum dapat diputuskan terbuka atau dikecualikan',
  } satisfies Record<ExtensionCause, string>,
  extensionCauseForApplicant: {
    'not-yet-held': 'Informasi yang Anda minta belum selesai kami kumpulkan.',
    'status-undecided': 'Kami belum dapat memutuskan apakah informasi ini boleh dibuka.',
  } satisfies Record<ExtensionCause, string>,
  withholding: {
    exempt: 'Dikecualikan menurut Pasal 17 UU 14/2008',
    'not-yet-held': 'Belum dikuasai',
    'not-documented': 'Belum didokumentasikan',
  } satisfies Record<WithholdingReason, string>,
  withholdingForApplicant: {
    exempt: 'Undang-undang mengecualikan informasi ini dari yang boleh dibuka.',
    'not-yet-held': 'Informasi ini belum ada pada kami.',
    'not-documented': 'Informasi ini belum kami catat dalam dokumen.',
  } satisfies Record<WithholdingReason, string>,
}

export const en: Translation<typeof id> = {
  channel: {
    portal: 'Through the portal',
    'in-person': 'In person',
    email: 'By e-mail',
    letter: 'By letter',
    phone: 'By phone, written down by an officer',
  },
  applicantKind: { individual: 'Individual', 'legal-entity': 'Legal entity', group: 'Group' },
  access: { inspect: 'See or know only', copy: 'Get a copy' },
  format: { softcopy: 'Digital file', hardcopy: 'Printed on paper' },
  delivery: {
    'pick-up': 'Pick up in person',
    courier: 'By courier',
    post: 'By post',
    fax: 'By fax',
    email: 'By e-mail',
  },
  extensionCause: {
    'not-yet-held': 'The information is not yet held or not yet documented',
    'status-undecided': 'Whether it is open or exempt cannot be decided yet',
  },
  extensionCauseForApplicant: {
    'not-yet-held': 'We have not finished collecting the information you asked for.',
    'status-undecided': 'We cannot yet decide whether this information may be disclosed.',
  },
  withholding: {
    exempt: 'Exempt under Article 17 of Law 14/2008',
    'not-yet-held': 'Not yet held',
    'not-documented': 'Not yet documented',
  },
  withholdingForApplicant: {
    exempt: 'The law exempts this information from disclosure.',
    'not-yet-held': 'We do not have this information yet.',
    'not-documented': 'We have not recorded this information in a document yet.',
  },
}
