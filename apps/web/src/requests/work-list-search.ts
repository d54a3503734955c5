import { ProvisionalNumber } from '@terang/contract/provisional-number'
import type { WORK_TABS, RISKS } from '@terang/contract/request-views'
import { CHANNELS, parseCalendarDate, REQUEST_STATUSES } from '@terang/law'
import { oneOf, shortText, soughtText, withoutNothing } from '../cases/search-params.ts'

export type WorkTab = (typeof WORK_TABS)[number]
type Risk = (typeof RISKS)[number]

/** Tabs in the order in which they stand on the page. */
export const TABS = [
  'open',
  'mine',
  'with-unit',
  'with-applicant',
  'with-superior',
  'to-hand-over',
  'closed',
] as const satisfies readonly WorkTab[]
const RISK_LEVELS = ['late', 'today', 'soon', 'later'] as const satisfies readonly Risk[]
const SORTS = ['due', 'newest'] as const

/** What the address says of the list, so that a view of it can be sent to a colleague. */
export type WorkListSearch = {
  tab?: WorkTab
  agencyId?: string
  unitId?: string
  status?: (typeof REQUEST_STATUSES)[number]
  channel?: (typeof CHANNELS)[number]
  dueOn?: string
  risk?: Risk
  needs?: 'open'
  sort?: (typeof SORTS)[number]
  provisionalNumber?: string
  q?: string
}

/** Anything in an address that is not a filter is left out, never an error. */
export const readWorkListSearch = (search: Record<string, unknown>): WorkListSearch =>
  withoutNothing<WorkListSearch>({
    tab: oneOf(TABS, search['tab']),
    agencyId: shortText(search['agencyId']),
    unitId: shortText(search['unitId']),
    status: oneOf(REQUEST_STATUSES, search['status']),
    channel: oneOf(CHANNELS, search['channel']),
    dueOn: dateText(search['dueOn']),
    risk: oneOf(RISK_LEVELS, search['risk']),
    needs: oneOf(['open'] as const, search['needs']),
    sort: oneOf(SORTS, search['sort']),
    provisionalNumber: ProvisionalNumber.safeParse(search['provisionalNumber']).data,
    q: soughtText(search['q']),
  })

const dateText = (value: unknown) =>
  typeof value === 'string' ? (parseCalendarDate(value) ?? undefined) : undefined
