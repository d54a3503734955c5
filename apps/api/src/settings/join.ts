import type { AcceptInvitation } from '@terang/contract/settings'
import { schema } from '@terang/db'
import { decideAgency } from '@terang/law'
import { and, eq, gt } from 'drizzle-orm'
import { passwordRow } from '../accounts/person.ts'
import { hashOf } from '../accounts/set-up.ts'
import type { Deps } from '../deps.ts'
import { allowed } from '../record/judged.ts'
import { Refused } from '../refused.ts'
import { writeInTurn } from '../writer.ts'
import { agencyMoved } from './act.ts'
import { getAgencyOf } from './store.ts'

const { account, invitations, memberships, user } = schema

/** The invited person sets a password by the one-time link; from then on they can sign in. */
export const join = async (deps: Deps, input: AcceptInvitation): Promise<string> => {
  const { db } = deps.database
  const tokenHash = hashOf(input.token)
  const now = new Date(deps.now()).toISOString()
  return writeInTurn(deps.database, async () => {
    const [link] = await db
      .select({ personId: user.id, email: user.email, agencyId: invitations.agencyId })
      .from(invitations)
      .innerJoin(user, eq(user.id, invitations.personId))
      .where(and(eq(invitations.tokenHash, tokenHash), gt(invitations.endsAt, now)))
    if (!link) throw new Refused('invitation-ended')
    const { personId, agencyId, email } = link
    const roles = await db.select().from(memberships).where(eq(memberships.personId, personId))
    const of = await getAgencyOf(
      { deps, actor: { kind: 'staff', personId, memberships: roles } },
      agencyId,
    )
    const act = 'accept-invitation'
    const facts = { today: of.today, addressTaken: false }
    const event = allowed(decideAgency(of.state, { type: act, personId }, facts))
    const row = await passwordRow({ id: personId, password: input.password }, deps.now())
    const moved = await agencyMoved({ deps }, of, { act, event, token: null })
    await db.batch([...moved, db.insert(account).values(row)])
    return email
  })
}
