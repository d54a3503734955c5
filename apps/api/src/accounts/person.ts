import type { schema } from '@terang/db'
import type { Role } from '@terang/law'
import { hashPassword } from '../sign-in/password.ts'

export type NewPerson = {
  id: string
  name: string
  email: string
  password: string
  memberships: readonly { role: Role; agencyId: string; unitId: string }[]
}

/** The rows of one account, ready for a batch: the person, the password, the roles. */
export const personRows = async (person: NewPerson, now: string) => {
  const at = new Date(now)
  return {
    user: {
      id: person.id,
      name: person.name,
      email: person.email.toLowerCase(),
      emailVerified: true,
      createdAt: at,
      updatedAt: at,
    } satisfies typeof schema.user.$inferInsert,
    account: {
      id: `acc_${person.id}`,
      accountId: person.id,
      providerId: 'credential',
      userId: person.id,
      password: await hashPassword(person.password),
      createdAt: at,
      updatedAt: at,
    } satisfies typeof schema.account.$inferInsert,
    memberships: person.memberships.map((membership, index) => ({
      id: `mem_${person.id}_${index}`,
      personId: person.id,
      ...membership,
    })) satisfies (typeof schema.memberships.$inferInsert)[],
  }
}
