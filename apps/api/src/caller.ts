import type { Actor } from '@terang/law'
import type { Context } from 'hono'
import type { Deps } from './deps.ts'
import type { Env } from './http.ts'

/** Who calls a use-case, with what it needs from outside: routes and the demo alike. */
export type Caller = {
  deps: Deps
  actor: Actor
  /** The one case whose number and code were given, if any. */
  trackedCaseId: string | null
}

export const callerOf = (c: Context<Env>): Caller => ({
  deps: c.get('deps'),
  actor: c.get('actor'),
  trackedCaseId: c.get('trackedCaseId'),
})
