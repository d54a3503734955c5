import { ExemptionPage, ExemptionView, ExemptListPage } from '@terang/contract/exemption-views'
import {
  ChangeExemption,
  ConsentExemption,
  DeclineExemption,
  DecreeExemption,
  ExemptionQuery,
  ExemptListQuery,
  OpenExemption,
  TestExemption,
} from '@terang/contract/exemptions'
import type { ProblemCode } from '@terang/contract/problem'
import { type ExemptionAct, type ExemptionRefusal, SHEET_REFUSALS } from '@terang/law'
import type { Context } from 'hono'
import { callerOf } from '../caller.ts'
import { type Env, factory, validated } from '../http.ts'
import { onceOf } from '../idempotency.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { dayIn } from '../requests/act.ts'
import { actOnExemption, type ExemptionIntent } from './act.ts'
import { exemptionPage, exemptionView, exemptListPage } from './read.ts'
import { sheetIn, sheetWords } from './sheet.ts'
import { testExemption } from './testing.ts'

const ALWAYS = [
  ...BODY_PROBLEMS,
  'unauthenticated',
  'forbidden',
] as const satisfies readonly ProblemCode[]

const actOperation = (act: ExemptionAct, summary: string, refusals: readonly ExemptionRefusal[]) =>
  operation(act, {
    summary,
    answer: { status: 200, body: ExemptionView },
    problems: [...ALWAYS, 'not-found', 'stale', 'exemption-ended', ...refusals],
  })

/** Exempt information: the consequence test, its consent and decree, and its opening (Perki P49–P53). */
export const createExemptions = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/',
      operation('test-exemption', {
        summary: 'Note a consequence test, with which an exemption begins',
        answer: { status: 201, body: ExemptionView },
        problems: [...ALWAYS, 'idempotency-mismatch', 'always-open-unchecked', ...SHEET_REFUSALS],
      }),
      validated('json', TestExemption),
      async (c) => {
        const body = c.req.valid('json')
        const caller = callerOf(c)
        const sender = `exemption|${c.get('session')?.personId ?? ''}`
        const id = await testExemption(caller, body, onceOf(c, { sender, body }))
        return c.json(await exemptionView(caller, id), 201)
      },
    )
    .get(
      '/',
      operation('list-exemptions', {
        summary: 'The exemptions of the agency, newest first',
        answer: { status: 200, body: ExemptionPage },
        problems: ['invalid-input', 'unauthenticated', 'forbidden'],
      }),
      validated('query', ExemptionQuery),
      async (c) => c.json(await exemptionPage(callerOf(c), c.req.valid('query')), 200),
    )
    .get(
      '/list',
      operation('read-exempt-list', {
        summary: 'The list of exempt information (DIK) as it stands today',
        answer: { status: 200, body: ExemptListPage },
        problems: ['invalid-input'],
      }),
      validated('query', ExemptListQuery),
      async (c) => c.json(await exemptListPage(c.get('deps'), c.req.valid('query')), 200),
    )
    .get(
      '/:id',
      operation('read-exemption', {
        summary: 'One exemption with its sheet, its history and what may be done',
        answer: { status: 200, body: ExemptionView },
        problems: ['unauthenticated', 'forbidden', 'not-found'],
      }),
      async (c) => c.json(await exemptionView(callerOf(c), c.req.param('id')), 200),
    )
    .post(
      '/:id/change',
      actOperation('change-exemption', 'Test it anew, to open it or to exempt it otherwise', [
        'not-yet-exempt',
        'test-awaits-consent',
        'test-already-decided',
        'always-open-unchecked',
        ...SHEET_REFUSALS,
      ]),
      validated('json', ChangeExemption),
      async (c) => {
        const body = c.req.valid('json')
        const command = {
          type: 'change-exemption' as const,
          turnsTo: body.turnsTo,
          sheet: sheetIn(body),
          namesOtherAct: body.otherAct !== null,
          isNotAlwaysOpen: body.isNotAlwaysOpen,
        }
        const { version } = body
        return c.json(await acted(c, { version, command, sheet: sheetWords(body) }), 200)
      },
    )
    .post(
      '/:id/consent',
      actOperation('consent-exemption', 'The superior consents to the test', [
        'test-already-decided',
        'exemption-not-tested',
        'tester-may-not-consent',
      ]),
      validated('json', ConsentExemption),
      async (c) => {
        const { version, note } = c.req.valid('json')
        const command = { type: 'consent-exemption' as const }
        return c.json(await acted(c, { version, command, words: { note } }), 200)
      },
    )
    .post(
      '/:id/decline',
      actOperation('decline-exemption', 'The superior declines the test', [
        'test-already-decided',
        'exemption-not-tested',
        'tester-may-not-consent',
      ]),
      validated('json', DeclineExemption),
      async (c) => {
        const { version, reason } = c.req.valid('json')
        const command = { type: 'decline-exemption' as const }
        return c.json(await acted(c, { version, command, words: { reason } }), 200)
      },
    )
    .post(
      '/:id/decree',
      actOperation('decree-exemption', 'The decree that the consent allows', [
        'exemption-not-tested',
        'test-without-consent',
        'decree-missing',
        'date-in-future',
        'decree-before-consent',
      ]),
      validated('json', DecreeExemption),
      async (c) => {
        const { version, decreeNumber: number, decreeDate } = c.req.valid('json')
        const decree = { number, date: dayIn('decreeDate', decreeDate) }
        return c.json(
          await acted(c, { version, command: { type: 'decree-exemption', decree } }),
          200,
        )
      },
    )
    .post(
      '/:id/opening',
      actOperation('open-exemption', 'Declare that it is public', [
        'not-yet-exempt',
        'no-end-date',
        'opening-too-early',
        'opening-only-for-personal',
      ]),
      validated('json', OpenExemption),
      async (c) => {
        const { version, openingCause: cause, reason } = c.req.valid('json')
        const command = { type: 'open-exemption' as const, cause }
        return c.json(await acted(c, { version, command, words: { reason } }), 200)
      },
    )

const acted = async (
  c: Context<Env, '/:id/:act'>,
  intent: ExemptionIntent,
): Promise<ExemptionView> => {
  const caller = callerOf(c)
  const id = c.req.param('id')
  await actOnExemption(caller, id, intent)
  return exemptionView(caller, id)
}
