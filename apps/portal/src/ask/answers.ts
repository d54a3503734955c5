import { type FieldProblems, fieldProblems } from '@terang/contract/field-problems'
import { Ask } from '@terang/contract/requests'
import type { AgencyList } from '@terang/contract/units'
import type { Language } from '@terang/wording/texts'
import { applicantInput, emptiesNamed, identityFieldAt, type Wanted } from '../identity/identity.ts'
import type { Checked } from '../walk/sending.tsx'
import { helpOf, isSpoken } from './help.ts'
import { mannerOf, MANNERS } from './manners.ts'
import { type AskDraft, type FieldName, FIELDS_OF, STEPS } from './questions.ts'

/** The whole draft by the contract's own schema. */
export const checkDraft = (draft: AskDraft, agencies: AgencyList, lang: Language): Checked<Ask> => {
  const input = inputOf(draft, lang)
  const read = Ask.safeParse(input)
  const problems: FieldProblems = {
    ...(read.success
      ? {}
      : emptiesNamed(fieldProblems(read.error, input), draft.values, wantedBy(draft))),
    ...placeProblems(draft, agencies),
  }
  if (read.success && Object.keys(problems).length === 0) return { ok: true, input: read.data }
  return { ok: false, problems }
}

/** How the answer reaches the one who asks, where that needs a field of the details. */
export const wantedBy = ({ values }: Pick<AskDraft, 'values'>): Wanted => {
  const manner = mannerOf(values.manner)
  return manner === 'email' ? 'email' : manner === 'fax' ? 'phone' : null
}

const inputOf = (draft: AskDraft, lang: Language) => {
  const { values, file } = draft
  const text = (field: FieldName) => (values[field] ?? '').trim()
  const manner = mannerOf(values.manner)
  const spoken = isSpoken(values)
  const said = (field: 'details' | 'purpose') => text(field) || (spoken ? null : '')
  return {
    agencyId: text('agencyId'),
    unitId: text('unitId') || null,
    details: said('details'),
    purpose: said('purpose'),
    ...(manner ? MANNERS[manner] : {}),
    applicant: applicantInput(values, wantedBy(draft)),
    identityFileId: file?.id ?? null,
    ...helpOf(values),
    // It is chosen on the last page: until then the other answers are judged as if it were there.
    voiceFileId: spoken ? (draft.voice?.id ?? TO_COME) : null,
    language: lang,
  }
}

const TO_COME = 'to-come'

/** An agency and a unit of it that really are there. */
const placeProblems = ({ values }: AskDraft, { agencies }: AgencyList): FieldProblems => {
  if (!values.agencyId) return { agencyId: [{ code: 'required' }] }
  const agency = agencies.find(({ id }) => id === values.agencyId)
  if (!agency) return { agencyId: [{ code: 'unknown-value' }] }
  const isKnown = !values.unitId || agency.units.some(({ id }) => id === values.unitId)
  return isKnown ? {} : { unitId: [{ code: 'unknown-value' }] }
}

/** The field of the form that a path of the contract is asked by. */
export const formFieldOf = (path: string): FieldName | null => {
  if (['access', 'format', 'delivery'].includes(path)) return 'manner'
  const ofHelp = HELP_FIELDS.find(([start]) => path.startsWith(start))
  if (ofHelp) return ofHelp[1]
  const own = STEPS.flatMap((step): readonly FieldName[] => FIELDS_OF[step])
  return identityFieldAt(path) ?? own.find((field) => field === path) ?? null
}

const HELP_FIELDS = [
  ['help.needs', 'needs'],
  ['help.other', 'other'],
  ['help.helper.name', 'helperName'],
  ['help.helper.relation', 'helperRelation'],
] as const
