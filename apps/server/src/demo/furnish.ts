import { personRows } from '@terang/api/accounts/person'
import type { Deps } from '@terang/api/deps'
import { DEMO_PASSWORD, demoEmail } from '@terang/contract/demo'
import { schema } from '@terang/db'
import { CALENDAR_VERSIONS } from '@terang/law'
import { DEMO_AGENCIES } from './agencies.ts'
import { DEMO_PEOPLE, type DemoPerson } from './people.ts'

const { account, agencies, memberships, units, user } = schema

export const demoPersonId = ({ key }: Pick<DemoPerson, 'key'>): string => `demo_${key}`

/** Offices, units and accounts of the demo. */
export const furnish = async (deps: Deps): Promise<void> => {
  const { db, write } = deps.database
  const now = deps.now()
  const people = await Promise.all(
    DEMO_PEOPLE.map((person) =>
      personRows(
        {
          ...person,
          id: demoPersonId(person),
          email: demoEmail(person.key),
          password: DEMO_PASSWORD,
        },
        now,
      ),
    ),
  )
  await write(() =>
    db.batch([
      db.insert(agencies).values(DEMO_AGENCIES.map(agencyRow)),
      db
        .insert(units)
        .values(
          DEMO_AGENCIES.flatMap(({ id, units: rooms }) =>
            rooms.map((room) => ({ ...room, agencyId: id, active: true })),
          ),
        ),
      db.insert(user).values(people.map((person) => person.user)),
      db.insert(account).values(people.map((person) => person.account)),
      db.insert(memberships).values(people.flatMap((person) => person.memberships)),
    ]),
  )
}

const agencyRow = ({ units: rooms, ...agency }: (typeof DEMO_AGENCIES)[number]) => ({
  ...agency,
  firstDay: 'next-working-day' as const,
  collectiveLeave: 'skipped' as const,
  zone: 'Asia/Jakarta' as const,
  calendarVersion: CALENDAR_VERSIONS.at(-1) ?? '',
  deskUnitId: rooms[0]?.id ?? '',
})
