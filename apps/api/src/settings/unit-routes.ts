import { AddUnit, RenameUnit, SettingsAct } from '@terang/contract/settings'
import { factory, validated } from '../http.ts'
import { newId } from '../ids.ts'
import { jsonBody } from '../json-body.ts'
import { acted, actOperation } from './acted.ts'

/** Acts on the units of an agency: Perki 1/2021 P6(4). */
export const unitRoutes = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/',
      actOperation('add-unit', 'Add a division or a technical unit'),
      validated('json', AddUnit),
      async (c) => {
        const { version, kind, ...unit } = c.req.valid('json')
        const unitId = newId('unit', c.get('deps').now())
        const command = { type: 'add-unit', unitId, kind } as const
        return c.json(await acted(c, { version, command, beside: { unit } }), 200)
      },
    )
    .post(
      '/:unitId/name',
      actOperation('rename-unit', 'Give a unit another name'),
      validated('json', RenameUnit),
      async (c) => {
        const { version, ...unit } = c.req.valid('json')
        const command = { type: 'rename-unit', unitId: c.req.param('unitId') } as const
        return c.json(await acted(c, { version, command, beside: { unit } }), 200)
      },
    )
    .post(
      '/:unitId/closure',
      actOperation('close-unit', 'Close a unit that has neither open cases nor people'),
      validated('json', SettingsAct),
      async (c) => {
        const command = { type: 'close-unit', unitId: c.req.param('unitId') } as const
        return c.json(await acted(c, { ...c.req.valid('json'), command }), 200)
      },
    )
    .post(
      '/:unitId/reopening',
      actOperation('reopen-unit', 'Open a closed unit again'),
      validated('json', SettingsAct),
      async (c) => {
        const command = { type: 'reopen-unit', unitId: c.req.param('unitId') } as const
        return c.json(await acted(c, { ...c.req.valid('json'), command }), 200)
      },
    )
