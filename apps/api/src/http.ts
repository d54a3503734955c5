import { zValidator } from '@hono/zod-validator'
import { fieldProblems } from '@terang/contract/field-problems'
import type { Actor } from '@terang/law'
import type { Env as HonoEnv, ValidationTargets } from 'hono'
import { createFactory } from 'hono/factory'
import { resolver, uniqueSymbol } from 'hono-openapi'
import type * as z from 'zod'
import type { Deps, Session } from './deps.ts'
import { Refused } from './refused.ts'

export type Env = {
  Variables: {
    deps: Deps
    requestId: string
    /** Staff or nobody; whether it is the applicant hangs on the case (requests/store.ts). */
    actor: Actor
    session: Session | null
    /** The case that a valid tracking cookie names. */
    trackedCaseId: string | null
  }
} & HonoEnv

/** Every noun is an app of this factory, so that the variables are typed once. */
export const factory = createFactory<Env>()

/** Checks a part of the request with a schema of the contract, and tells hono-openapi of it. */
export const validated = <Schema extends z.ZodType, Target extends keyof ValidationTargets>(
  target: Target,
  schema: Schema,
) => {
  const check = zValidator(target, schema, (result) => {
    if (!result.success)
      throw new Refused('invalid-input', fieldProblems(result.error, result.data))
  })
  return Object.assign(check, { [uniqueSymbol]: { target, ...resolver(schema) } })
}
