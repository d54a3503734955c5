import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** The sizes of a PDF's pages; a file never changes, so they are asked once. */
export const pdfPagesQuery = (requestId: string, fileId: string) =>
  queryOptions({
    queryKey: ['blackouts', requestId, fileId],
    queryFn: async () => {
      const { pages } = await parseResponse(
        api.requests[':id'].files[':fileId'].pages.$get({ param: { id: requestId, fileId } }),
      )
      return pages
    },
    enabled: fileId !== '',
    staleTime: 'static',
    retry: false,
  })

/** The picture of one page, drawn by the server. */
export const pageAddress = (requestId: string, fileId: string, page: number): string =>
  `/api/requests/${encodeURIComponent(requestId)}/files/${encodeURIComponent(fileId)}/pages/${page}`
