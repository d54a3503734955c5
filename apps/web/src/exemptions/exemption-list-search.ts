import type { ExemptionTab } from '@terang/contract/exemptions'
import { oneOf, shortText, withoutNothing } from '../cases/search-params.ts'

export const TABS = ['in-force', 'at-work', 'ended'] as const satisfies readonly ExemptionTab[]

/** What the address says of the list. */
export type ExemptionListSearch = { tab?: ExemptionTab; agencyId?: string }

/** Anything in an address that is not a filter is left out, never an error. */
export const readExemptionListSearch = (search: Record<string, unknown>): ExemptionListSearch =>
  withoutNothing<ExemptionListSearch>({
    tab: oneOf(TABS, search['tab']),
    agencyId: shortText(search['agencyId']),
  })
