/** Saluran: P28(2), UU P22(1)(3)(6). */
export const CHANNELS = ['portal', 'in-person', 'email', 'letter', 'phone'] as const
export type Channel = (typeof CHANNELS)[number]

/** Perorangan, badan hukum, kelompok orang: P27(3)–(5). */
export const APPLICANT_KINDS = ['individual', 'legal-entity', 'group'] as const
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

/** Cara memperoleh: melihat/mengetahui or meminta salinan (P32(1)l, annex VI). */
export const ACCESS_WAYS = ['inspect', 'copy'] as const
export type AccessWay = (typeof ACCESS_WAYS)[number]
export const FORMATS = ['softcopy', 'hardcopy'] as const
export type Format = (typeof FORMATS)[number]
/** Cara mendapatkan salinan: annex VI. */
export const DELIVERIES = ['pick-up', 'courier', 'post', 'fax', 'email'] as const
export type Delivery = (typeof DELIVERIES)[number]

/** What a letter of incompleteness may ask for: P27, P29(5). */
export const MISSING_PAPERS = [
  'identity-proof',
  'deed',
  'power-of-attorney',
  'grantor-identity',
  'stamp-duty',
  'applicant-data',
  'request-details',
  'purpose',
] as const
export type MissingPaper = (typeof MISSING_PAPERS)[number]

/** P36(1): not yet held or documented; status not yet decided. */
export const EXTENSION_CAUSES = ['not-yet-held', 'status-undecided'] as const
export type ExtensionCause = (typeof EXTENSION_CAUSES)[number]

/** Pasal 17 huruf a–j UU 14/2008. */
export const EXEMPTION_LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type ExemptionLetter = (typeof EXEMPTION_LETTERS)[number]

/** Four outcomes that are never mixed (law T17); not-held is a referral, not a refusal. */
export const ANSWER_OUTCOMES = ['granted', 'granted-in-part', 'refused', 'not-held'] as const
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number]

/** How a case counts in the register: received = sum of these + in process (law T19). */
export const REQUEST_OUTCOMES = [...ANSWER_OUTCOMES, 'not-completed', 'withdrawn'] as const
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number]

/** Why all or a part is withheld: P6(3)e UU (belum dikuasai, belum didokumentasikan) or P17. */
export const WITHHOLDING_REASONS = ['exempt', 'not-yet-held', 'not-documented'] as const
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number]

export const PROPOSAL_EXTENTS = ['whole', 'part'] as const
export type ProposalExtent = (typeof PROPOSAL_EXTENTS)[number]

/** Bantuan yang diminta: P24(5) audio, visual, braille; P5(5)(6), P27(8)(9) access; P29(2) help with the form. */
export const NEED_KINDS = [
  'large-print',
  'audio',
  'braille',
  'sign-language',
  'form-help',
  'other',
] as const
export type NeedKind = (typeof NEED_KINDS)[number]

/** Where a need stands: still to be arranged, arranged, or it could not be. */
export const NEED_STATES = ['open', 'met', 'forgone'] as const
export type NeedState = (typeof NEED_STATES)[number]

/** Cara membayar biaya: tunai, rekening resmi, uang elektronik (P38(3)). */
export const PAYMENT_KINDS = ['cash', 'account', 'electronic-money'] as const
export type PaymentKind = (typeof PAYMENT_KINDS)[number]

/** Surat dan penyerahan that have to reach the applicant: P33(2), P36, P31(4), P35. */
export const SENT_LETTERS = ['incompleteness', 'extension', 'answer', 'hand-over'] as const
export type SentLetter = (typeof SENT_LETTERS)[number]

/** By what it is proved that one arrived: accepted by mail, by post, into somebody's hands, opened here. */
export const DELIVERY_MEANS = ['email', 'post', 'in-person', 'portal'] as const
export type DeliveryMeans = (typeof DELIVERY_MEANS)[number]
