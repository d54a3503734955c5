import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { CaseDrillPage } from '@terang/contract/statistics'
import type { Language } from '@terang/wording/texts'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { AgenciesSearch, CasesSearch, FiguresSearch } from './figures-search.ts'

/** One agency or all, as everybody may read them. */
export const statisticsQuery = ({ year, agencyId }: FiguresSearch) =>
  queryOptions({
    queryKey: ['statistics', agencyId ?? null, year ?? null],
    queryFn: () =>
      parseResponse(
        api.statistics.index.$get({
          query: {
            ...(agencyId === undefined ? {} : { agencyId }),
            ...(year === undefined ? {} : { year: String(year) }),
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })

/** Agencies side by side, for the Komisi Informasi. */
export const agenciesStatisticsQuery = ({ year }: Pick<AgenciesSearch, 'year'>) =>
  queryOptions({
    queryKey: ['statistics', 'agencies', year ?? null],
    queryFn: () =>
      parseResponse(
        api.statistics.agencies.$get({ query: year === undefined ? {} : { year: String(year) } }),
      ),
    placeholderData: keepPreviousData,
  })

/** The cases behind a figure, page by page. */
export const casesQuery = (search: CasesSearch) =>
  infiniteQueryOptions({
    queryKey: ['statistics', 'cases', search],
    queryFn: ({ pageParam }): Promise<CaseDrillPage> =>
      parseResponse(
        api.statistics.cases.$get({
          query: { ...asTyped(search), ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: nothingYet,
    getNextPageParam: (page) => page.nextCursor,
  })

const nothingYet: string | null = null

const asTyped = ({ year, month, ...rest }: CasesSearch) => ({
  ...rest,
  ...(year === undefined ? {} : { year: String(year) }),
  ...(month === undefined ? {} : { month: String(month) }),
})

type Download = { path: '' | '/agencies' | '/cases'; search: CasesSearch; language: Language }

/** Where the same figures are fetched as a table for a spreadsheet. */
export const csvAddress = ({ path, search, language }: Download): string => {
  const query = new URLSearchParams({ ...asTyped(search), format: 'csv', language })
  return `/api/statistics${path}?${query.toString()}`
}
