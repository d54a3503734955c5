import type { schema } from '@terang/db'
import type { Role } from '@terang/law'
import { hashPassword } from '../sign-in/password.ts'

export type StaffMember = {
  id: string
  name: string
  email: string
  memberships: readonly { role: Role; agencyId: string; unitId: string }[]
}
export type NewPerson = StaffMember & { password: string }

/** The rows of one account, ready for a batch: the person, the password, the roles. */
export const personRows = async (person: NewPerson, now: string) => ({
  ...staffRows(person, now),
  account: await passwordRow(person, now),
})

/** Somebody who works here, without the means to sign in. */
export const staffRows = (person: StaffMember, now: string) => {
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
    memberships: person.memberships.map((membership, index) => ({
      id: `mem_${person.id}_${index}`,
      personId: person.id,
      ...membership,
    })) satisfies (typeof schema.memberships.$inferInsert)[],
  }
}

/** With this row somebody who works here can sign in. */
export const passwordRow = async (
  { id, password }: Pick<NewPerson, 'id' | 'password'>,
  now: string,
) => {
  const at = new Date(now)
  return {
    id: `acc_${id}`,
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: await hashPassword(password),
    createdAt: at,
    updatedAt: at,
  } satisfies typeof schema.account.$inferInsert
}
