import { createListWalk } from '../cases/list-walk.ts'
import type { WorkListSearch } from './work-list-search.ts'

const none: WorkListSearch = {}

/** The work list as it was last looked at. */
export const workListWalk = createListWalk(none)
