import type { ObjectionReceipt } from '@terang/contract/objection-views'
import type { Object as ObjectionInput } from '@terang/contract/objections'
import { schema } from '@terang/db'
import { decideObjection, evolveObjection, type ObjectionEvent, yearOf } from '@terang/law'
import type { Caller } from '../caller.ts'
import type { Deps } from '../deps.ts'
import { madeBefore, type OnceKey } from '../idempotency.ts'
import { newId } from '../ids.ts'
import { trackingCode, trackingHash } from '../keys/tracking-code.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { allowed, entryAfter } from '../record/judged.ts'
import { numberTaken, registerHead } from '../record/register-head.ts'
import { dayIn } from '../requests/act.ts'
import { applicantSecrets, secretsFor } from '../requests/identity.ts'
import { numberOf } from '../requests/register-number.ts'
import { searchEntered } from '../search/kept-up.ts'
import { writeInTurn } from '../writer.ts'
import { objectionCounted } from './act.ts'
import { type Ground, groundOf, receivedOn } from './ground.ts'
import { objectionReceipt, objectionReceiptOf } from './receipt.ts'
import { objectionColumns, openObjectionTo, searchScope } from './store.ts'

/**
 * Keberatan is registered (Perki P41–P43): by the applicant of the tracked request, by anybody for ground b
 * alone, or by an officer who writes down what came. A late one is taken and marked.
 */
export const registerObjection = async (
  caller: Caller,
  input: ObjectionInput,
  once: OnceKey | null,
): Promise<ObjectionReceipt> => {
  const { deps } = caller
  const id = newId('obj', deps.now())
  return writeInTurn(deps.database, async () => {
    const made = await madeBefore(deps.database.db, once)
    if (made !== null) return objectionReceiptOf(deps, made)
    return register(deps, { id, input, once, ground: await groundOf(caller, input) })
  })
}

type Fresh = { id: string; input: ObjectionInput; once: OnceKey | null; ground: Ground }

const register = async (deps: Deps, fresh: Fresh): Promise<ObjectionReceipt> => {
  const { db } = deps.database
  const { id, input, ground } = fresh
  const event = await decided(deps, fresh)
  const { agency, today } = ground
  const of = { agencyId: agency.id, kind: 'objection' as const, year: yearOf(today) }
  const { lastSeq, lastNumber } = await registerHead(db, of)
  const parts = { seq: lastNumber + 1, on: today, channel: input.channel }
  const number = numberOf(agency, 'objection', parts)
  const code = ground.request ? null : trackingCode(deps.keys, id)
  await db.batch([
    ...(await statementsOf(deps, fresh, { event, lastSeq, lastNumber, number, code })),
    numberTaken(db, { ...of, value: lastNumber + 1 }),
  ])
  const state = evolveObjection(null, event)
  const row = { id, registerNumber: number, registeredAt: ground.at, state }
  return objectionReceipt(row, ground.counting, code)
}

const decided = async (deps: Deps, { input, ground }: Fresh): Promise<ObjectionEvent> => {
  const { actor, place, today, counting, request } = ground
  const open = request
    ? await openObjectionTo(deps.database.db).execute({ id: request.row.id })
    : []
  return allowed(
    decideObjection(
      null,
      {
        type: 'register-objection',
        grounds: [...new Set(input.grounds)].toSorted(),
        receivedOn: receivedOn(input, today),
        groundFoundOn: dayIn('groundFoundOn', input.groundFoundOn),
      },
      {
        actor,
        place,
        today,
        counting,
        request: request?.state ?? null,
        anotherOpen: open.length > 0,
      },
    ),
  )
}

type Made = {
  event: ObjectionEvent
  lastSeq: number
  lastNumber: number
  number: string
  code: string | null
}

const statementsOf = async (deps: Deps, fresh: Fresh, made: Made) => {
  const { db } = deps.database
  const { id, input, once, ground } = fresh
  const { event, lastSeq, lastNumber, number, code } = made
  const { agency, request, person } = ground
  const after = evolveObjection(null, event)
  const ids = { request: request?.row.id ?? null, person: person.id }
  const entry = entryAfter(
    { ...ground, row: { id, version: 0 }, lastSeq },
    {
      act: 'register-objection',
      event,
      beside: { registerNumber: number, channel: input.channel, byProxy: person.byProxy, ...ids },
    },
  )
  const open = salted({ reason: input.reason, purpose: input.purpose })
  return [
    ...appendEntry(db, entry, { open, sealed: person.sealed?.words ?? [] }),
    ...(person.sealed
      ? [
          db.insert(schema.persons).values(person.sealed.person),
          db.insert(schema.identities).values(person.sealed.identity),
        ]
      : []),
    db.insert(schema.objections).values({
      ...objectionColumns(after, ground.counting),
      id,
      agencyId: agency.id,
      requestId: ids.request,
      personId: person.id,
      byProxy: person.byProxy,
      year: yearOf(ground.today),
      sequence: lastNumber + 1,
      registerNumber: number,
      registeredAt: ground.at,
      channel: input.channel,
      reason: input.reason,
      purpose: input.purpose ?? request?.row.purpose ?? '',
      version: 1,
      trackingHash: code && trackingHash(code),
    }),
    searchEntered(db, {
      caseId: id,
      scope: searchScope(agency.id),
      entry: { data: entry.data, words: open },
      secrets: input.applicant
        ? applicantSecrets(input.applicant)
        : await secretsFor(deps, person.id, open),
    }),
    owed(db, entry),
    ...objectionCounted(deps, {
      agencyId: agency.id,
      before: null,
      after,
      counting: ground.counting,
    }),
    ...(once ? [once.kept(db, id, ground.at)] : []),
  ] as const
}
