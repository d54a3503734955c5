/** The demo province: real names of offices (law 11.4, rows marked seen), invented figures and people. */
export type DemoUnit = {
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

const division = (key: string, name: string): DemoUnit => ({
  id: `unit_dinsos_${key}`,
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
    division('rehsos', 'Rehabilitasi Sosial'),
    division('linjamsos', 'Perlindungan dan Jaminan Sosial'),
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

const other = (place: number, key: string, name: string, shortName: string): DemoAgency => ({
  id: `ag_${place}_${key}`,
  slug: key,
  kind: 'agency',
  name: `${name} Provinsi Jawa Timur`,
  shortName: `${shortName} Jawa Timur`,
  address: 'Surabaya',
  phone: '',
  email: `ppid.${key}@contoh.example`,
  numberPattern: `{seq:4}/PI-${key.toUpperCase()}/{roman}/{YYYY}`,
  units: [desk(key)],
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
  other(2, 'kominfo', 'Dinas Komunikasi dan Informatika', 'Dinas Kominfo'),
  other(3, 'dispendik', 'Dinas Pendidikan', 'Dinas Pendidikan'),
  other(4, 'dinkes', 'Dinas Kesehatan', 'Dinas Kesehatan'),
  other(5, 'dishub', 'Dinas Perhubungan', 'Dinas Perhubungan'),
  COMMISSION,
]
