import type { FieldProblems } from '@terang/contract/field-problems'
import type { FieldProblemCode } from '@terang/contract/problem'
import { APPLICANT_KINDS, type Asker as PaperAsker } from '@terang/law'
import type { Language } from '@terang/wording/texts'
import { identityTexts } from './text.ts'

/** Data diri, Perki 1/2021 P29(5)b–e, P41(5)d: as the pages ask for it. */
export const IDENTITY_FIELDS = [
  'name',
  'nik',
  'entityDecree',
  'address',
  'occupation',
  'phone',
  'email',
] as const
export type IdentityField = (typeof IDENTITY_FIELDS)[number] | 'kind'
export type Typed = Partial<Record<IdentityField, string>>

/** Who comes, as a choice: somebody's proxy comes as an individual with a power of attorney. */
export const ASKERS = [...APPLICANT_KINDS, 'proxy'] as const
export type Asker = (typeof ASKERS)[number]
export const askerOf = ({ kind }: Typed): Asker | null =>
  ASKERS.find((asker) => asker === kind) ?? null

/** As the law asks its papers: a proxy comes as an individual. */
export const paperAsker = (asker: Asker): PaperAsker => ({
  applicantKind: asker === 'proxy' ? 'individual' : asker,
  byProxy: asker === 'proxy',
})

/** Where the answer is to go, if it goes by one of them. */
export type Wanted = 'email' | 'phone' | null

/** Empty text stays text where an answer is needed, so that every gap of a page is told at once. */
export const applicantInput = (typed: Typed, wanted: Wanted) => {
  const text = (field: IdentityField) => (typed[field] ?? '').trim()
  const orNull = (field: IdentityField) => text(field) || null
  const isEntity = typed.kind === 'legal-entity'
  const needsEmail = wanted === 'email' || (text('phone') === '' && text('email') === '')
  return {
    kind: typed.kind === 'proxy' ? 'individual' : orNull('kind'),
    name: text('name'),
    nik: isEntity ? null : text('nik').replace(/[\s.-]/g, ''),
    entityDecree: isEntity ? text('entityDecree') : null,
    address: text('address'),
    phone: wanted === 'phone' ? text('phone') : orNull('phone'),
    email: needsEmail ? text('email') : orNull('email'),
    occupation: isEntity ? null : orNull('occupation'),
    byProxy: typed.kind === 'proxy',
  }
}

/** What was left empty is said to be missing, not to be written wrongly. */
export const emptiesNamed = (
  problems: FieldProblems,
  typed: Typed,
  wanted: Wanted,
): FieldProblems => {
  const isEmpty = (field: IdentityField) => (typed[field] ?? '').trim() === ''
  const named = { ...problems }
  if (named['applicant.nik'] && isEmpty('nik')) named['applicant.nik'] = [{ code: 'required' }]
  if (named['applicant.phone'] && isEmpty('phone'))
    named['applicant.phone'] = [{ code: 'required' }]
  if (named['applicant.email'] && isEmpty('email')) {
    const isWanted = wanted === 'email' || !isEmpty('phone')
    named['applicant.email'] = [{ code: isWanted ? 'required' : 'contact-missing' }]
  }
  return named
}

/** The field that a path of the contract is asked by; null where it is none of these. */
export const identityFieldAt = (path: string): IdentityField | null => {
  const [first, name = 'kind'] = path.split('.')
  if (first !== 'applicant') return null
  if (name === 'byProxy' || name === 'kind') return 'kind'
  return IDENTITY_FIELDS.find((field) => field === name) ?? null
}

/** Where the page can say more exactly what to do than the general sentence. */
export const ownIdentityWords = (
  { field, code }: { field: string; code: FieldProblemCode },
  typed: Typed,
  lang: Language,
): string | null => {
  const { faults } = identityTexts[lang]
  if (field === 'nik' && code === 'not-16-digits') {
    const digits = (typed.nik ?? '').replace(/\D/g, '').length
    return digits === 16 ? faults.nikOther : faults.nikDigits(digits)
  }
  return field === 'kind' && code === 'required' ? faults.choose : null
}
