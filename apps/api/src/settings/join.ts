import type { AcceptInvitation } from '@terang/contract/settings'
import { type Db, schema } from '@terang/db'
import { decideAgency } from '@terang/law'
import { eq } from 'drizzle-orm'
import { hashOf, isDeadLink } from '../keys/one-time-link.ts'
import { passwordRow } from '../accounts/person.ts'
import type { Deps } from '../deps.ts'
import { allowed } from '../record/judged.ts'
import { Refused } from '../refused.ts'
import { writeInTurn } from '../writer.ts'
import { agencyMoved } from './act.ts'
import { getAgencyOf } from './store.ts'

const { account, invitations, memberships, user } = schema

/**
 * The invited person sets a password by the one-time link; from then on they can sign in. The password is
 * worked on before the turn, for its cost would hold up every writer; the link is asked again in the turn.
 */
export const join = async (
  deps: Deps,
  { token, password }: AcceptInvitation,
  makeRow: typeof passwordRow = passwordRow,
): Promise<string> => {
  const { db } = deps.database
  const { personId: id } = await invitationOf(db, token, deps.now())
  const row = await makeRow({ id, password }, deps.now())
  return writeInTurn(deps.database, async () => {
    const { personId, agencyId, email } = await invitationOf(db, token, deps.now())
    const roles = await db.select().from(memberships).where(eq(memberships.personId, personId))
    const of = await getAgencyOf(
      { deps, actor: { kind: 'staff', personId, memberships: roles } },
      agencyId,
    )
    const act = 'accept-invitation'
    const facts = { today: of.today, addressTaken: false }
    const event = allowed(decideAgency(of.state, { type: act, personId }, facts))
    const moved = await agencyMoved({ deps }, of, { act, event, token: null })
    await db.batch([...moved, db.insert(account).values(row)])
    return email
  })
}

/** A used or a replaced invitation has no row any more. */
const invitationOf = async (db: Db, token: string, now: string) => {
  const { personId, agencyId, endsAt } = invitations
  const [found] = await db
    .select({ personId, agencyId, endsAt, email: user.email })
    .from(invitations)
    .innerJoin(user, eq(user.id, personId))
    .where(eq(invitations.tokenHash, hashOf(token)))
  if (!found || isDeadLink({ usedAt: null, endsAt: found.endsAt }, now)) {
    throw new Refused('invitation-ended')
  }
  return found
}
