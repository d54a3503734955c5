import { schema } from '@terang/db'
import {
  decideObjection,
  decideRequest,
  earliest,
  type ErasedPart,
  type EraseIdentity,
  erasureDays,
  type Retention,
  retentionOn,
  shiftDays,
  shiftMonths,
} from '@terang/law'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { objectionMoved } from '../objections/act.ts'
import { getObjectionOf, objectionFacts } from '../objections/store.ts'
import { allowed } from '../record/judged.ts'
import { requestMoved } from '../requests/act.ts'
import { factsOf, getRequestOf } from '../requests/store.ts'
import { writeInTurn } from '../writer.ts'
import type { Errand, Task } from './errand.ts'
import { systemCaller } from './lapses.ts'
import { type KeptMatter, keptMatters, remediesOf, remedyOfObjection } from './matters.ts'

const { eventWords, files, identities, persons, sealedWords } = schema

/** UU 27/2022 P43–P44: what the agency's rule no longer keeps is destroyed, a matter at a time. */
export const endedRetention: Task = async function* ({ deps, agency, today }) {
  const retention = retentionOn(agency.houseRules, today)
  await removeDarkened(deps, agency.id)
  if (retention === null) return
  // Both remedies and months run from the end of a case, so what ended later cannot be due.
  const endedBy = earliest(today, shiftMonths(shiftDays(today, -1), -retention.papersMonths))
  for await (const matter of keptMatters(deps, { agency, endedBy })) {
    const what = dueOf(matter, retention, today)
    if (what) yield errandOf(deps, matter, { what, retention })
  }
}

/** Identity takes with it whatever is left of the papers. */
const dueOf = (
  { hasPapers, lastRemedyOn }: KeptMatter,
  retention: Retention,
  today: string,
): ErasedPart | null => {
  if (lastRemedyOn === null) return null
  const days = erasureDays(lastRemedyOn, retention)
  if (days.identity <= today) return 'identity'
  return hasPapers && days.papers <= today ? 'papers' : null
}

type Due = { what: ErasedPart; retention: Retention }

const errandOf = (deps: Deps, { noun, id }: KeptMatter, due: Due): Errand => ({
  caseId: id,
  act: 'erase-identity',
  run: () => (noun === 'request' ? eraseOfRequest(deps, id, due) : eraseOfObjection(deps, id, due)),
})

const commandOf = (
  { what, retention: { papersMonths, identityMonths } }: Due,
  lastRemedyOn: EraseIdentity['lastRemedyOn'],
): EraseIdentity => ({
  type: 'erase-identity',
  what,
  lastRemedyOn,
  months: what === 'papers' ? papersMonths : identityMonths,
})

/** In the turn the whole matter is read again: an objection that came meanwhile keeps everything. */
const eraseOfRequest = async (deps: Deps, id: string, due: Due): Promise<void> => {
  const { db } = deps.database
  await writeInTurn(deps.database, async () => {
    const of = await getRequestOf(systemCaller(deps), id)
    const ends = await remediesOf(db, of.agency, [of.row])
    const command = commandOf(due, ends.get(id) ?? null)
    const event = allowed(decideRequest(of.state, command, factsOf(of)))
    await db.batch([
      ...(await requestMoved(deps, of, { event, act: command.type, words: {} })),
      ...(await erased(deps, { caseId: id, personId: of.row.personId, what: due.what })),
    ])
  })
  await removeDarkenedOf(deps, id)
}

const eraseOfObjection = async (deps: Deps, id: string, due: Due): Promise<void> => {
  const { db } = deps.database
  await writeInTurn(deps.database, async () => {
    const of = await getObjectionOf(systemCaller(deps), id)
    const command = commandOf(due, await remedyOfObjection(db, of.agency, of.row))
    const event = allowed(decideObjection(of.state, command, objectionFacts(of)))
    await db.batch([
      ...(await objectionMoved(deps, of, { event, act: command.type, words: {} })),
      ...(await erased(deps, { caseId: id, personId: of.row.personId, what: due.what })),
    ])
  })
  await removeDarkenedOf(deps, id)
}

type Erased = { caseId: string; personId: string; what: ErasedPart }

/** The keys go with the entry that says so; the log keeps commitments that nobody can open any more. */
const erased = async (deps: Deps, { caseId, personId, what }: Erased) => {
  const { db } = deps.database
  const papers = await db.select({ id: files.id }).from(files).where(eq(files.personId, personId))
  const hashes = papers.map(({ id }) => `file:${id}`)
  return [
    db.update(files).set({ wrappedKey: DARK }).where(eq(files.personId, personId)),
    db
      .delete(eventWords)
      .where(and(eq(eventWords.caseId, caseId), inArray(eventWords.field, hashes))),
    ...(what === 'papers'
      ? []
      : [
          db.delete(identities).where(eq(identities.personId, personId)),
          db.delete(sealedWords).where(eq(sealedWords.personId, personId)),
          db
            .update(persons)
            .set({ wrappedKey: null, erasedAt: deps.now() })
            .where(eq(persons.id, personId)),
        ]),
  ] as const
}

/** A file without its key: nobody can read it, and its bytes are on their way out. */
const DARK = ''

const removeDarkenedOf = (deps: Deps, caseId: string) => remove(deps, eq(files.caseId, caseId))
/** What a run that broke off has left behind. */
const removeDarkened = (deps: Deps, agencyId: string) => remove(deps, eq(files.agencyId, agencyId))

const remove = async (deps: Deps, which: ReturnType<typeof eq>): Promise<void> => {
  const { db, write } = deps.database
  const dark = and(eq(files.wrappedKey, DARK), isNotNull(files.personId), which)
  const rows = await db.select({ id: files.id }).from(files).where(dark)
  if (rows.length === 0) return
  for (const { id } of rows) await deps.files.remove(id)
  await write(() =>
    db.batch([
      db.delete(files).where(
        inArray(
          files.id,
          rows.map(({ id }) => id),
        ),
      ),
    ]),
  )
}
