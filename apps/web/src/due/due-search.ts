import { calendarDate, shiftMonths } from '@terang/law'
import { shortText, withoutNothing } from '../cases/search-params.ts'

/** What the address says of the calendar. */
export type DueSearch = { month?: string; agencyId?: string }

/** Anything that is not a month between 2000 and 2199 is this month, never an error. */
export const readDueSearch = (search: Record<string, unknown>): DueSearch =>
  withoutNothing<DueSearch>({
    month: monthText(search['month']),
    agencyId: shortText(search['agencyId']),
  })

const monthText = (value: unknown) =>
  typeof value === 'string' && /^2[01]\d\d-(?:0[1-9]|1[0-2])$/.test(value) ? value : undefined

/** The month before or after; undefined where the calendar ends. */
export const monthBeside = (month: string, by: 1 | -1): string | undefined =>
  monthText(shiftMonths(calendarDate(`${month}-01`), by).slice(0, 7))
