import type { OBJECTION_TABS } from '@terang/contract/objections'
import { OBJECTION_STATUSES } from '@terang/law'
import { oneOf, shortText, soughtText, withoutNothing } from '../cases/search-params.ts'

export type ObjectionTab = (typeof OBJECTION_TABS)[number]

export const TABS = ['open', 'mine', 'closed'] as const satisfies readonly ObjectionTab[]
const SORTS = ['due', 'newest'] as const

/** What the address says of the register, so that a view of it can be sent to a colleague. */
export type ObjectionListSearch = {
  tab?: ObjectionTab
  agencyId?: string
  unitId?: string
  status?: (typeof OBJECTION_STATUSES)[number]
  sort?: (typeof SORTS)[number]
  q?: string
}

/** Anything in an address that is not a filter is left out, never an error. */
export const readObjectionListSearch = (search: Record<string, unknown>): ObjectionListSearch =>
  withoutNothing<ObjectionListSearch>({
    tab: oneOf(TABS, search['tab']),
    agencyId: shortText(search['agencyId']),
    unitId: shortText(search['unitId']),
    status: oneOf(OBJECTION_STATUSES, search['status']),
    sort: oneOf(SORTS, search['sort']),
    q: soughtText(search['q']),
  })
