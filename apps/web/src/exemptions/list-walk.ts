import { createListWalk } from '../cases/list-walk.ts'
import type { ExemptionListSearch } from './exemption-list-search.ts'

const none: ExemptionListSearch = {}

/** The exemptions as they were last looked at. */
export const exemptionListWalk = createListWalk(none)
