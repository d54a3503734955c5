import type { AccessWay, ApplicantKind, Channel, Delivery, Format } from '@terang/law'

/** What somebody in the demo asks for; the names are invented. */
export type DemoQuestion = {
  details: string
  purpose: string
  unit: string | null
  channel: Channel
  kind: ApplicantKind
  access: AccessWay
  format: Format | null
  delivery: Delivery
  name: string
}

type Short = readonly [
  details: string,
  purpose: string,
  unit: string | null,
  channel: Channel,
  kind: ApplicantKind,
  name: string,
]

const ROWS: readonly Short[] = [
  [
    'Daya tampung dan jumlah penghuni UPT PSTW Magetan per bulan, tahun 2025, dirinci menurut jenis kelamin.',
    'Bahan skripsi tentang layanan lanjut usia',
    'pstw_magetan',
    'portal',
    'individual',
    'Sari Kusumawati',
  ],
  [
    'Rincian realisasi anggaran permakanan UPT PSTW Jombang tahun 2025 per bulan beserta jumlah lansia yang dilayani.',
    'Bahan tulisan di buletin warga',
    'pstw_jombang',
    'email',
    'individual',
    'Dimas Arianto',
  ],
  [
    'Salinan kontrak pengadaan bahan permakanan UPT RSBL Pasuruan tahun anggaran 2025 dan 2026.',
    'Pemantauan pengadaan oleh lembaga kami',
    'rsbl_pasuruan',
    'letter',
    'legal-entity',
    'Yayasan Warga Mengawasi',
  ],
  [
    'Daftar lembaga kesejahteraan sosial anak terakreditasi di Jawa Timur beserta tanggal dan hasil akreditasinya.',
    'Memilih lembaga untuk kerja sama kampus',
    null,
    'portal',
    'individual',
    'Nur Fadilah',
  ],
  [
    'SOP penerimaan klien rujukan kepolisian di UPT PRSMP Surabaya.',
    'Pendampingan hukum anak',
    'prsmp',
    'portal',
    'legal-entity',
    'Lembaga Bantuan Hukum Sahabat Anak',
  ],
  [
    'Nama dan alamat penerima bantuan permakanan lansia Kecamatan Grati tahun 2026.',
    'Pencocokan data penerima di desa kami',
    null,
    'in-person',
    'individual',
    'Mulyono Hadi',
  ],
  [
    'Realisasi perjalanan dinas Sekretariat Januari sampai Juni 2026, per kegiatan.',
    'Bahan diskusi anggaran',
    null,
    'email',
    'individual',
    'Galih Saputra',
  ],
  [
    'Dokumen pemilihan penyedia renovasi asrama UPT PSBR Blitar tahap II.',
    'Kajian pengadaan konstruksi',
    'psbr',
    'portal',
    'legal-entity',
    'Forum Jasa Konstruksi Blitar',
  ],
  [
    'Jadwal dan materi pelatihan vokasi UPT RSBN Malang semester I tahun 2026.',
    'Mendaftarkan adik saya yang tunanetra',
    'rsbn_malang',
    'phone',
    'individual',
    'Rizki Amalia',
  ],
  [
    'Notulen rapat penetapan kuota panti lanjut usia dan daftar tunggu per UPT tahun 2026.',
    'Penelitian kebijakan sosial',
    null,
    'letter',
    'group',
    'Kelompok Peduli Lansia Kediri',
  ],
  [
    'Jumlah pengaduan masyarakat tentang layanan orang terlantar tahun 2025 dan tindak lanjutnya.',
    'Tugas kuliah administrasi publik',
    null,
    'portal',
    'individual',
    'Putri Maharani',
  ],
  [
    'Peta sebaran dan kapasitas seluruh UPT Dinas Sosial.',
    'Peta layanan sosial untuk laman komunitas',
    null,
    'portal',
    'individual',
    'Arif Budiman',
  ],
  [
    'Surat perjanjian kerja sama UPT PPSAB Sidoarjo dengan rumah sakit rujukan.',
    'Kajian rujukan kesehatan balita',
    'ppsab',
    'portal',
    'legal-entity',
    'Perkumpulan Sehat Bersama',
  ],
  [
    'Rekapitulasi klien ODGJ yang dipulangkan dari UPT RSBL Kediri per bulan, 2024 sampai 2026.',
    'Bahan liputan',
    'rsbl_kediri',
    'email',
    'individual',
    'Intan Permata',
  ],
  [
    'Struktur organisasi dan nama pejabat UPT PSTW Banyuwangi.',
    'Surat-menyurat lembaga',
    'pstw_banyuwangi',
    'portal',
    'individual',
    'Hasan Basri',
  ],
  [
    'Besaran tarif sewa gedung UPT RSBN Malang dan penerimaannya tahun 2025.',
    'Rencana kegiatan komunitas',
    'rsbn_malang',
    'in-person',
    'individual',
    'Lestari Ningsih',
  ],
  [
    'Laporan pertanggungjawaban hibah LKSA tahun anggaran 2025.',
    'Pemantauan hibah daerah',
    null,
    'portal',
    'group',
    'Simpul Pemantau Hibah',
  ],
  [
    'Rencana kerja dan anggaran Dinas Sosial tahun 2027.',
    'Masukan untuk musyawarah warga',
    null,
    'email',
    'individual',
    'Wahyu Nugroho',
  ],
  [
    'Hasil survei kepuasan masyarakat UPT PSTW Blitar triwulan II 2026.',
    'Perbandingan mutu layanan',
    'pstw_blitar',
    'portal',
    'individual',
    'Yanti Oktaviani',
  ],
  [
    'Daftar aset kendaraan dinas UPT PRS PMKS Sidoarjo beserta pemegangnya.',
    'Bahan pengawasan aset daerah',
    'pmks_sidoarjo',
    'letter',
    'individual',
    'Eko Prasetyo',
  ],
  [
    'Alur dan syarat pengajuan bantuan kursi roda serta jumlah daftar tunggunya.',
    'Mengurus bantuan untuk ibu saya',
    null,
    'in-person',
    'individual',
    'Siti Aminah',
  ],
  [
    'Berkas pengangkatan anak atas nama keluarga kami tahun 2019.',
    'Mengurus akta',
    null,
    'in-person',
    'individual',
    'Keluarga Hartono',
  ],
  [
    'Data penyandang disabilitas penerima alat bantu per kecamatan di Kabupaten Tuban, 2025.',
    'Advokasi organisasi penyandang disabilitas',
    null,
    'email',
    'group',
    'Paguyuban Difabel Tuban',
  ],
  [
    'Jumlah tenaga kesehatan di setiap UPT dan jadwal kunjungannya tahun 2026.',
    'Penelitian kesehatan masyarakat',
    null,
    'portal',
    'individual',
    'Fajar Ramadhan',
  ],
]

export const DEMO_QUESTIONS: readonly DemoQuestion[] = ROWS.map(
  ([details, purpose, unit, channel, kind, name]) => ({
    details,
    purpose,
    unit: unit === null ? null : `unit_dinsos_${unit}`,
    channel,
    kind,
    name,
    access: 'copy',
    format: 'softcopy',
    delivery: 'email',
  }),
)
