import { type FieldProblems, fieldProblems } from '@terang/contract/field-problems'
import { Ask } from '@terang/contract/requests'
import type { AgencyList } from '@terang/contract/units'
import { APPLICANT_KINDS } from '@terang/law'
import type { Language } from '@terang/wording/texts'
import { type Draft, FIELDS_OF, type FieldName, type Step, STEPS } from './draft.ts'
import { mannerOf, MANNERS } from './manners.ts'

/** Who asks, as a choice: somebody's proxy asks as an individual with a power of attorney. */
export const ASKERS = [...APPLICANT_KINDS, 'proxy'] as const
export type Asker = (typeof ASKERS)[number]
export const askerOf = (draft: Draft): Asker | null =>
  ASKERS.find((asker) => asker === draft.values.kind) ?? null

export type Checked = { ok: true; ask: Ask } | { ok: false; problems: FieldProblems }

/** The whole draft by the contract's own schema; each page looks at its part of the problems. */
export const checkDraft = (draft: Draft, agencies: AgencyList, lang: Language): Checked => {
  const input = inputOf(draft, lang)
  const read = Ask.safeParse(input)
  const problems: FieldProblems = {
    ...(read.success ? {} : emptiesNamed(fieldProblems(read.error, input), draft)),
    ...placeProblems(draft, agencies),
  }
  if (read.success && Object.keys(problems).length === 0) return { ok: true, ask: read.data }
  return { ok: false, problems }
}

/** Empty text stays text where an answer is needed, so that every gap of a page is told at once. */
const inputOf = ({ values, file }: Draft, lang: Language) => {
  const text = (field: FieldName) => (values[field] ?? '').trim()
  const orNull = (field: FieldName) => text(field) || null
  const manner = mannerOf(values.manner)
  const isEntity = values.kind === 'legal-entity'
  const needsEmail = manner === 'email' || (text('phone') === '' && text('email') === '')
  return {
    agencyId: text('agencyId'),
    unitId: orNull('unitId'),
    details: text('details'),
    purpose: text('purpose'),
    ...(manner ? MANNERS[manner] : {}),
    applicant: {
      kind: values.kind === 'proxy' ? 'individual' : orNull('kind'),
      name: text('name'),
      nik: isEntity ? null : text('nik').replace(/[\s.-]/g, ''),
      entityDecree: isEntity ? text('entityDecree') : null,
      address: text('address'),
      phone: manner === 'fax' ? text('phone') : orNull('phone'),
      email: needsEmail ? text('email') : orNull('email'),
      occupation: isEntity ? null : orNull('occupation'),
      byProxy: values.kind === 'proxy',
    },
    identityFileId: file?.id ?? null,
    language: lang,
  }
}

const emptiesNamed = (problems: FieldProblems, { values }: Draft): FieldProblems => {
  const isEmpty = (field: FieldName) => (values[field] ?? '').trim() === ''
  const named = { ...problems }
  if (named['applicant.nik'] && isEmpty('nik')) named['applicant.nik'] = [{ code: 'required' }]
  if (named['applicant.phone'] && isEmpty('phone'))
    named['applicant.phone'] = [{ code: 'required' }]
  if (named['applicant.email'] && isEmpty('email')) {
    const isWanted = values.manner === 'email' || !isEmpty('phone')
    named['applicant.email'] = [{ code: isWanted ? 'required' : 'contact-missing' }]
  }
  return named
}

/** An agency and a unit of it that really are there. */
const placeProblems = ({ values }: Draft, { agencies }: AgencyList): FieldProblems => {
  if (!values.agencyId) return { agencyId: [{ code: 'required' }] }
  const agency = agencies.find(({ id }) => id === values.agencyId)
  if (!agency) return { agencyId: [{ code: 'unknown-value' }] }
  const isKnown = !values.unitId || agency.units.some(({ id }) => id === values.unitId)
  return isKnown ? {} : { unitId: [{ code: 'unknown-value' }] }
}

/** The field of the form that a path of the contract is asked by. */
export const formFieldOf = (path: string): FieldName | null => {
  const [first = '', second] = path.split('.')
  if (['access', 'format', 'delivery'].includes(first)) return 'manner'
  const name = first === 'applicant' ? (second ?? 'kind') : first
  if (name === 'byProxy') return 'kind'
  return (
    STEPS.flatMap((step): readonly FieldName[] => FIELDS_OF[step]).find(
      (field) => field === name,
    ) ?? null
  )
}

export const stepOf = (field: FieldName): Step =>
  STEPS.find((step) => FIELDS_OF[step].some((each) => each === field)) ?? 'what'

/** The first page whose answers are not right yet; null when all may be sent. */
export const firstUnready = (checked: Checked): Step | null => {
  if (checked.ok) return null
  const fields = Object.keys(checked.problems).flatMap((path) => formFieldOf(path) ?? [])
  return STEPS.find((step) => fields.some((field) => stepOf(field) === step)) ?? null
}
