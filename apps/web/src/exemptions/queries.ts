import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ExemptionPage, ExemptionRow, ExemptionView } from '@terang/contract/exemption-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { ExemptionListSearch } from './exemption-list-search.ts'

export const exemptionQuery = (exemptionId: string) =>
  queryOptions({
    queryKey: ['exemptions', exemptionId],
    queryFn: async () =>
      asExemption(await parseResponse(api.exemptions[':id'].$get({ param: { id: exemptionId } }))),
  })

/** The exemptions of an agency, page by page. */
export const exemptionListQuery = (search: ExemptionListSearch) =>
  infiniteQueryOptions({
    queryKey: ['exemptions', 'list', search],
    queryFn: ({ pageParam }): Promise<ExemptionPage> =>
      parseResponse(
        api.exemptions.index.$get({
          query: { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: nothingYet,
    getNextPageParam: (page) => page.nextCursor,
  })

/** All of an agency that a refusal may rest on today; asked anew each time, since one may just have been set. */
export const inForceQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['exemptions', 'in-force', agencyId],
    queryFn: () => inForceAfter(agencyId, null),
    staleTime: 0,
  })

const inForceAfter = async (agencyId: string, after: string | null): Promise<ExemptionRow[]> => {
  const page: ExemptionPage = await parseResponse(
    api.exemptions.index.$get({
      query: { agencyId, limit: '100', ...(after === null ? {} : { cursor: after }) },
    }),
  )
  const { rows, nextCursor } = page
  return nextCursor === null ? rows : [...rows, ...(await inForceAfter(agencyId, nextCursor))]
}

const nothingYet: string | null = null

/** Safe: the wire type differs from the view only where JSON leaves out what is undefined. */
export const asExemption = (view: { audience: 'staff' }): ExemptionView => view as ExemptionView
