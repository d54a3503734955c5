import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { DisputePage, DisputeView } from '@terang/contract/dispute-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { DisputeListSearch } from './dispute-list-search.ts'

export const disputeQuery = (disputeId: string) =>
  queryOptions({
    queryKey: ['disputes', disputeId],
    queryFn: async () =>
      asDispute(await parseResponse(api.disputes[':id'].$get({ param: { id: disputeId } }))),
  })

/** The disputes of an agency, page by page. */
export const disputeListQuery = (search: DisputeListSearch) =>
  infiniteQueryOptions({
    queryKey: ['disputes', 'list', search],
    queryFn: ({ pageParam }): Promise<DisputePage> =>
      parseResponse(
        api.disputes.index.$get({
          query: { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: nothingYet,
    getNextPageParam: (page) => page.nextCursor,
  })

/** Only the counts, for the bars around the page. */
export const disputeCountsQuery = () =>
  queryOptions({
    queryKey: ['disputes', 'counts'],
    queryFn: async () => {
      const page = await parseResponse(api.disputes.index.$get({ query: { limit: '1' } }))
      return page.counts
    },
  })

const nothingYet: string | null = null

/** Safe: the wire type differs from the view only where JSON leaves out what is undefined. */
export const asDispute = (view: { audience: 'staff' }): DisputeView => view as DisputeView
