import type { AgendaQuery, AgendaView } from '@terang/contract/agenda'
import {
  type CalendarDate,
  calendarDate,
  type Counting,
  permitted,
  shiftDays,
  shiftMonths,
  skipReason,
  yearOf,
} from '@terang/law'
import { agencyById } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { countingOf, momentIn } from '../counting.ts'
import { readingOf } from '../requests/reading.ts'
import { daysOf, type Due, type Span } from './day.ts'
import { disputesDue } from './disputes-due.ts'
import { answersDue, exemptionsDue } from './office-due.ts'
import {
  type Asked,
  completionsDue,
  lateBefore,
  repliesDue,
  requestCounts,
  requestsDue,
} from './requests-due.ts'

/** Yang jatuh tempo in a month: each day with its holiday and what of this reader's lists falls due on it. */
export const agendaView = async (caller: Caller, query: AgendaQuery): Promise<AgendaView> => {
  const { db } = caller.deps.database
  const reading = readingOf(caller.actor, 'list-requests', query.agencyId)
  const agency = await agencyById(db, reading.agencyId)
  const { today } = momentIn(agency.zone, caller.deps.now())
  const month = query.month ?? today.slice(0, 7)
  const span = spanOf(month, today)
  const asked: Asked = { agency, reading, span }
  const [counts, before, ...dues] = await Promise.all([
    requestCounts(db, asked),
    lateBefore(db, asked),
    requestsDue(db, asked),
    completionsDue(db, asked),
    repliesDue(db, asked),
    ...officeDues(caller, asked),
  ])
  const counting = countingOf(agency, agency.calendarVersion, today)
  return {
    today,
    month,
    agency: { id: agency.id, shortName: agency.shortName },
    published: counting.calendar.years.includes(yearOf(span.first)),
    calendarVersion: counting.calendar.version,
    days: daysOf(daysIn(span, counting), { dues: dues.flat(), counts }),
    lateBefore: before,
  }
}

const spanOf = (month: string, today: CalendarDate): Span => {
  const first = calendarDate(`${month}-01`)
  return { first, last: shiftDays(shiftMonths(first, 1), -1), today }
}

/** What only those may list who may list its register. */
const officeDues = ({ deps, actor }: Caller, asked: Asked): Promise<Due[]>[] => {
  const { db } = deps.database
  const place = { agencyId: asked.reading.agencyId, unitId: '' }
  return [
    ...(permitted(actor, 'list-objections', place).ok ? [answersDue(db, asked)] : []),
    ...(permitted(actor, 'list-disputes', place).ok ? [disputesDue(db, asked)] : []),
    ...(permitted(actor, 'list-exemptions', place).ok ? [exemptionsDue(db, asked)] : []),
  ]
}

const daysIn = ({ first, last }: Span, counting: Counting) => {
  const days = []
  for (let date = first; date <= last; date = shiftDays(date, 1)) {
    days.push({ date, off: skipReason(date, counting) })
  }
  return days
}
