export type PlaceInList = {
  place: number
  total: number | null
  next: string | null
  previous: string | null
}

type Walked<Search> = { search: Search; ids: readonly string[]; total: number | null }

/** The list one came from, so that a case knows its neighbours and the way back. */
export const createListWalk = <Search extends object>(nowhere: Search) => {
  let walked: Walked<Search> = { search: nowhere, ids: [], total: null }
  return {
    remember: (list: Walked<Search>): void => {
      walked = list
    },
    search: (): Search => walked.search,
    /** Where a case stands in that list; null when one did not come from it. */
    placeOf: (id: string): PlaceInList | null => {
      const at = walked.ids.indexOf(id)
      if (at < 0) return null
      return {
        place: at + 1,
        total: walked.total,
        next: walked.ids[at + 1] ?? null,
        previous: walked.ids[at - 1] ?? null,
      }
    },
  }
}
