import type { SetUp } from '@terang/contract/accounts'
import { schema } from '@terang/db'
import { CALENDAR_VERSIONS } from '@terang/law'
import { eq, isNull } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { Refused } from '../refused.ts'
import { hashOf, isDeadLink, newToken } from '../keys/one-time-link.ts'
import { personRows } from './person.ts'

const { account, agencies, memberships, setupLinks, units, user } = schema

/** A fresh one-time token for the first administrator; older unused ones end. Only its hash is kept. */
export const createSetUpToken = async (deps: Pick<Deps, 'database' | 'now'>): Promise<string> => {
  const token = newToken()
  const { db, write } = deps.database
  await write(() =>
    db.batch([
      db.delete(setupLinks).where(isNull(setupLinks.usedAt)),
      db
        .insert(setupLinks)
        .values({ tokenHash: hashOf(token), createdAt: deps.now(), usedAt: null }),
    ]),
  )
  return token
}

/** Makes the first agency, its desk and its administrator; the link works once. */
export const setUp = async (deps: Deps, input: SetUp): Promise<void> => {
  const at = deps.now()
  const agencyId = 'ag_utama'
  const unitId = 'unit_meja'
  const person = await personRows(
    {
      id: crypto.randomUUID(),
      name: input.name,
      email: input.email,
      password: input.password,
      memberships: [{ role: 'admin', agencyId, unitId }],
    },
    at,
  )
  const { db, write } = deps.database
  await write(async () => {
    const thisLink = eq(setupLinks.tokenHash, hashOf(input.token))
    const [link] = await db.select().from(setupLinks).where(thisLink)
    if (isDeadLink(link && { ...link, endsAt: null }, at)) throw new Refused('set-up-link-used')
    await db.batch([
      db.update(setupLinks).set({ usedAt: at }).where(thisLink),
      db.insert(agencies).values(firstAgency(agencyId, unitId, input)),
      db.insert(units).values({
        id: unitId,
        agencyId,
        kind: 'desk',
        name: 'Meja Layanan Informasi',
        shortName: 'Meja layanan',
        place: null,
        active: true,
      }),
      db.insert(user).values(person.user),
      db.insert(account).values(person.account),
      db.insert(memberships).values(person.memberships),
    ])
  })
}

const firstAgency = (id: string, deskUnitId: string, input: SetUp) => ({
  id,
  slug: 'ppid',
  kind: 'agency' as const,
  name: input.agencyName,
  shortName: input.agencyShortName,
  address: '',
  phone: '',
  email: input.email,
  numberPattern: '{seq:4}/PPID/{roman}/{YYYY}',
  firstDay: 'next-working-day' as const,
  collectiveLeave: 'skipped' as const,
  zone: 'Asia/Jakarta' as const,
  calendarVersion: CALENDAR_VERSIONS.at(-1) ?? '',
  deskUnitId,
})
