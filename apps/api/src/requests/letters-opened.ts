import { type Db, schema } from '@terang/db'
import { letterDay, lettersOf } from '@terang/law'
import { eq, sql } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { preparedFor } from '../prepared.ts'
import { getRequestOf } from './store.ts'

const { letterOpenings } = schema

/** The applicant has the case before them: each letter not seen before is noted, with its instant. */
export const noteOpened = async (caller: Caller, id: string): Promise<void> => {
  const { db } = caller.deps.database
  const { state } = await getRequestOf({ ...caller, actor: { kind: 'anonymous' } }, id)
  // A hand-over has nothing to open.
  const letters = lettersOf(state).filter((letter) => letter !== 'hand-over')
  if (letters.length === 0) return
  const known = await openings(db, id)
  const fresh = letters.flatMap((letter) => {
    const sentOn = letterDay(state, letter) ?? ''
    const isKnown = known.some((one) => one.letter === letter && one.sentOn === sentOn)
    return isKnown ? [] : [{ caseId: id, letter, sentOn, openedAt: caller.deps.now() }]
  })
  if (fresh.length > 0) await db.insert(letterOpenings).values(fresh).onConflictDoNothing()
}

export const openings = (db: Db, id: string) => byCase(db).execute({ id })
export type Opening = Awaited<ReturnType<typeof openings>>[number]

const byCase = preparedFor((db) =>
  db
    .select({
      letter: letterOpenings.letter,
      sentOn: letterOpenings.sentOn,
      openedAt: letterOpenings.openedAt,
    })
    .from(letterOpenings)
    .where(eq(letterOpenings.caseId, sql.placeholder('id')))
    .prepare(),
)
