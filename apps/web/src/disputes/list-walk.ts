import { createListWalk } from '../cases/list-walk.ts'
import type { DisputeListSearch } from './dispute-list-search.ts'

const none: DisputeListSearch = {}

/** The disputes as they were last looked at. */
export const disputeListWalk = createListWalk(none)
