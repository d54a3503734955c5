import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { DueSearch } from './due-search.ts'

/** A month of what falls due; the one before stays on the page until it has come. */
export const agendaQuery = (search: DueSearch) =>
  queryOptions({
    queryKey: ['agenda', search],
    queryFn: () => parseResponse(api.agenda.index.$get({ query: search })),
    placeholderData: keepPreviousData,
  })
