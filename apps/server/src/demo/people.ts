import type { DemoKey } from '@terang/contract/demo'
import type { Membership, Role } from '@terang/law'
import { COLLEAGUES, type DemoPerson } from './colleagues.ts'

type AccountHolder = DemoPerson & { key: DemoKey }

const dinsos = (role: Role, unit = 'meja'): Membership => ({
  role,
  agencyId: 'ag_1_dinsos',
  unitId: `unit_dinsos_${unit}`,
})
const kominfo = (role: Role): Membership => ({
  role,
  agencyId: 'ag_2_kominfo',
  unitId: 'unit_kominfo_meja',
})

/** Invented people, one account for each role, and one clerk who is desk and PPID at once. */
export const ACCOUNT_HOLDERS: readonly AccountHolder[] = [
  { key: 'petugas', name: 'Ratna Wulandari', memberships: [dinsos('officer')] },
  { key: 'unit', name: 'Bambang Hariyadi', memberships: [dinsos('unit', 'pstw_magetan')] },
  { key: 'ppid', name: 'Hendra Prasetya', memberships: [dinsos('ppid')] },
  { key: 'atasan', name: 'Endang Lestari', memberships: [dinsos('superior')] },
  { key: 'rangkap', name: 'Yusuf Maulana', memberships: [dinsos('officer'), dinsos('ppid')] },
  {
    key: 'komisi',
    name: 'Dewi Anggraini',
    memberships: [{ role: 'commission', agencyId: 'ag_6_komisi', unitId: 'unit_komisi_meja' }],
  },
  { key: 'admin', name: 'Agus Santoso', memberships: [dinsos('admin')] },
  { key: 'blitar', name: 'Yoga Pradipta', memberships: [dinsos('unit', 'psbr')] },
  { key: 'jombang', name: 'Sumiati Rahayu', memberships: [dinsos('unit', 'pstw_jombang')] },
  { key: 'kominfo', name: 'Lina Kartika', memberships: [kominfo('officer'), kominfo('ppid')] },
]

/** Everybody who works in the demo; only the account holders can sign in. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [...ACCOUNT_HOLDERS, ...COLLEAGUES]

/** The form of demoEmail, also for those who never sign in. */
export const staffEmail = (key: string): string => `${key}@peragaan.example`

export const demoPersonId = (key: string): string => `demo_${key}`

export const personOf = (key: string): DemoPerson => {
  const person = DEMO_PEOPLE.find((one) => one.key === key)
  if (!person) throw new Error(`The demo has nobody called ${key}`)
  return person
}

/** Keys of those who hold a role at an agency, or at one unit of it. */
export const holdersOf = (role: Role, agencyId: string, unitId?: string): readonly string[] =>
  DEMO_PEOPLE.filter(({ memberships }) =>
    memberships.some(
      (one) =>
        one.role === role &&
        one.agencyId === agencyId &&
        (unitId === undefined || one.unitId === unitId),
    ),
  ).map(({ key }) => key)
