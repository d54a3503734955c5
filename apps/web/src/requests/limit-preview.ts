import type { RequestView } from '@terang/contract/request-views'
import type { NoticeLimits } from '@terang/design/day-strip'
import {
  addWorkingDays,
  type CalendarDate,
  calendarDate,
  type Counting,
  deadline,
} from '@terang/law'

/** What the limits would become: drawn before an act, decided by the server. */
type Limits = Pick<RequestView, 'limits' | 'today' | 'completeOn'>

/** UU P22(8): the next seven working days, for both readings. */
export const ifExtended = ({ limits }: Limits, counting: Counting): NoticeLimits => {
  const { safe, arguable } = limits.notice
  const extend = (dueOn: string) => deadline('request.extension', calendarDate(dueOn), counting)
  return {
    safe,
    arguable,
    extension: {
      safe: extend(safe.dueOn),
      arguable: arguable && extend(arguable.dueOn),
    },
  }
}

/** Perki P31(3): the later reading starts on the day of completeness. */
export const ifComplete = (
  { limits }: Limits,
  completeOn: string,
  counting: Counting,
): NoticeLimits => ({
  ...limits.notice,
  arguable: laterReading(limits.notice.safe.from, completeOn, counting),
})

/** A corrected day of receipt moves every limit that starts from it. */
export const ifReceived = (
  { limits, completeOn }: Limits,
  receivedOn: CalendarDate,
  counting: Counting,
): NoticeLimits => {
  const safe = deadline('request.notice', receivedOn, counting)
  const arguable = completeOn ? laterReading(receivedOn, completeOn, counting) : null
  const moved: NoticeLimits = { safe, arguable, extension: null }
  if (limits.notice.extension === null) return moved
  const extend = (dueOn: string) => deadline('request.extension', calendarDate(dueOn), counting)
  return {
    ...moved,
    extension: { safe: extend(safe.dueOn), arguable: arguable && extend(arguable.dueOn) },
  }
}

/** UU P22(7) for a request that is about to be written down. */
export const ofNewRequest = (receivedOn: CalendarDate, counting: Counting): NoticeLimits => ({
  safe: deadline('request.notice', receivedOn, counting),
  arguable: null,
  extension: null,
})

/** P33(3): the applicant's three working days since the letter arrived. */
export const ofCompletion = (deliveredOn: CalendarDate, counting: Counting): NoticeLimits => ({
  safe: deadline('request.completion', deliveredOn, counting),
  arguable: null,
  extension: null,
})

/** P31(4)f: the day by which the information is handed over. */
export const supplyDate = (today: string, days: number, counting: Counting): CalendarDate =>
  addWorkingDays(calendarDate(today), days, counting)

/** UU P36(1): thirty working days to object to a notice of that day. */
export const objectionDate = (today: string, counting: Counting): CalendarDate =>
  deadline('objection.filing', calendarDate(today), counting).dueOn

const laterReading = (from: string, completeOn: string, counting: Counting) =>
  completeOn > from ? deadline('request.notice', calendarDate(completeOn), counting) : null
