import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { answerOrKept } from '../device/kept-values.ts'

/** The agencies that may be asked, with their units; also whether this is the demo. */
export const agenciesQuery = () =>
  queryOptions({
    queryKey: ['agencies'],
    queryFn: () => answerOrKept('agencies', () => parseResponse(api.agencies.index.$get())),
    staleTime: 10 * 60_000,
  })
