import type { Membership, Role } from '@terang/law'

export type DemoPerson = { key: string; name: string; memberships: readonly Membership[] }

type Row = readonly [name: string, role: Role, unit: string]

/** Invented people who work in the demo and whose accounts have no password: they never sign in. */
const ROWS: readonly (readonly [agencyId: string, slug: string, rows: readonly Row[]])[] = [
  [
    'ag_1_dinsos',
    'dinsos',
    [
      ['Wening Sasmita', 'officer', 'meja'],
      ['Tutik Handayani', 'unit', 'rehsos'],
      ['Prasetyo Adi', 'unit', 'linjamsos'],
      ['Marlina Ekasari', 'unit', 'ppsab'],
      ['Gatot Sumarno', 'unit', 'ppsaa'],
      ['Rina Puspitaningrum', 'unit', 'prsmp'],
      ['Hartono Wiyoto', 'unit', 'pstw_blitar'],
      ['Ketut Arimbawa', 'unit', 'pstw_banyuwangi'],
      ['Nurul Istiqomah', 'unit', 'pstw_jember'],
      ['Supriyadi Basuki', 'unit', 'pstw_pasuruan'],
      ['Anik Widiastuti', 'unit', 'rsbl_pasuruan'],
      ['Heru Cahyadi', 'unit', 'rsbl_kediri'],
      ['Titin Suryani', 'unit', 'rsbn_malang'],
      ['Rohmat Zainuri', 'unit', 'pmks_sidoarjo'],
    ],
  ],
  [
    'ag_2_kominfo',
    'kominfo',
    [
      ['Fauzan Akbari', 'officer', 'meja'],
      ['Sekar Ayuningtyas', 'superior', 'meja'],
      ['Daniel Wirawan', 'unit', 'ikp'],
      ['Novi Setyaningsih', 'unit', 'aptika'],
      ['Reza Mahardika', 'unit', 'statistik'],
    ],
  ],
  [
    'ag_3_dispendik',
    'dispendik',
    [
      ['Ani Kurniasih', 'officer', 'meja'],
      ['Doni Suryanto', 'officer', 'meja'],
      ['Maria Kristanti', 'ppid', 'meja'],
      ['Soleh Fathoni', 'superior', 'meja'],
      ['Lilik Andayani', 'unit', 'sma'],
      ['Bagus Wicaksana', 'unit', 'smk'],
      ['Retno Palupi', 'unit', 'pklk'],
      ['Iwan Tamtomo', 'unit', 'gtk'],
    ],
  ],
  [
    'ag_4_dinkes',
    'dinkes',
    [
      ['Vita Anggarini', 'officer', 'meja'],
      ['Taufik Ismanto', 'officer', 'meja'],
      ['Ningsih Wardoyo', 'ppid', 'meja'],
      ['Raden Suwito', 'superior', 'meja'],
      ['Elok Faiqoh', 'unit', 'yankes'],
      ['Johan Sutrisna', 'unit', 'p2p'],
      ['Murni Hastuti', 'unit', 'kesmas'],
      ['Chandra Yulianto', 'unit', 'sdk'],
    ],
  ],
  [
    'ag_5_dishub',
    'dishub',
    [
      ['Sugeng Marwoto', 'officer', 'meja'],
      ['Diah Pertiwi', 'ppid', 'meja'],
      ['Abdul Karim Mustofa', 'superior', 'meja'],
      ['Erwin Nasrullah', 'unit', 'angkutan'],
      ['Yuniar Kinasih', 'unit', 'lalin'],
      ['Made Sudarsana', 'unit', 'laut'],
    ],
  ],
  [
    'ag_7_dlh',
    'dlh',
    [
      ['Laras Ciptaningrum', 'officer', 'meja'],
      ['Bimo Arisandi', 'ppid', 'meja'],
      ['Susilowati Hadi', 'superior', 'meja'],
      ['Panji Asmoro', 'unit', 'tata'],
      ['Kirana Maheswari', 'unit', 'cemar'],
      ['Dodik Suhartono', 'unit', 'sampah'],
    ],
  ],
  [
    'ag_8_binamarga',
    'binamarga',
    [
      ['Mutia Rengganis', 'officer', 'meja'],
      ['Wisnu Baskara', 'ppid', 'meja'],
      ['Tejo Purwanto', 'superior', 'meja'],
      ['Aulia Ramdhani', 'unit', 'rencana'],
      ['Gilang Satriyo', 'unit', 'bangun'],
      ['Sri Winarsih', 'unit', 'pelihara'],
    ],
  ],
]

export const COLLEAGUES: readonly DemoPerson[] = ROWS.flatMap(([agencyId, slug, rows]) =>
  rows.map(([name, role, unit], index) => ({
    key: `${slug}_${index + 1}`,
    name,
    memberships: [{ role, agencyId, unitId: `unit_${slug}_${unit}` }],
  })),
)
