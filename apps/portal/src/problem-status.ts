import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Safe: the status of a problem is one that carries a page. */
export const statusOf = (status: number): ContentfulStatusCode => status as ContentfulStatusCode
