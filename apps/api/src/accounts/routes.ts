import { AccountView, DeviceKeyView, SetUp } from '@terang/contract/accounts'
import { factory, validated } from '../http.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { limitSignInOfAddress } from '../rate-limits.ts'
import { Refused } from '../refused.ts'
import { deviceKeyOf } from '../keys/device-key.ts'
import { accountOf } from './read.ts'
import { setUp } from './set-up.ts'

export const createAccount = () =>
  factory
    .createApp()
    .get(
      '/',
      operation('read-account', {
        summary: 'Who is signed in, in which roles',
        answer: { status: 200, body: AccountView },
        problems: ['unauthenticated'],
      }),
      async (c) => {
        const session = c.get('session')
        if (!session) throw new Refused('unauthenticated')
        const view = await accountOf(c.get('deps'), session.personId)
        return c.json(view, 200, { 'Cache-Control': 'no-store' })
      },
    )
    .get(
      '/device-key',
      operation('read-account', {
        summary: 'The key with which this person’s device seals what it could not send yet',
        answer: { status: 200, body: DeviceKeyView },
        problems: ['unauthenticated'],
      }),
      (c) => {
        const session = c.get('session')
        if (!session) throw new Refused('unauthenticated')
        const view = deviceKeyOf(c.get('deps'), session.personId)
        return c.json(view, 200, { 'Cache-Control': 'no-store' })
      },
    )

export const createSetUp = () =>
  factory.createApp().post(
    '/',
    operation('set-up', {
      summary: 'The first administrator, through the one-time link of a first start',
      answer: { status: 201, body: SetUp.pick({ email: true }) },
      problems: [...BODY_PROBLEMS, 'set-up-link-used'],
    }),
    jsonBody,
    limitSignInOfAddress(),
    validated('json', SetUp),
    async (c) => {
      const input = c.req.valid('json')
      await setUp(c.get('deps'), input)
      return c.json({ email: input.email }, 201)
    },
  )
