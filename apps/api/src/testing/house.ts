import { type Database, schema } from '@terang/db'
import { engineOfRun, openTestDb } from '@terang/db/test-db'
import type { Role } from '@terang/law'
import { createApi } from '../app.ts'
import type { Deps } from '../deps.ts'
import { memoryKeyRing } from '../keys/key-ring.ts'
import { openPdfWorkshop } from '../pdf/workshop.ts'

/** Two agencies with a desk and two units each, and one person per role and unit. */
export const HOUSE = {
  dinas: { id: 'ag_dinas', desk: 'unit_dinas_meja', units: ['unit_dinas_a', 'unit_dinas_b'] },
  other: { id: 'ag_lain', desk: 'unit_lain_meja', units: ['unit_lain_a', 'unit_lain_b'] },
} as const

export type HouseAgency = (typeof HOUSE)[keyof typeof HOUSE]

/** `officer@unit_dinas_meja`: a person's id says the one role they hold and where. */
export const person = (role: Role, unitId: string): string => `${role}@${unitId}`

export const DESK = person('officer', HOUSE.dinas.desk)
export const PPID = person('ppid', HOUSE.dinas.desk)
export const SUPERIOR = person('superior', HOUSE.dinas.desk)
export const UNIT_A = person('unit', HOUSE.dinas.units[0])

export type TestApi = Awaited<ReturnType<typeof openTestApi>>

/** The API on a fresh database, with a clock that a test sets and people who sign in by a header. */
export const openTestApi = async (overrides: Partial<Deps> = {}, engine = engineOfRun()) => {
  const database = await openTestDb(engine)
  await furnish(database)
  const clock = { now: '2026-03-12T02:30:00.000Z' }
  const logged: { fields: object; message: string }[] = []
  const log = (fields: object, message: string) => {
    logged.push({ fields, message })
  }
  const pdf = openPdfWorkshop({ thread: new URL('../pdf/thread.ts', import.meta.url) })
  const deps: Deps = {
    database,
    keys: memoryKeyRing(),
    sessionOf: async (headers) => {
      const personId = headers.get('x-test-person')
      return personId === null ? null : { personId, name: personId }
    },
    now: () => clock.now,
    log: { info: log, warn: log, error: log },
    files: memoryFileStore(),
    pdf,
    auth: { handler: async () => new Response(null, { status: 401 }) },
    demo: false,
    mailGoesOut: false,
    trustedProxies: [],
    secureCookies: false,
    limitFactor: 1000,
    viewerScript: new URL(import.meta.url).pathname,
    ...overrides,
  }
  return {
    api: createApi(deps),
    deps,
    database,
    clock,
    logged,
    close: async () => {
      await pdf.close()
      await database.close()
    },
  }
}

/** Ten in the morning in Jakarta on that day. */
export const morningOf = (day: string): string => `${day}T03:00:00.000Z`

const furnish = async ({ db }: Database): Promise<void> => {
  const agencies = Object.values(HOUSE)
  await db.insert(schema.agencies).values(agencies.map(agencyRow))
  await db.insert(schema.units).values(agencies.flatMap(unitRows))
  const people = agencies.flatMap(peopleOf)
  await db.insert(schema.user).values(
    people.map(({ personId }) => ({
      id: personId,
      name: `Nama ${personId}`,
      email: `${personId}.test`,
    })),
  )
  await db
    .insert(schema.memberships)
    .values(people.map((one, index) => ({ id: `mem_${index}`, ...one })))
}

const agencyRow = ({ id, desk }: HouseAgency): typeof schema.agencies.$inferInsert => ({
  id,
  slug: id.slice(3),
  kind: 'agency',
  name: `Dinas ${id}`,
  shortName: id,
  address: 'Jalan Contoh 1',
  phone: '031-0000000',
  email: `ppid@${id}.test`,
  numberPattern: '{seq:4}/PPID/{roman}/{YYYY}',
  firstDay: 'next-working-day',
  collectiveLeave: 'skipped',
  zone: 'Asia/Jakarta',
  calendarVersion: '2026-09-15',
  deskUnitId: desk,
})

const unitRows = ({ id, desk, units }: HouseAgency): (typeof schema.units.$inferInsert)[] => [
  { id: desk, agencyId: id, kind: 'desk', name: 'Meja layanan', shortName: 'Meja', place: null },
  ...units.map((unit) => ({
    id: unit,
    agencyId: id,
    kind: 'upt' as const,
    name: `UPT ${unit}`,
    shortName: unit,
    place: 'Surabaya',
  })),
]

const ROLES_AT: readonly Role[] = ['officer', 'unit', 'ppid', 'superior', 'commission', 'admin']

const peopleOf = ({ id, desk, units }: HouseAgency) =>
  [desk, ...units].flatMap((unitId) =>
    ROLES_AT.map((role) => ({ personId: person(role, unitId), agencyId: id, unitId, role })),
  )

const memoryFileStore = (): Deps['files'] => {
  const kept = new Map<string, Buffer>()
  return {
    async put(fileId, bytes) {
      const parts: Uint8Array[] = []
      for await (const part of bytes) parts.push(part)
      kept.set(fileId, Buffer.concat(parts))
      return { size: kept.get(fileId)?.length ?? 0, sha256: 'a'.repeat(64) }
    },
    async *read(fileId) {
      yield kept.get(fileId) ?? Buffer.alloc(0)
    },
    async remove(fileId) {
      kept.delete(fileId)
    },
    free: async () => Number.MAX_SAFE_INTEGER,
  }
}
