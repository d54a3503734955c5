import type { WorkListSearch } from './work-list-search.ts'

/** The list one came from, so that a case knows its neighbours and the way back. */
let walked: { search: WorkListSearch; ids: readonly string[]; total: number | null } = {
  search: {},
  ids: [],
  total: null,
}

export const rememberList = (list: typeof walked): void => {
  walked = list
}

export const searchOfList = (): WorkListSearch => walked.search

/** Where a case stands in that list; null when one did not come from it. */
export const placeInList = (
  requestId: string,
): { place: number; total: number | null; next: string | null; previous: string | null } | null => {
  const at = walked.ids.indexOf(requestId)
  if (at < 0) return null
  return {
    place: at + 1,
    total: walked.total,
    next: walked.ids[at + 1] ?? null,
    previous: walked.ids[at - 1] ?? null,
  }
}
