import { elsewhere, notYetHeld, open, personal, secret, type Topic } from './topic.ts'

/** Dinas Pekerjaan Umum Bina Marga: provincial roads and bridges. */
export const ROAD_TOPICS: readonly Topic[] = [
  ...open(
    ['bangun'],
    [
      'Kontrak, gambar, dan jadwal pelebaran jalan provinsi ruas {kota} tahun anggaran {tahun}.',
      'Daftar paket pembangunan jembatan tahun {tahun-1} beserta nilai dan penyedianya.',
      'Berita acara serah terima pekerjaan jalan di {kota} tahun {tahun-1}.',
      'Alasan keterlambatan proyek jembatan di {kota} dan denda yang dikenakan.',
    ],
  ),
  ...open(
    ['pelihara'],
    [
      'Daftar ruas jalan provinsi di {kota} yang rusak per {bulan} {tahun} dan jadwal perbaikannya.',
      'Anggaran pemeliharaan rutin jalan provinsi di {kota} tahun {tahun-1} dan realisasinya.',
      'Jumlah aduan jalan berlubang di {kota} triwulan {triwulan} tahun {tahun-1} dan waktu tanggapnya.',
      'Hasil pengukuran kemantapan jalan provinsi tahun {tahun-1} per ruas.',
    ],
  ),
  ...open(
    ['rencana'],
    [
      'Rencana pembangunan jalan lintas di {kota} sampai tahun {tahun}.',
      'Dokumen studi kelayakan jembatan penghubung di {kota}.',
      'Peta jalan provinsi dalam bentuk data geospasial tahun {tahun}.',
    ],
  ),
  ...open(
    [],
    [
      'Laporan kinerja Dinas PU Bina Marga tahun {tahun-1}.',
      'Daftar alat berat milik dinas, kondisi, dan tarif sewanya tahun {tahun}.',
      'Rincian pembebasan lahan jalan provinsi di {kota}, luas dan nilai seluruhnya.',
    ],
  ),
  ...personal(
    ['rencana'],
    ['Daftar pemilik lahan yang dibebaskan di {kota} beserta nilai ganti rugi tiap orang.'],
  ),
  ...secret('b')(
    ['bangun'],
    ['Dokumen penawaran lengkap semua peserta tender jembatan di {kota} yang sedang dievaluasi.'],
  ),
  ...elsewhere('Balai Besar Pelaksanaan Jalan Nasional Jawa Timur–Bali')(
    [],
    ['Jadwal perbaikan jalan nasional di {kota} tahun {tahun}.'],
  ),
  ...elsewhere('Dinas Pekerjaan Umum kabupaten/kota setempat')(
    [],
    ['Anggaran perbaikan jalan desa dan jalan lingkungan di {kota} tahun {tahun}.'],
  ),
  ...notYetHeld(['pelihara'], ['Laporan akhir uji beban jembatan di {kota} tahun {tahun}.']),
]
