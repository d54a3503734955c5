import * as z from 'zod'

/** How long a link to a case is good: long enough for mail servers that put off. */
export const LINK_HOURS = 2

/** How long a case stays open in a browser, so that the code need not be typed for every step. */
export const OPEN_CASE_MINUTES = 30

/** POST /api/tracking/links: the answer is the same whether or not the address is known. */
export const AskForLinks = z.strictObject({ email: z.email().max(254) })
export type AskForLinks = z.infer<typeof AskForLinks>

/** POST /api/tracking/links/open: a POST, for mail servers look at addresses before people do. */
export const OpenLink = z.strictObject({ token: z.string().min(1).max(200) })
export type OpenLink = z.infer<typeof OpenLink>

/** The case that the link opened; its cookie is set. */
export const LinkedCase = z.object({ noun: z.enum(['request', 'objection']), id: z.string() })
export type LinkedCase = z.infer<typeof LinkedCase>
