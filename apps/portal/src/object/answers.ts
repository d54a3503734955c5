import { type FieldProblems, fieldProblems } from '@terang/contract/field-problems'
import { Object as Objection } from '@terang/contract/objections'
import type { TrackingView } from '@terang/contract/request-views'
import type { AgencyList } from '@terang/contract/units'
import { applicantInput, emptiesNamed } from '../identity/identity.ts'
import type { Checked } from '../walk/sending.tsx'
import { groundFoundOn } from './ground-found.ts'
import { type FilingDraft, type PeriodicDraft, tickedIn } from './questions.ts'

/** An objection to a request, by the contract's own schema; the law judges its grounds when it comes. */
export const checkFiling = (draft: FilingDraft, view: TrackingView): Checked<Objection> => {
  const { values, about } = draft
  const grounds = tickedIn(values.grounds)
  return checked({
    agencyId: view.agency.id,
    requestId: about?.id ?? view.id,
    requestVersion: about?.version ?? view.version,
    grounds,
    groundFoundOn: groundFoundOn(view, grounds),
    reason: (values.reason ?? '').trim(),
    purpose: (values.purpose ?? '').trim() || null,
    applicant: null,
    channel: 'portal',
  })
}

/** What the pages say before it is sent: also a ground that no longer fits. */
export const filingProblems = (draft: FilingDraft, view: TrackingView): FieldProblems => {
  const read = checkFiling(draft, view)
  const misfit = tickedIn(draft.values.grounds).some((each) => !view.objecting.can.includes(each))
  return {
    ...(misfit ? { grounds: [{ code: 'unknown-value' as const }] } : {}),
    ...(read.ok ? {} : read.problems),
  }
}

/** Ground b without a request; its day is that of the sending, for what is missing is missing then. */
export const checkPeriodic = (
  { values }: PeriodicDraft,
  { agencies }: AgencyList,
): Checked<Objection> => {
  const input = {
    agencyId: values.agencyId ?? '',
    requestId: null,
    requestVersion: null,
    grounds: ['b'],
    groundFoundOn: SET_WHEN_SENT,
    reason: (values.reason ?? '').trim(),
    purpose: (values.purpose ?? '').trim(),
    applicant: applicantInput(values, null),
    channel: 'portal',
  }
  const read = checked(input)
  const isKnown = agencies.some(({ id }) => id === values.agencyId)
  const place: FieldProblems = isKnown
    ? {}
    : { agencyId: [{ code: values.agencyId ? 'unknown-value' : 'required' }] }
  const problems = { ...(read.ok ? {} : emptiesNamed(read.problems, values, null)), ...place }
  return read.ok && isKnown ? read : { ok: false, problems }
}

const SET_WHEN_SENT = '2026-01-01'

const checked = (input: unknown): Checked<Objection> => {
  const read = Objection.safeParse(input)
  return read.success
    ? { ok: true, input: read.data }
    : { ok: false, problems: fieldProblems(read.error, input) }
}
