import type { TestExemption } from '@terang/contract/exemptions'
import { schema } from '@terang/db'
import { decideExemption, evolveExemption } from '@terang/law'
import { eq } from 'drizzle-orm'
import { agencyAsked } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { countingOf, momentIn } from '../counting.ts'
import { madeBefore, type OnceKey } from '../idempotency.ts'
import { newId } from '../ids.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { allowed, entryAfter } from '../record/judged.ts'
import { lastSeqOf } from '../record/register-head.ts'
import { Refused } from '../refused.ts'
import { writeInTurn } from '../writer.ts'
import { committedWords, sheetIn, sheetWords } from './sheet.ts'
import { exemptionColumns } from './store.ts'

const { agencies, exemptions } = schema

/** Notes a consequence test, with which an exemption begins (UU P19, Perki P49); answers its id. */
export const testExemption = async (
  caller: Caller,
  input: TestExemption,
  once: OnceKey | null = null,
): Promise<string> => {
  const { database, now } = caller.deps
  const id = newId('exm', now())
  return writeInTurn(database, async () => {
    const made = await madeBefore(database.db, once)
    if (made !== null) return made
    const of = await placeOf(caller, input.agencyId)
    await database.db.batch(statementsOf(caller, of, { id, input, once }))
    return id
  })
}

/** Where it will lie; the law says whether the caller may test there. */
const placeOf = async ({ deps, actor }: Caller, agencyId: string) => {
  if (actor.kind === 'anonymous') throw new Refused('unauthenticated')
  const { db } = deps.database
  const agency = await agencyAsked(db, agencyId)
  const place = { agencyId: agency.id, unitId: agency.deskUnitId }
  const [head] = await db
    .select({ lastSeq: lastSeqOf(agencies.id) })
    .from(agencies)
    .where(eq(agencies.id, agency.id))
  const moment = momentIn(agency.zone, deps.now())
  const counting = countingOf(agency, agency.calendarVersion, moment.today)
  return { agency, place, counting, actor, lastSeq: head?.lastSeq ?? 0, ...moment }
}

type Of = Awaited<ReturnType<typeof placeOf>>
type Made = { id: string; input: TestExemption; once: OnceKey | null }

const statementsOf = ({ deps }: Caller, of: Of, { id, input, once }: Made) => {
  const { db } = deps.database
  const { actor, place, today, counting } = of
  const words = sheetWords(input)
  const event = allowed(
    decideExemption(
      null,
      {
        type: 'test-exemption',
        sheet: sheetIn(input),
        namesOtherAct: input.otherAct !== null,
        isNotAlwaysOpen: input.isNotAlwaysOpen,
      },
      { actor, place, today, counting },
    ),
  )
  const entry = entryAfter({ ...of, row: { id, version: 0 } }, { act: 'test-exemption', event })
  return [
    ...appendEntry(db, entry, { open: salted(committedWords(words)), sealed: [] }),
    db.insert(exemptions).values({
      ...exemptionColumns(evolveExemption(null, event)),
      id,
      agencyId: of.agency.id,
      words,
      notedAt: of.at,
      version: 1,
    }),
    owed(db, entry),
    ...(once ? [once.kept(db, id, of.at)] : []),
  ] as const
}
