import { DISPUTE_STAGES } from '@terang/law'
import { oneOf, shortText, withoutNothing } from '../cases/search-params.ts'

export const TABS = ['open', 'closed'] as const
type DisputeTab = (typeof TABS)[number]

/** What the address says of the list. */
export type DisputeListSearch = {
  tab?: DisputeTab
  agencyId?: string
  stage?: (typeof DISPUTE_STAGES)[number]
}

/** Anything in an address that is not a filter is left out, never an error. */
export const readDisputeListSearch = (search: Record<string, unknown>): DisputeListSearch =>
  withoutNothing<DisputeListSearch>({
    tab: oneOf(TABS, search['tab']),
    agencyId: shortText(search['agencyId']),
    stage: oneOf(DISPUTE_STAGES, search['stage']),
  })
