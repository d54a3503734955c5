/** The demo province: real names of offices (law 11.4, rows marked seen), invented figures and people. */
type DemoUnit = {
  id: string
  kind: 'desk' | 'division' | 'upt'
  name: string
  shortName: string
  place: string | null
}
export type DemoAgency = {
  id: string
  slug: string
  kind: 'agency' | 'commission'
  name: string
  shortName: string
  address: string
  phone: string
  email: string
  numberPattern: string
  units: readonly DemoUnit[]
}

const desk = (agency: string): DemoUnit => ({
  id: `unit_${agency}_meja`,
  kind: 'desk',
  name: 'Sekretariat, Meja Layanan Informasi',
  shortName: 'Meja layanan',
  place: 'Surabaya',
})

const upt = (key: string, shortName: string, name: string, place: string): DemoUnit => ({
  id: `unit_dinsos_${key}`,
  kind: 'upt',
  name: `UPT ${name}`,
  shortName: `UPT ${shortName}`,
  place,
})

const division = (agency: string, key: string, name: string): DemoUnit => ({
  id: `unit_${agency}_${key}`,
  kind: 'division',
  name: `Bidang ${name}`,
  shortName: `Bidang ${name}`,
  place: 'Surabaya',
})

const ELDERLY = 'Pelayanan Sosial Tresna Werdha'

const DINSOS: DemoAgency = {
  id: 'ag_1_dinsos',
  slug: 'dinsos',
  kind: 'agency',
  name: 'Dinas Sosial Provinsi Jawa Timur',
  shortName: 'Dinas Sosial Jawa Timur',
  address: 'Jl. Gayung Kebonsari No. 56b, Surabaya 60235',
  phone: '(031) 8290794',
  email: 'dinsos56b@jatimprov.go.id',
  numberPattern: '{seq:4}/PI-DINSOS/{roman}/{YYYY}',
  units: [
    desk('dinsos'),
    division('dinsos', 'rehsos', 'Rehabilitasi Sosial'),
    division('dinsos', 'linjamsos', 'Perlindungan dan Jaminan Sosial'),
    upt(
      'ppsab',
      'PPSAB Sidoarjo',
      'Perlindungan dan Pelayanan Sosial Asuhan Balita Sidoarjo',
      'Sidoarjo',
    ),
    upt(
      'ppsaa',
      'PPSAA Trenggalek',
      'Perlindungan dan Pelayanan Sosial Asuhan Anak Trenggalek',
      'Trenggalek',
    ),
    upt(
      'prsmp',
      'PRSMP Surabaya',
      'Perlindungan dan Rehabilitasi Sosial Marsudi Putra Surabaya',
      'Surabaya',
    ),
    upt('psbr', 'PSBR Blitar', 'Pelayanan Sosial Bina Remaja Blitar', 'Blitar'),
    upt('pstw_jombang', 'PSTW Jombang', `${ELDERLY} Jombang`, 'Jombang'),
    upt('pstw_magetan', 'PSTW Magetan', `${ELDERLY} Magetan`, 'Magetan'),
    upt('pstw_blitar', 'PSTW Blitar', `${ELDERLY} Blitar`, 'Blitar'),
    upt('pstw_banyuwangi', 'PSTW Banyuwangi', `${ELDERLY} Banyuwangi`, 'Banyuwangi'),
    upt('pstw_jember', 'PSTW Jember', `${ELDERLY} Jember`, 'Jember'),
    upt('pstw_pasuruan', 'PSTW Pasuruan', `${ELDERLY} Pasuruan`, 'Pasuruan'),
    upt('rsbl_pasuruan', 'RSBL Pasuruan', 'Rehabilitasi Sosial Bina Laras Pasuruan', 'Pasuruan'),
    upt('rsbl_kediri', 'RSBL Kediri', 'Rehabilitasi Sosial Bina Laras Kediri', 'Kediri'),
    upt('rsbn_malang', 'RSBN Malang', 'Rehabilitasi Sosial Bina Netra Malang', 'Malang'),
    upt(
      'pmks_sidoarjo',
      'PRS PMKS Sidoarjo',
      'Pelayanan dan Rehabilitasi Sosial PMKS Sidoarjo',
      'Sidoarjo',
    ),
  ],
}

