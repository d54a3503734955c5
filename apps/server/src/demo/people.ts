import type { DemoKey } from '@terang/contract/demo'
import type { Role } from '@terang/law'

export type DemoPerson = {
  key: DemoKey
  name: string
  memberships: readonly { role: Role; agencyId: string; unitId: string }[]
}

const dinsos = (role: Role, unit = 'meja') => ({
  role,
  agencyId: 'ag_1_dinsos',
  unitId: `unit_dinsos_${unit}`,
})

/** Invented people, one account for each role, and one clerk who is desk and PPID at once. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    key: 'petugas',
    name: 'Ratna Wulandari',
    memberships: [dinsos('officer')],
  },
  {
    key: 'unit',
    name: 'Bambang Hariyadi',
    memberships: [dinsos('unit', 'pstw_magetan')],
  },
  {
    key: 'ppid',
    name: 'Hendra Prasetya',
    memberships: [dinsos('ppid')],
  },
  {
    key: 'atasan',
    name: 'Endang Lestari',
    memberships: [dinsos('superior')],
  },
  {
    key: 'rangkap',
    name: 'Yusuf Maulana',
    memberships: [dinsos('officer'), dinsos('ppid')],
  },
  {
    key: 'komisi',
    name: 'Dewi Anggraini',
    memberships: [{ role: 'commission', agencyId: 'ag_6_komisi', unitId: 'unit_komisi_meja' }],
  },
  {
    key: 'admin',
    name: 'Agus Santoso',
    memberships: [dinsos('admin')],
  },
  {
    key: 'kominfo',
    name: 'Lina Kartika',
    memberships: [
      { role: 'officer', agencyId: 'ag_2_kominfo', unitId: 'unit_kominfo_meja' },
      { role: 'ppid', agencyId: 'ag_2_kominfo', unitId: 'unit_kominfo_meja' },
    ],
  },
]
