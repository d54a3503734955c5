import {
  RetentionPreview,
  RetentionTerms,
  SetCounting,
  SetNumberPattern,
  SetRetention,
  SetRoleTitles,
  SetUnitTerms,
} from '@terang/contract/house-rules'
import type { SettingsDone } from '@terang/contract/settings'
import type { HouseRuleCommand } from '@terang/law'
import type { Context } from 'hono'
import { callerOf } from '../caller.ts'
import { type Env, factory, validated } from '../http.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { dayIn } from '../requests/act.ts'
import { actOperation } from './acted.ts'
import { settingsOf } from './read.ts'
import { previewRetention } from './retention.ts'
import { setHouseRule } from './set-rule.ts'

/** Rules of the house: what no article settles, each with its reason and the day from which it holds. */
export const ruleRoutes = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/counting',
      actOperation('set-counting', 'How days are counted, for cases received from a day on'),
      validated('json', SetCounting),
      async (c) => {
        const { from, ...set } = c.req.valid('json')
        return c.json(await ruled(c, { type: 'set-counting', ...set, from: starting(from) }), 200)
      },
    )
    .post(
      '/unit-terms',
      actOperation('set-unit-terms', 'The working days of a unit inside the limit of the law'),
      validated('json', SetUnitTerms),
      async (c) => {
        const { from, ...set } = c.req.valid('json')
        return c.json(await ruled(c, { type: 'set-unit-terms', ...set, from: starting(from) }), 200)
      },
    )
    .post(
      '/numbers',
      actOperation('set-number-pattern', 'The pattern of the numbers of a register'),
      validated('json', SetNumberPattern),
      async (c) => {
        const { from, ...set } = c.req.valid('json')
        const rule = { type: 'set-number-pattern' as const, ...set, from: starting(from) }
        return c.json(await ruled(c, rule), 200)
      },
    )
    .post(
      '/titles',
      actOperation('set-role-titles', 'How the agency calls unit officers, desk and superior'),
      validated('json', SetRoleTitles),
      async (c) => c.json(await ruled(c, { type: 'set-role-titles', ...c.req.valid('json') }), 200),
    )
    .post(
      '/retention/preview',
      operation('read-settings', {
        summary: 'What a rule of retention would erase, and on which day',
        answer: { status: 200, body: RetentionPreview },
        problems: [...BODY_PROBLEMS, 'unauthenticated', 'forbidden', 'not-found'],
      }),
      validated('json', RetentionTerms),
      async (c) => {
        const agencyId = c.req.param('agencyId') ?? ''
        return c.json(await previewRetention(callerOf(c), agencyId, c.req.valid('json')), 200)
      },
    )
    .post(
      '/retention',
      actOperation('set-retention', 'How long papers of identity, and identity, are kept'),
      validated('json', SetRetention),
      async (c) => {
        const { from, ...set } = c.req.valid('json')
        return c.json(await ruled(c, { type: 'set-retention', ...set, from: starting(from) }), 200)
      },
    )

const starting = (from: string) => dayIn('from', from)

type Sent = { version: number; reason: string }

const ruled = async (
  c: Context<Env, string>,
  { version, reason, ...command }: HouseRuleCommand & Sent,
): Promise<SettingsDone> => {
  const caller = callerOf(c)
  const agencyId = c.req.param('agencyId') ?? ''
  await setHouseRule(caller, agencyId, { version, reason, command })
  return { view: await settingsOf(caller, agencyId), personId: null, token: null }
}
