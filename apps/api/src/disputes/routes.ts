import { DisputePage, DisputeView } from '@terang/contract/dispute-views'
import {
  DisputeQuery,
  NoteHearing,
  NoteOutcome,
  NotePetition,
  NoteStage,
} from '@terang/contract/disputes'
import type { ProblemCode } from '@terang/contract/problem'
import type { DisputeAct, DisputeRefusal } from '@terang/law'
import type { Context } from 'hono'
import { callerOf } from '../caller.ts'
import { type Env, factory, validated } from '../http.ts'
import { onceOf } from '../idempotency.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { dayIn } from '../requests/act.ts'
import { actOnDispute, type DisputeIntent } from './act.ts'
import { notePetition } from './petition.ts'
import { disputePage, disputeView } from './read.ts'

const ALWAYS = [
  ...BODY_PROBLEMS,
  'unauthenticated',
  'forbidden',
  'not-found',
  'stale',
  'date-in-future',
  'date-before-receipt',
] as const satisfies readonly ProblemCode[]

const actOperation = (act: DisputeAct, summary: string, refusals: readonly DisputeRefusal[]) =>
  operation(act, {
    summary,
    answer: { status: 200, body: DisputeView },
    problems: [...ALWAYS, 'dispute-ended', ...refusals],
  })

/** Disputes before the Komisi Informasi: the petition, its stages and its rulings (UU P37–P50, Perki 1/2013). */
export const createDisputes = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/',
      operation('note-petition', {
        summary: 'Note the petition that followed an objection, its answer or its silence',
        answer: { status: 201, body: DisputeView },
        problems: [
          ...ALWAYS,
          'idempotency-mismatch',
          'petition-already-noted',
          'limit-still-running',
          'objection-ended',
        ],
      }),
      validated('json', NotePetition),
      async (c) => {
        const body = c.req.valid('json')
        const caller = callerOf(c)
        const sender = `dispute|${c.get('session')?.personId ?? ''}`
        const id = await notePetition(caller, body, onceOf(c, { sender, body }))
        return c.json(await disputeView(caller, id), 201)
      },
    )
    .get(
      '/',
      operation('list-disputes', {
        summary: 'The disputes of the agency, newest first',
        answer: { status: 200, body: DisputePage },
        problems: ['invalid-input', 'unauthenticated', 'forbidden'],
      }),
      validated('query', DisputeQuery),
      async (c) => c.json(await disputePage(callerOf(c), c.req.valid('query')), 200),
    )
    .get(
      '/:id',
      operation('read-dispute', {
        summary: 'One dispute with its limits, its history and the stages that may follow',
        answer: { status: 200, body: DisputeView },
        problems: ['unauthenticated', 'forbidden', 'not-found'],
      }),
      async (c) => c.json(await disputeView(callerOf(c), c.req.param('id')), 200),
    )
    .post(
      '/:id/stages',
      actOperation('note-stage', 'Note a stage of the dispute', [
        'stage-out-of-order',
        'ruling-needed',
        'mediation-not-for-ground-a',
        'mediation-not-yet-tried',
      ]),
      validated('json', NoteStage),
      async (c) => {
        const { version, stage, on, note, registrationNumber } = c.req.valid('json')
        const intent: DisputeIntent = {
          version,
          command: { type: 'note-stage', stage, on: dayIn('on', on) },
          words: { note },
          ...(registrationNumber === undefined ? {} : { registrationNumber }),
        }
        return c.json(await noted(c, intent), 200)
      },
    )
    .post(
      '/:id/outcome',
      actOperation('note-outcome', 'Note a ruling and the day its copy came', [
        'stage-out-of-order',
        'mediation-not-yet-tried',
      ]),
      validated('json', NoteOutcome),
      async (c) => {
        const { version, outcome, on, receivedOn, number } = c.req.valid('json')
        const command = {
          type: 'note-outcome' as const,
          ruling: outcome,
          on: dayIn('on', on),
          receivedOn: dayIn('receivedOn', receivedOn),
        }
        return c.json(await noted(c, { version, command, words: { decisionNumber: number } }), 200)
      },
    )
    .post(
      '/:id/hearings',
      actOperation('note-hearing', 'Note a hearing to come, or who came to one that was', [
        'hearing-out-of-order',
        'attendance-missing',
        'mediation-not-for-ground-a',
      ]),
      validated('json', NoteHearing),
      async (c) => {
        const { version, hearing: kind, day, startsAt, place, attendance } = c.req.valid('json')
        const hearing = { kind, day: dayIn('day', day), startsAt: minutesOf(startsAt), attendance }
        const command = { type: 'note-hearing' as const, hearing }
        return c.json(await noted(c, { version, command, words: { place } }), 200)
      },
    )

const minutesOf = (time: string | null): number | null => {
  const [hours, minutes] = (time ?? '').split(':').map(Number)
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes
}

const noted = async (c: Context<Env, '/:id/:act'>, intent: DisputeIntent): Promise<DisputeView> => {
  const caller = callerOf(c)
  const id = c.req.param('id')
  await actOnDispute(caller, id, intent)
  return disputeView(caller, id)
}
