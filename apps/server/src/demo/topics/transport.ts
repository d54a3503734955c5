import {
  elsewhere,
  notDocumented,
  notYetHeld,
  open,
  personal,
  secret,
  type Topic,
} from './topic.ts'

/** Dinas Perhubungan: buses, terminals, harbours, road safety. */
export const TRANSPORT_TOPICS: readonly Topic[] = [
  ...open(
    ['angkutan'],
    [
      'Rute, tarif, dan jumlah penumpang bus Trans Jatim koridor yang melayani {kota} tahun {tahun-1}.',
      'Jumlah armada bus antarkota dalam provinsi yang izinnya berlaku per {bulan} {tahun}.',
      'Kajian kebutuhan koridor angkutan baru ke {kota}.',
      'Subsidi angkutan perintis tahun {tahun-1} per trayek.',
      'Jadwal dan kuota mudik gratis tahun {tahun} beserta biayanya.',
      'Hasil uji kelayakan bus pariwisata menjelang libur akhir tahun {tahun-1}.',
    ],
  ),
  ...open(
    ['lalin'],
    [
      'Data kecelakaan lalu lintas di jalan provinsi di {kota} tahun {tahun-1}.',
      'Analisis dampak lalu lintas pembangunan pusat belanja di {kota} tahun {tahun}.',
      'Jumlah rambu dan lampu jalan provinsi di {kota} yang rusak dan jadwal perbaikannya.',
      'Hasil penindakan kendaraan bermuatan lebih di jembatan timbang tahun {tahun-1}.',
      'Rencana pengaturan lalu lintas libur panjang {bulan} {tahun} di {kota}.',
    ],
  ),
  ...open(
    ['laut'],
    [
      'Jadwal dan jumlah penumpang kapal perintis ke pulau-pulau kecil tahun {tahun-1}.',
      'Rincian biaya pengerukan kolam pelabuhan penyeberangan tahun anggaran {tahun-1}.',
      'Daftar pelabuhan yang dikelola provinsi beserta pendapatannya tahun {tahun-1}.',
    ],
  ),
  ...open(
    [],
    [
      'Laporan kinerja Dinas Perhubungan tahun {tahun-1}.',
      'Rincian pendapatan terminal tipe B per terminal tahun {tahun-1}.',
      'Kontrak pemeliharaan terminal tipe B di {kota} tahun anggaran {tahun}.',
      'Jumlah juru parkir resmi dan pengaduan parkir di aset provinsi tahun {tahun-1}.',
      'Realisasi belanja bahan bakar kendaraan dinas tahun {tahun-1}.',
    ],
  ),
  ...personal(
    ['angkutan'],
    [
      'Daftar pemudik gratis tujuan {kota} tahun {tahun} beserta nomor teleponnya.',
      'Nama dan alamat pengemudi bus yang dikenai sanksi tahun {tahun-1}.',
    ],
  ),
  ...secret('c')(
    ['laut'],
    ['Rencana pengamanan pelabuhan dan titik kamera pengawas di {kota} tahun {tahun}.'],
  ),
  ...secret('b')(
    ['angkutan'],
    ['Perhitungan harga pokok seluruh operator bus mitra dan margin keuntungannya tahun {tahun}.'],
  ),
  ...elsewhere('Dinas Perhubungan kabupaten/kota setempat')(
    [],
    [
      'Jumlah dan setoran parkir tepi jalan umum di {kota} tahun {tahun-1}.',
      'Jadwal uji kir kendaraan di {kota} bulan {bulan} {tahun}.',
    ],
  ),
  ...elsewhere('Balai Pengelola Transportasi Darat')(
    [],
    ['Rencana perbaikan terminal tipe A di {kota} tahun {tahun}.'],
  ),
  ...notYetHeld(
    ['lalin'],
    ['Hasil survei asal tujuan perjalanan tahun {tahun} yang masih diolah.'],
  ),
  ...notDocumented(
    ['angkutan'],
    ['Jumlah bus yang terlambat lebih dari sepuluh menit setiap hari sejak {bulan} {tahun-1}.'],
  ),
]
