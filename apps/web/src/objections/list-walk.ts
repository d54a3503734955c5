import { createListWalk } from '../cases/list-walk.ts'
import type { ObjectionListSearch } from './objection-list-search.ts'

const none: ObjectionListSearch = {}

/** The register of objections as it was last looked at. */
export const objectionListWalk = createListWalk(none)
