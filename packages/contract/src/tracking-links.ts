import * as z from 'zod'

/** POST /api/tracking/links: the answer is the same whether or not the address is known. */
export const AskForLinks = z.strictObject({ email: z.email().max(254) })
export type AskForLinks = z.infer<typeof AskForLinks>

/** POST /api/tracking/links/open: a POST, for mail servers look at addresses before people do. */
export const OpenLink = z.strictObject({ token: z.string().min(1).max(200) })
export type OpenLink = z.infer<typeof OpenLink>

/** The case that the link opened; its cookie is set. */
export const LinkedCase = z.object({ noun: z.enum(['request', 'objection']), id: z.string() })
export type LinkedCase = z.infer<typeof LinkedCase>
