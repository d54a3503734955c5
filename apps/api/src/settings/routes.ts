import { AcceptInvitation, SettingsView } from '@terang/contract/settings'
import * as z from 'zod'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { limitSignInOfAddress } from '../rate-limits.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { join } from './join.ts'
import { peopleRoutes } from './people-routes.ts'
import { ruleRoutes } from './rule-routes.ts'
import { settingsOf } from './read.ts'
import { unitRoutes } from './unit-routes.ts'

/** What an agency arranges for itself: units and people, by acts that stand in its log. */
export const createSettings = () =>
  factory
    .createApp()
    .get(
      '/:agencyId',
      operation('read-settings', {
        summary: 'Units, people and the history of the settings of an agency',
        answer: { status: 200, body: SettingsView },
        problems: ['unauthenticated', 'forbidden', 'not-found'],
      }),
      async (c) => c.json(await settingsOf(callerOf(c), c.req.param('agencyId')), 200),
    )
    .route('/:agencyId/calendar', calendarRoutes())
    .route('/:agencyId/rules', ruleRoutes())
    .route('/:agencyId/units', unitRoutes())
    .route('/:agencyId/people', peopleRoutes())

export const createInvitations = () =>
  factory.createApp().post(
    '/',
    operation('accept-invitation', {
      summary: 'Sets the password of an invited person, through the one-time link',
      answer: { status: 201, body: z.object({ email: z.string() }) },
      problems: [...BODY_PROBLEMS, 'invitation-ended', 'person-already-joined', 'person-has-left'],
    }),
    jsonBody,
    limitSignInOfAddress(),
    validated('json', AcceptInvitation),
    async (c) => c.json({ email: await join(c.get('deps'), c.req.valid('json')) }, 201),
  )
