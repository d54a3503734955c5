import { passwordRow, staffRows } from '@terang/api/accounts/person'
import type { Deps } from '@terang/api/deps'
import { DEMO_PASSWORD } from '@terang/contract/demo'
import { schema } from '@terang/db'
import { CALENDAR_VERSIONS } from '@terang/law'
import { DEMO_AGENCIES } from './agencies.ts'
import { ACCOUNT_HOLDERS, DEMO_PEOPLE, demoPersonId, staffEmail } from './people.ts'

const { account, agencies, memberships, units, user } = schema

/**
 * Offices, units and the people who work there; nobody can sign in yet. Done once: the answer is the
 * instant at which it was done, from which the demo looks back.
 */
export const furnish = async ({ database, now }: Deps): Promise<string> => {
  const { db, write } = database
  const [first] = await db.select({ since: user.createdAt }).from(user).limit(1)
  if (first) return first.since.toISOString()
  const since = now()
  const people = DEMO_PEOPLE.map((person) => {
    const id = demoPersonId(person.key)
    return staffRows({ ...person, id, email: staffEmail(person.key) }, since)
  })
  const rooms = DEMO_AGENCIES.flatMap(({ id, units: own }) =>
    own.map((room) => ({ ...room, agencyId: id, active: true })),
  )
  await write(() =>
    db.batch([
      db.insert(agencies).values(DEMO_AGENCIES.map(agencyRow)),
      db.insert(units).values(rooms),
      db.insert(user).values(people.map((person) => person.user)),
      db.insert(memberships).values(people.flatMap((person) => person.memberships)),
    ]),
  )
  return since
}

/** The passwords come last, in one write: until then the store counts as not yet filled. */
export const openDoors = async ({ database, now }: Deps): Promise<void> => {
  const rows = await Promise.all(
    ACCOUNT_HOLDERS.map(({ key }) =>
      passwordRow({ id: demoPersonId(key), password: DEMO_PASSWORD }, now()),
    ),
  )
  await database.db.insert(account).values(rows)
}

const agencyRow = ({ units: rooms, ...agency }: (typeof DEMO_AGENCIES)[number]) => ({
  ...agency,
  firstDay: 'next-working-day' as const,
  collectiveLeave: 'skipped' as const,
  zone: 'Asia/Jakarta' as const,
  calendarVersion: CALENDAR_VERSIONS.at(-1) ?? '',
  deskUnitId: rooms[0]?.id ?? '',
})
