import type { ApplicantNotice, StaffNotice } from '@terang/contract/mail'
import {
  completionLimit,
  type Counting,
  nextRight,
  objectionLimits,
  objectionWindow,
  petitionWindow,
  requestLimits,
  unitLimit,
} from '@terang/law'
import type { NoticeFacts } from '@terang/wording/mail'
import { caseCounting } from '../counting.ts'
import type { ObjectionRecord } from '../objections/store.ts'
import type { RequestRecord } from '../requests/store.ts'
import type { CaseOfMail } from './case-of-mail.ts'
import { NEED_OVERDUE } from '../need-reminder.ts'
import { isUnitReminder } from '../unit-reminder.ts'

type Until = NoticeFacts['until']
type Limit = { dueOn: string; provisional: boolean }

/** The date that a notice to the applicant names, by the safe reading; null where it names none. */
export const applicantUntil = (of: CaseOfMail, kind: ApplicantNotice): Until => {
  if (of.noun === 'dispute' || of.noun === 'exemption') return null
  const counting = caseCounting(of.agency, of.row.state)
  return until(
    of.noun === 'request'
      ? requestUntil(of.row, kind, counting)
      : objectionUntil(of.row, kind, counting),
  )
}

/** The date that the holder works towards; a unit's own where the notice speaks of its part. */
export const staffUntil = (of: CaseOfMail, kind: StaffNotice, data: Data): Until => {
  const { dueOn, provisional } = of
  if (kind === NEED_OVERDUE) return until(needLimitOf(of))
  const ofUnit = isUnitReminder(kind) || kind === 'assigned' ? unitLimitOf(of, data) : null
  if (ofUnit) return until(ofUnit)
  return dueOn === null ? null : { date: dueOn, provisional }
}

type Data = Record<string, unknown>

/** The next day by which help has still to be arranged. */
export const needLimitOf = (of: CaseOfMail): Limit | null => {
  const dueOn = of.noun === 'request' ? of.row.needsDueOn : null
  return dueOn === null ? null : { dueOn, provisional: of.provisional }
}

/** The limit of the unit that a notice names, while its part is awaited. */
export const unitLimitOf = (of: CaseOfMail, { unitId }: Data): Limit | null => {
  if (of.noun !== 'request') return null
  const { state } = of.row
  const asked = state.assignments.find((one) => one.unitId === unitId)
  return asked ? unitLimit(state, asked, caseCounting(of.agency, state)) : null
}

const until = (limit: Limit | null): Until =>
  limit && { date: limit.dueOn, provisional: limit.provisional }

const requestUntil = (
  { state }: RequestRecord,
  kind: ApplicantNotice,
  counting: Counting,
): Limit | null => {
  switch (kind) {
    case 'declared-incomplete':
    case 'delivery-noted':
      return completionLimit(state, counting)
    case 'answered':
    case 'handed-over': {
      const right = nextRight(state, state.receivedOn, counting)
      return right?.right === 'object-to-answer' ? objectionWindow(right.from, counting) : null
    }
    case 'find-again':
      return null
    default:
      return state.answer || state.closedOn ? null : requestLimits(state, counting)
  }
}

const objectionUntil = (
  { state }: ObjectionRecord,
  kind: ApplicantNotice,
  counting: Counting,
): Limit | null => {
  switch (kind) {
    case 'objection-answered':
    case 'objection-silence-noted':
      return petitionWindow(state, counting)
    case 'find-again':
      return null
    default:
      return state.closedOn ? null : objectionLimits(state, counting).safe
  }
}
