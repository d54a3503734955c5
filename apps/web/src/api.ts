import { createClient, fetchOrThrow } from '@terang/api/client'

export { ApiProblem } from '@terang/api/client'

/** The browser's own fetch, looked up at each call. */
const browserFetch: typeof fetch = (input, init) => fetch(input, init)

/** The typed client of every noun; an answer is always the good one, a problem is thrown. */
export const api = createClient('/api', browserFetch)

/** For bodies that are no JSON and for the doors of sign-in, which have no typed client. */
export const send = fetchOrThrow(browserFetch)

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error
  }
}