type Other = { place: number; key: string; name: string; shortName: string }

const other = (
  { place, key, name, shortName }: Other,
  divisions: readonly (readonly [key: string, name: string])[],
): DemoAgency => ({
  id: `ag_${place}_${key}`,
  slug: key,
  kind: 'agency',
  name: `${name} Provinsi Jawa Timur`,
  shortName: `${shortName} Jawa Timur`,
  address: 'Surabaya',
  phone: '',
  email: `ppid.${key}@contoh.example`,
  numberPattern: `{seq:4}/PI-${key.toUpperCase()}/{roman}/{YYYY}`,
  units: [desk(key), ...divisions.map(([unit, title]) => division(key, unit, title))],
})

const COMMISSION: DemoAgency = {
  id: 'ag_6_komisi',
  slug: 'komisi',
  kind: 'commission',
  name: 'Komisi Informasi Provinsi Jawa Timur',
  shortName: 'Komisi Informasi Jawa Timur',
  address: 'Surabaya',
  phone: '',
  email: 'sekretariat.ki@contoh.example',
  numberPattern: '{seq:4}/KI/{roman}/{YYYY}',
  units: [desk('komisi')],
}

/** The first heads the portal. */
export const DEMO_AGENCIES: readonly DemoAgency[] = [
  DINSOS,
  other(
    {
      place: 2,
      key: 'kominfo',
      name: 'Dinas Komunikasi dan Informatika',
      shortName: 'Dinas Kominfo',
    },
    [
      ['ikp', 'Informasi dan Komunikasi Publik'],
      ['aptika', 'Aplikasi Informatika'],
      ['statistik', 'Data dan Statistik'],
    ],
  ),
  other({ place: 3, key: 'dispendik', name: 'Dinas Pendidikan', shortName: 'Dinas Pendidikan' }, [
    ['sma', 'Pembinaan Sekolah Menengah Atas'],
    ['smk', 'Pembinaan Sekolah Menengah Kejuruan'],
    ['pklk', 'Pendidikan Khusus dan Layanan Khusus'],
    ['gtk', 'Guru dan Tenaga Kependidikan'],
  ]),
  other({ place: 4, key: 'dinkes', name: 'Dinas Kesehatan', shortName: 'Dinas Kesehatan' }, [
    ['yankes', 'Pelayanan Kesehatan'],
    ['p2p', 'Pencegahan dan Pengendalian Penyakit'],
    ['kesmas', 'Kesehatan Masyarakat'],
    ['sdk', 'Sumber Daya Kesehatan'],
  ]),
  other({ place: 5, key: 'dishub', name: 'Dinas Perhubungan', shortName: 'Dinas Perhubungan' }, [
    ['angkutan', 'Angkutan Jalan'],
    ['lalin', 'Lalu Lintas Jalan'],
    ['laut', 'Pelayaran'],
  ]),
  COMMISSION,
  other(
    { place: 7, key: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: 'Dinas Lingkungan Hidup' },
    [
      ['tata', 'Tata Lingkungan'],
      ['cemar', 'Pengendalian Pencemaran'],
      ['sampah', 'Pengelolaan Sampah dan Limbah'],
    ],
  ),
  other(
    {
      place: 8,
      key: 'binamarga',
      name: 'Dinas Pekerjaan Umum Bina Marga',
      shortName: 'Dinas PU Bina Marga',
    },
    [
      ['rencana', 'Perencanaan Jalan'],
      ['bangun', 'Pembangunan Jalan dan Jembatan'],
      ['pelihara', 'Pemeliharaan Jalan'],
    ],
  ),
]
