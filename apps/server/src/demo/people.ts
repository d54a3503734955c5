import type { Role } from '@terang/law'

/** One password for all accounts of the demo; it stands in the README. */
export const DEMO_PASSWORD = 'terang-peragaan-jatim'

export type DemoPerson = {
  key: string
  name: string
  email: string
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
    email: 'petugas@peragaan.example',
    memberships: [dinsos('officer')],
  },
  {
    key: 'unit',
    name: 'Bambang Hariyadi',
    email: 'unit@peragaan.example',
    memberships: [dinsos('unit', 'pstw_magetan')],
  },
  {
    key: 'ppid',
    name: 'Hendra Prasetya',
    email: 'ppid@peragaan.example',
    memberships: [dinsos('ppid')],
  },
  {
    key: 'atasan',
    name: 'Endang Lestari',
    email: 'atasan@peragaan.example',
    memberships: [dinsos('superior')],
  },
  {
    key: 'rangkap',
    name: 'Yusuf Maulana',
    email: 'rangkap@peragaan.example',
    memberships: [dinsos('officer'), dinsos('ppid')],
  },
  {
    key: 'komisi',
    name: 'Dewi Anggraini',
    email: 'komisi@peragaan.example',
    memberships: [{ role: 'commission', agencyId: 'ag_6_komisi', unitId: 'unit_komisi_meja' }],
  },
  {
    key: 'admin',
    name: 'Agus Santoso',
    email: 'admin@peragaan.example',
    memberships: [dinsos('admin')],
  },
  {
    key: 'kominfo',
    name: 'Lina Kartika',
    email: 'kominfo@peragaan.example',
    memberships: [
      { role: 'officer', agencyId: 'ag_2_kominfo', unitId: 'unit_kominfo_meja' },
      { role: 'ppid', agencyId: 'ag_2_kominfo', unitId: 'unit_kominfo_meja' },
    ],
  },
]
