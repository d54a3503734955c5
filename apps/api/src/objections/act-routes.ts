import type { ProblemCode } from '@terang/contract/problem'
import { ObjectionTrackingView, ObjectionView } from '@terang/contract/objection-views'
import {
  AnswerObjection,
  AssignObjection,
  repliedGrounds,
  WithdrawObjection,
} from '@terang/contract/objections'
import type { ObjectionAct, ObjectionRefusal } from '@terang/law'
import type { Context } from 'hono'
import * as z from 'zod'
import { callerOf } from '../caller.ts'
import { type Env, factory, validated } from '../http.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { refuseField } from '../refused.ts'
import { dayIn } from '../requests/act.ts'
import { actOnObjection, type ObjectionIntent } from './act.ts'
import { objectionTrackingView, objectionView } from './read.ts'

const ALWAYS = [
  ...BODY_PROBLEMS,
  'unauthenticated',
  'forbidden',
  'not-found',
  'stale',
  'objection-ended',
] as const satisfies readonly ProblemCode[]

const actOperation = (act: ObjectionAct, summary: string, refusals: readonly ObjectionRefusal[]) =>
  operation(act, {
    summary,
    answer: {
      status: 200,
      body:
        act === 'withdraw-objection'
          ? z.union([ObjectionView, ObjectionTrackingView])
          : ObjectionView,
    },
    problems: [...ALWAYS, ...refusals],
  })

type ActContext = Context<Env, '/:id/:act'>

const staffActs = async (c: ActContext, intent: ObjectionIntent): Promise<ObjectionView> => {
  const caller = callerOf(c)
  const id = c.req.param('id')
  await actOnObjection(caller, id, intent)
  return objectionView(caller, id)
}

/** As staffActs, for what the objector may do too: each gets the view of their own. */
const partyActs = async (
  c: ActContext,
  intent: ObjectionIntent,
): Promise<ObjectionView | ObjectionTrackingView> => {
  const caller = callerOf(c)
  if (caller.actor.kind === 'staff') return staffActs(c, intent)
  const id = c.req.param('id')
  await actOnObjection(caller, id, intent)
  return objectionTrackingView(caller, id)
}

/** Acts on an objection from its assignment to its answer: Perki P39(2), P44. */
export const objectionActRoutes = factory
  .createApp()
  .post(
    '/:id/assignment',
    actOperation('assign-objection', 'Assign it to a superior, never to the refuser', [
      'refuser-may-not-decide',
    ]),
    validated('json', AssignObjection),
    async (c) => {
      const { version, deciderId } = c.req.valid('json')
      const command = { type: 'assign-objection', deciderId } as const
      return c.json(await staffActs(c, { version, command }), 200)
    },
  )
  .post(
    '/:id/answer',
    actOperation('answer-objection', 'The answer of the superior; a grant reopens the request', [
      'refuser-may-not-decide',
      'ground-without-reply',
      'decree-missing',
      'date-in-future',
      'date-too-early',
      'date-before-receipt',
    ]),
    validated('json', AnswerObjection),
    async (c) => c.json(await staffActs(c, answerIntent(c.req.valid('json'))), 200),
  )
  .post(
    '/:id/withdrawal',
    actOperation('withdraw-objection', 'Withdraw the objection', []),
    validated('json', WithdrawObjection),
    async (c) => {
      const { version, reason } = c.req.valid('json')
      const command = { type: 'withdraw-objection' } as const
      return c.json(await partyActs(c, { version, command, words: { reason } }), 200)
    },
  )

const answerIntent = (body: AnswerObjection): ObjectionIntent => {
  const { version, decision, letterNumber, letterDate, replies } = body
  return {
    version,
    command: {
      type: 'answer-objection',
      decision,
      repliedGrounds: repliedGrounds(replies),
      letter: {
        number: letterNumber,
        date: letterDate === null ? null : dayIn('letterDate', letterDate),
      },
      decree: decreeIn(body),
    },
    words: Object.fromEntries(
      Object.entries(replies).map(([ground, text]) => [`reply.${ground}`, text]),
    ),
  }
}

/** A decree has a number and a day, or is none. */
const decreeIn = ({ decreeNumber: number, decreeDate: date }: AnswerObjection) => {
  if (number === null && date === null) return null
  if (number === null) return refuseField('decreeNumber', 'required')
  if (date === null) return refuseField('decreeDate', 'required')
  return { number, date: dayIn('decreeDate', date) }
}
