import {
  elsewhere,
  notDocumented,
  notYetHeld,
  open,
  personal,
  secret,
  type Topic,
} from './topic.ts'

/** Dinas Kesehatan: services, diseases, medicines, staff. */
export const HEALTH_TOPICS: readonly Topic[] = [
  ...open(
    ['yankes'],
    [
      'Daftar rumah sakit di {kota} beserta kelas, jumlah tempat tidur, dan status akreditasinya.',
      'Jumlah tempat tidur perawatan intensif di {kota} per {bulan} {tahun}.',
      'Rekapitulasi pengaduan layanan rumah sakit tahun {tahun-1} dan tindak lanjutnya.',
      'Jumlah ambulans dan tenaga gawat darurat di {kota} tahun {tahun}.',
      'Standar waktu tunggu rawat jalan dan hasil pengukurannya triwulan {triwulan} tahun {tahun-1}.',
    ],
  ),
  ...open(
    ['p2p'],
    [
      'Jumlah kasus demam berdarah per kecamatan di {kota} tahun {tahun-1} dan {tahun}.',
      'Cakupan imunisasi dasar lengkap di {kota} tahun {tahun-1}.',
      'Jumlah kasus tuberkulosis yang ditemukan dan diobati di {kota} tahun {tahun-1}.',
      'Laporan kejadian luar biasa keracunan makanan di {kota} tahun {tahun}.',
      'Stok dan sebaran vaksin di gudang provinsi per {bulan} {tahun}.',
    ],
  ),
  ...open(
    ['kesmas'],
    [
      'Angka kematian ibu dan bayi per kabupaten/kota tahun {tahun-1}.',
      'Prevalensi balita tengkes di {kota} tahun {tahun-1} dan program penanganannya.',
      'Rincian anggaran pemberian makanan tambahan tahun {tahun} dan lokasi penerimanya.',
      'Hasil pemeriksaan mutu air minum isi ulang di {kota} tahun {tahun-1}, dalam angka.',
    ],
  ),
  ...open(
    ['sdk'],
    [
      'Jumlah dokter, perawat, dan bidan per puskesmas di {kota} tahun {tahun}.',
      'Rencana kebutuhan obat provinsi tahun {tahun} dan realisasi pengadaannya.',
      'Daftar puskesmas di {kota} yang belum memiliki dokter gigi per {bulan} {tahun}.',
      'Kontrak pengadaan alat kesehatan tahun anggaran {tahun-1} beserta penyedianya.',
    ],
  ),
  ...open(
    [],
    [
      'Profil kesehatan provinsi tahun {tahun-1} dalam bentuk tabel.',
      'Laporan keuangan Dinas Kesehatan tahun {tahun-1}.',
      'Realisasi dana bagi hasil cukai untuk kesehatan tahun {tahun-1} per kabupaten/kota.',
      'Daftar penerima hibah organisasi kesehatan tahun {tahun-1} dan besarannya.',
      'Rencana kerja Dinas Kesehatan tahun {tahun}.',
    ],
  ),
  ...personal(
    ['p2p'],
    [
      'Data pasien demam berdarah di {kota} beserta alamat rumahnya tahun {tahun}.',
      'Daftar peserta skrining kesehatan jiwa di {kota} tahun {tahun-1}.',
    ],
  ),
  ...personal(
    ['sdk'],
    ['Daftar tenaga kesehatan di {kota} beserta alamat rumah dan nomor izinnya.'],
  ),
  ...secret('h')(
    ['yankes'],
    [
      'Rekam medis anggota keluarga yang dirawat di rumah sakit di {kota} tahun {tahun-1}.',
      'Hasil audit kematian seorang pasien beserta nama tenaga kesehatannya.',
    ],
  ),
  ...secret('b')(
    ['sdk'],
    ['Rincian harga penawaran semua peserta pengadaan obat yang sedang berjalan tahun {tahun}.'],
  ),
  ...elsewhere('BPJS Kesehatan')(
    [],
    [
      'Jumlah klaim rumah sakit di {kota} yang ditolak tahun {tahun-1}.',
      'Jumlah peserta jaminan kesehatan yang menunggak iuran di {kota}.',
    ],
  ),
  ...elsewhere('Dinas Kesehatan kabupaten/kota setempat')(
    [],
    ['Jadwal posyandu dan nama kader di {kota} bulan {bulan} {tahun}.'],
  ),
  ...notYetHeld(['kesmas'], ['Hasil survei status gizi tahun {tahun} yang masih diolah.']),
  ...notDocumented(
    ['yankes'],
    ['Jumlah pasien yang pulang tanpa izin dari seluruh rumah sakit di {kota} sejak {tahun-1}.'],
  ),
]
