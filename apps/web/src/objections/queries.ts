import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ObjectionPage, ObjectionView } from '@terang/contract/objection-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { ObjectionListSearch } from './objection-list-search.ts'

export const objectionQuery = (objectionId: string) =>
  queryOptions({
    queryKey: ['objections', objectionId],
    queryFn: async () =>
      asStaff(await parseResponse(api.objections[':id'].$get({ param: { id: objectionId } }))),
  })

/** The register of objections, page by page. */
export const objectionListQuery = (search: ObjectionListSearch) =>
  infiniteQueryOptions({
    queryKey: ['objections', 'list', search],
    queryFn: ({ pageParam }): Promise<ObjectionPage> =>
      parseResponse(
        api.objections.index.$get({
          query: { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: nothingYet,
    getNextPageParam: (page) => page.nextCursor,
  })

/** Only the counts, for the bars around the page. */
export const objectionCountsQuery = () =>
  queryOptions({
    queryKey: ['objections', 'counts'],
    queryFn: async () => {
      const page = await parseResponse(api.objections.index.$get({ query: { limit: '1' } }))
      return page.counts
    },
  })

const nothingYet: string | null = null

/** What an act answers with; who signed in as staff gets the officers' view. */
export type Acted = { audience: 'staff' | 'applicant' }

/**
 * Safe: the wire type of a view differs from the view only where JSON leaves out what is undefined,
 * and the audience tells the two views apart.
 */
export const asStaff = (view: Acted): ObjectionView => {
  if (view.audience !== 'staff') throw new Error('the answer was not meant for staff')
  return view as ObjectionView
}
