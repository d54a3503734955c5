import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { RequestPage, RequestView } from '@terang/contract/request-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { WorkListSearch } from './work-list-search.ts'

export const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['requests', requestId],
    queryFn: async () =>
      asStaff(await parseResponse(api.requests[':id'].$get({ param: { id: requestId } }))),
  })

/** The work list, page by page. */
export const workListQuery = (search: WorkListSearch) =>
  infiniteQueryOptions({
    queryKey: ['requests', 'list', search],
    queryFn: ({ pageParam }): Promise<RequestPage> =>
      parseResponse(
        api.requests.index.$get({
          query: { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: nothingYet,
    getNextPageParam: (page) => page.nextCursor,
  })

/** Only the counts, for the bars around the page. */
export const countsQuery = () =>
  queryOptions({
    queryKey: ['requests', 'counts'],
    queryFn: async () => {
      const page = await parseResponse(api.requests.index.$get({ query: { limit: '1' } }))
      return page.counts
    },
  })

const nothingYet: string | null = null

/** What an act answers with; who signed in as staff gets the officers' view of the case. */
export type Acted = { audience: 'staff' | 'applicant' }

/**
 * Safe: the wire type of a view differs from the view only where JSON leaves out what is undefined,
 * and the audience tells the two views apart.
 */
export const asStaff = (view: Acted): RequestView => {
  if (view.audience !== 'staff') throw new Error('the answer was not meant for staff')
  return view as RequestView
}
