import { DeactivatePerson, GiveRoles, InvitePerson, SettingsAct } from '@terang/contract/settings'
import { factory, validated } from '../http.ts'
import { jsonBody } from '../json-body.ts'
import { acted, actOperation } from './acted.ts'

/** Acts on the people of an agency; a link is shown once, in the answer of the act that makes it. */
export const peopleRoutes = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/',
      actOperation('invite-person', 'Invite somebody by a one-time link'),
      validated('json', InvitePerson),
      async (c) => {
        const { version, roles, ...person } = c.req.valid('json')
        const command = { type: 'invite-person', personId: crypto.randomUUID(), roles } as const
        return c.json(await acted(c, { version, command, beside: { person } }), 200)
      },
    )
    .post(
      '/:personId/invitation',
      actOperation('renew-invitation', 'Make a new one-time link; the older one ends'),
      validated('json', SettingsAct),
      async (c) => {
        const command = { type: 'renew-invitation', personId: c.req.param('personId') } as const
        return c.json(await acted(c, { ...c.req.valid('json'), command }), 200)
      },
    )
    .post(
      '/:personId/roles',
      actOperation('change-roles', 'Give and take roles, per unit'),
      validated('json', GiveRoles),
      async (c) => {
        const { version, roles } = c.req.valid('json')
        const command = { type: 'change-roles', personId: c.req.param('personId'), roles } as const
        return c.json(await acted(c, { version, command }), 200)
      },
    )
    .post(
      '/:personId/departure',
      actOperation('deactivate-person', 'End roles and sessions; open work passes to a successor'),
      validated('json', DeactivatePerson),
      async (c) => {
        const { version, successorId } = c.req.valid('json')
        const personId = c.req.param('personId')
        const command = { type: 'deactivate-person', personId, successorId } as const
        return c.json(await acted(c, { version, command }), 200)
      },
    )
    .post(
      '/:personId/return',
      actOperation('reinstate-person', 'Take back somebody who had left, by a new link'),
      validated('json', GiveRoles),
      async (c) => {
        const { version, roles } = c.req.valid('json')
        const personId = c.req.param('personId')
        const command = { type: 'reinstate-person', personId, roles } as const
        return c.json(await acted(c, { version, command }), 200)
      },
    )
