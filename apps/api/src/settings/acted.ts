import type { ProblemCode } from '@terang/contract/problem'
import { SettingsDone } from '@terang/contract/settings'
import { type Act, AGENCY_REFUSALS, CALENDAR_REFUSALS, HOUSE_RULE_REFUSALS } from '@terang/law'
import type { Context } from 'hono'
import { callerOf } from '../caller.ts'
import type { Env } from '../http.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { actOnAgency, type AgencyIntent } from './act.ts'
import { settingsOf } from './read.ts'

const PROBLEMS = [
  ...BODY_PROBLEMS,
  'unauthenticated',
  'forbidden',
  'not-found',
  'stale',
  'refuser-may-not-decide',
  ...AGENCY_REFUSALS,
  ...CALENDAR_REFUSALS,
  ...HOUSE_RULE_REFUSALS,
] as const satisfies readonly ProblemCode[]

export const actOperation = (act: Act, summary: string) =>
  operation(act, { summary, answer: { status: 200, body: SettingsDone }, problems: PROBLEMS })

/** Does the act and answers the fresh settings, with the one-time link where the act made one. */
export const acted = async (
  c: Context<Env, string>,
  intent: AgencyIntent,
): Promise<SettingsDone> => {
  const caller = callerOf(c)
  const agencyId = c.req.param('agencyId') ?? ''
  const token = await actOnAgency(caller, agencyId, intent)
  const { command } = intent
  return {
    view: await settingsOf(caller, agencyId),
    personId: 'personId' in command ? command.personId : null,
    token,
  }
}
