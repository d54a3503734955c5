import type { ApplicantKind, MissingPaper } from './vocabulary.ts'

/** What every request must say, whoever asks: Perki 1/2021 P29(5). */
const OF_THE_REQUEST = ['applicant-data', 'request-details', 'purpose'] as const
/** Lampiran: a paper that stands beside the request. */
export type Attachment = Exclude<MissingPaper, (typeof OF_THE_REQUEST)[number]>

/** Who asks, as far as the papers depend on it. */
export type Asker = { applicantKind: ApplicantKind; byProxy: boolean }

/** P27(3)–(5): each kind of applicant has its own list. */
const OF_KIND = {
  individual: ['identity-proof'],
  'legal-entity': ['deed'],
  group: ['power-of-attorney', 'grantor-identity'],
} as const satisfies Record<ApplicantKind, readonly Attachment[]>

/** P27(6)(7): whoever acts for another brings a special power of attorney under stamp duty too. */
const OF_PROXY = ['power-of-attorney', 'stamp-duty'] as const satisfies readonly Attachment[]

/** Lampiran yang diminta dari pemohon ini: P27(3)–(7). */
export const attachmentsOf = ({ applicantKind, byProxy }: Asker): readonly Attachment[] => [
  ...new Set<Attachment>([...OF_KIND[applicantKind], ...(byProxy ? OF_PROXY : [])]),
]

/** All that a letter of incompleteness may ask of this applicant: P27, P29(5), P33(1). */
export const papersOf = (asker: Asker): readonly MissingPaper[] => [
  ...attachmentsOf(asker),
  ...OF_THE_REQUEST,
]
