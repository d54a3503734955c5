import {
  elsewhere,
  notDocumented,
  notYetHeld,
  open,
  personal,
  secret,
  type Topic,
} from './topic.ts'

/** Dinas Pendidikan: SMA, SMK, PK-PLK, teachers, grants and buildings. */
export const EDUCATION_TOPICS: readonly Topic[] = [
  ...open(
    ['sma'],
    [
      'Daya tampung dan jumlah pendaftar SMA negeri di {kota} tahun ajaran {tahun}, per jalur.',
      'Petunjuk teknis penerimaan murid baru SMA tahun {tahun} beserta perubahan terakhirnya.',
      'Besaran biaya operasional per siswa SMA negeri tahun {tahun} dan dasar hukumnya.',
      'Jumlah siswa SMA negeri di {kota} yang putus sekolah tahun {tahun-1}.',
      'Daftar SMA negeri di {kota} yang belum terakreditasi A per {bulan} {tahun}.',
    ],
  ),
  ...open(
    ['smk'],
    [
      'Jumlah lulusan SMK negeri di {kota} tahun {tahun-1} yang bekerja, kuliah, dan berwirausaha.',
      'Daftar perusahaan mitra praktik kerja SMK negeri di {kota} tahun {tahun}.',
      'Rincian bantuan peralatan praktik SMK tahun anggaran {tahun-1} per sekolah.',
      'Kompetensi keahlian SMK yang dibuka dan ditutup di {kota} sejak tahun {tahun-1}.',
    ],
  ),
  ...open(
    ['pklk'],
    [
      'Jumlah sekolah luar biasa, guru, dan murid di {kota} tahun {tahun}.',
      'Jumlah sekolah penyelenggara pendidikan inklusif dan guru pembimbing khususnya di {kota}.',
      'Anggaran alat bantu belajar murid disabilitas tahun {tahun-1} dan realisasinya.',
    ],
  ),
  ...open(
    ['gtk'],
    [
      'Jumlah guru tidak tetap SMA dan SMK di {kota} serta besaran honorariumnya tahun {tahun}.',
      'Peta kekurangan guru mata pelajaran SMA dan SMK di {kota} tahun {tahun}.',
      'Jadwal dan materi pelatihan guru yang dibiayai provinsi semester {semester} tahun {tahun}.',
      'Prosedur mutasi guru antarkabupaten dan jumlah permohonan tahun {tahun-1}.',
    ],
  ),
  ...open(
    ['sma', 'smk'],
    [
      'Daftar sekolah penerima rehabilitasi ruang kelas di {kota} tahun {tahun-1} beserta nilainya.',
      'Laporan penggunaan dana BOS salah satu sekolah negeri di {kota} tahun {tahun-1}.',
      'Rekapitulasi pengaduan pungutan di SMA dan SMK negeri {kota} tahun {tahun-1} dan tindak lanjutnya.',
      'Kalender pendidikan provinsi tahun ajaran {tahun}.',
      'Kontrak pengadaan seragam gratis tahun anggaran {tahun} beserta jadwal pembagiannya.',
    ],
  ),
  ...open(
    [],
    [
      'Laporan kinerja Dinas Pendidikan tahun {tahun-1}.',
      'Rencana umum pengadaan Dinas Pendidikan tahun {tahun}.',
      'Daftar penerima beasiswa siswa kurang mampu per kabupaten/kota tahun {tahun-1}, dalam angka.',
      'Daftar aset tanah sekolah negeri di {kota} yang belum bersertifikat.',
      'Jumlah pegawai Dinas Pendidikan dan cabang dinas menurut golongan, per {bulan} {tahun}.',
      'Anggaran dan laporan kegiatan lomba siswa tingkat provinsi tahun {tahun-1}.',
    ],
  ),
  ...personal(
    ['sma', 'smk'],
    [
      'Daftar nama siswa yang diterima jalur afirmasi di satu sekolah di {kota} beserta bukti keluarganya.',
      'Nilai rapor dan asal sekolah semua pendaftar jalur prestasi di {kota} tahun {tahun}.',
    ],
  ),
  ...personal(['gtk'], ['Daftar guru di {kota} beserta nomor telepon dan sertifikatnya.']),
  ...secret('h')(
    ['gtk'],
    ['Hasil pemeriksaan disiplin seorang guru di {kota} beserta keterangan saksi.'],
  ),
  ...secret('b')(['sma', 'smk'], ['Naskah soal ujian sekolah yang masih dipakai tahun {tahun}.']),
  ...elsewhere('Dinas Pendidikan kabupaten/kota setempat')(
    [],
    [
      'Daya tampung SMP negeri di {kota} tahun ajaran {tahun}.',
      'Daftar guru honorer SD di {kota} yang diangkat tahun {tahun}.',
    ],
  ),
  ...elsewhere('Kementerian Agama')([], ['Jumlah siswa madrasah aliyah di {kota} tahun {tahun}.']),
  ...notYetHeld(
    ['sma', 'smk'],
    ['Hasil asesmen mutu sekolah tahun {tahun} yang belum selesai diolah.'],
  ),
  ...notDocumented(
    ['gtk'],
    ['Jumlah jam mengajar guru tidak tetap per hari di seluruh {kota} sejak tahun {tahun-1}.'],
  ),
]
