import { schema } from '@terang/db'
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { emailIndex } from '../keys/tracking-link.ts'
import { applicantEmail, type KnownPerson } from '../requests/identity.ts'
import { told } from './errand.ts'

const { identities, persons } = schema

const PAGE = 200

/**
 * People who were written down before addresses had an index get theirs, before anybody is served; answers
 * how many. Whoever cannot be read is left out, counted in the log, and tried again at the next start.
 */
export const fillEmailIndex = async (deps: Deps): Promise<number> => {
  const { db } = deps.database
  let filled = 0
  let unreadable = 0
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows = await withoutIndex(deps, after)
    const indexed = rows.flatMap((row) => indexOf(deps, row) ?? [])
    const [first, ...rest] = indexed.map(({ personId, index }) =>
      db.update(identities).set({ emailIndex: index }).where(eq(identities.personId, personId)),
    )
    if (first) await db.batch([first, ...rest])
    filled += indexed.length
    unreadable += rows.length - indexed.length
    after = rows.at(-1)?.personId
  }
  if (unreadable > 0) deps.log.error({ unreadable }, 'Find again: people who cannot be read')
  return filled
}

type Row = KnownPerson & { identity: NonNullable<KnownPerson['identity']> }

const withoutIndex = ({ database: { db } }: Deps, after: string): Promise<Row[]> =>
  db
    .select({ personId: persons.id, wrappedKey: persons.wrappedKey, identity: identities })
    .from(identities)
    .innerJoin(persons, eq(persons.id, identities.personId))
    .where(
      and(
        gt(identities.personId, after),
        isNull(identities.emailIndex),
        isNotNull(identities.emailSealed),
        isNotNull(persons.wrappedKey),
      ),
    )
    .orderBy(asc(identities.personId))
    .limit(PAGE)

const indexOf = ({ keys, log }: Deps, row: Row) => {
  const { personId } = row
  try {
    const email = applicantEmail(keys, row)
    return email === null
      ? null
      : { personId, index: emailIndex(keys, row.identity.agencyId, email) }
  } catch (error) {
    log.warn({ person: personId, ...told(error) }, 'Find again: a person cannot be read')
    return null
  }
}
