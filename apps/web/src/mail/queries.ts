import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { MailPage } from '@terang/contract/mail'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** What the address says of the outbox. */
export type MailSearch = { agencyId?: string }

/** The mails of an agency, page by page. */
export const mailQuery = (search: MailSearch) =>
  infiniteQueryOptions({
    queryKey: ['mail', search],
    queryFn: ({ pageParam }): Promise<MailPage> =>
      parseResponse(
        api.mail.index.$get({
          query: { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) },
        }),
      ),
    initialPageParam: nothingYet,
    getNextPageParam: (page) => page.nextCursor,
  })

const nothingYet: string | null = null

/** What was written about one case, the newest first; the whole outbox has the rest. */
export const caseMailQuery = (caseId: string, agencyId: string) =>
  queryOptions({
    queryKey: ['mail', 'case', caseId],
    queryFn: (): Promise<MailPage> =>
      parseResponse(api.mail.index.$get({ query: { agencyId, caseId, limit: '100' } })),
  })
