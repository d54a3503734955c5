import type { NotePetition } from '@terang/contract/disputes'
import { schema } from '@terang/db'
import { decideDispute, evolveDispute, petitionStart } from '@terang/law'
import { eq, sql } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { madeBefore, type OnceKey } from '../idempotency.ts'
import { newId } from '../ids.ts'
import { getObjectionOf, type ObjectionCase } from '../objections/store.ts'
import { owed } from '../outbox.ts'
import { preparedFor } from '../prepared.ts'
import { appendEntry, salted } from '../record/append.ts'
import { allowed, entryAfter } from '../record/judged.ts'
import { Refused } from '../refused.ts'
import { dayIn } from '../requests/act.ts'
import { writeInTurn } from '../writer.ts'
import { disputeCounted } from './act.ts'
import { disputeColumns } from './store.ts'

/** Notes the petition that followed an objection, late or not (UU P37(2)); answers the id of the dispute. */
export const notePetition = async (
  caller: Caller,
  input: NotePetition,
  once: OnceKey | null = null,
): Promise<string> => {
  const { database, now } = caller.deps
  const id = newId('dsp', now())
  return writeInTurn(database, async () => {
    const made = await madeBefore(database.db, once)
    if (made !== null) return made
    const of = await getObjectionOf(caller, input.objectionId)
    const { objectionVersion: version } = input
    if (version !== undefined && version !== of.row.version) throw new Refused('stale')
    await database.db.batch(
      statementsOf(caller, of, { id, input, once, event: await decided(caller, of, input) }),
    )
    return id
  })
}

const decided = async (caller: Caller, of: ObjectionCase, input: NotePetition) => {
  const { actor, place, today, counting } = of
  const { receivedOn, countedFrom = receivedOn } = of.state
  const [dispute] = await disputeOf(caller.deps.database.db).execute({ id: of.row.id })
  const start = petitionStart(of.state, of.counting)
  // A withdrawn objection leads nowhere, as if there had been none.
  if (!start) throw new Refused('objection-ended')
  return allowed(
    decideDispute(
      dispute?.state ?? null,
      {
        type: 'note-petition',
        grounds: of.state.grounds,
        filedOn: dayIn('petitionedOn', input.petitionedOn),
        ...start,
        countedFrom,
      },
      { actor, place, today, counting },
    ),
  )
}

type Made = {
  id: string
  input: NotePetition
  once: OnceKey | null
  event: Awaited<ReturnType<typeof decided>>
}

const statementsOf = ({ deps }: Caller, of: ObjectionCase, { id, input, once, event }: Made) => {
  const { db } = deps.database
  const agencyId = of.agency.id
  const after = evolveDispute(null, event)
  const entry = entryAfter(
    { ...of, row: { id, version: 0 } },
    { act: 'note-petition', event, beside: { objection: of.row.id } },
  )
  const { registrationNumber } = input
  return [
    ...appendEntry(db, entry, { open: salted({ registrationNumber }), sealed: [] }),
    db.insert(schema.disputes).values({
      ...disputeColumns(after),
      id,
      agencyId,
      objectionId: of.row.id,
      registrationNumber,
      notedAt: of.at,
      version: 1,
    }),
    owed(db, entry),
    ...disputeCounted(deps, { agencyId, before: null, after }),
    ...(once ? [once.kept(db, id, of.at)] : []),
  ] as const
}

const disputeOf = preparedFor((db) =>
  db
    .select({ state: schema.disputes.state })
    .from(schema.disputes)
    .where(eq(schema.disputes.objectionId, sql.placeholder('id')))
    .prepare(),
)
