import {
  elsewhere,
  notDocumented,
  notYetHeld,
  open,
  personal,
  secret,
  type Topic,
} from './topic.ts'

/** Dinas Komunikasi dan Informatika, which is also PPID Utama: networks, applications, information service. */
export const COMMUNICATION_TOPICS: readonly Topic[] = [
  ...open(
    ['ikp'],
    [
      'Laporan layanan informasi publik PPID provinsi tahun {tahun-1}.',
      'Daftar informasi publik seluruh dinas provinsi yang ditetapkan tahun {tahun}.',
      'Jumlah sengketa informasi yang melibatkan dinas provinsi tahun {tahun-1} dan hasilnya.',
      'Rincian belanja publikasi dan kerja sama media tahun {tahun-1} per media.',
      'Materi dan jadwal pelatihan PPID pelaksana tahun {tahun}.',
    ],
  ),
  ...open(
    ['aptika'],
    [
      'Daftar aplikasi yang dikelola provinsi beserta tahun pembuatan dan biaya pemeliharaannya.',
      'Hasil penilaian sistem pemerintahan berbasis elektronik provinsi tahun {tahun-1}.',
      'Kontrak sewa jaringan internet provinsi tahun anggaran {tahun}.',
      'Titik internet publik gratis di {kota} dan kecepatan rata-ratanya per {bulan} {tahun}.',
      'Jumlah gangguan layanan pusat data provinsi tahun {tahun-1} dan lamanya.',
    ],
  ),
  ...open(
    ['statistik'],
    [
      'Daftar data sektoral yang diterbitkan di portal data terbuka sampai {bulan} {tahun}.',
      'Jumlah dinas yang belum memenuhi kewajiban data sektoral semester {semester} tahun {tahun-1}.',
      'Metadata statistik sektoral kemiskinan di {kota} tahun {tahun-1}.',
    ],
  ),
  ...open(
    [],
    [
      'Rencana kerja dan anggaran Dinas Kominfo tahun {tahun}.',
      'Laporan kinerja Dinas Kominfo tahun {tahun-1}.',
      'Daftar kelompok informasi masyarakat di {kota} yang dibina tahun {tahun-1}.',
      'Rekapitulasi aduan masyarakat lewat kanal provinsi triwulan {triwulan} tahun {tahun-1}.',
      'Surat keputusan tentang susunan PPID provinsi yang berlaku.',
    ],
  ),
  ...personal(
    ['ikp'],
    [
      'Daftar wartawan penerima fasilitas peliputan tahun {tahun-1} beserta nomor rekeningnya.',
      'Daftar pemohon informasi ke dinas provinsi tahun {tahun-1} beserta alamatnya.',
    ],
  ),
  ...secret('c')(
    ['aptika'],
    [
      'Topologi jaringan dan alamat internet peladen pusat data provinsi.',
      'Laporan uji keamanan aplikasi provinsi tahun {tahun} beserta celah yang ditemukan.',
    ],
  ),
  ...elsewhere('Kementerian Komunikasi dan Digital')(
    [],
    ['Jumlah menara telekomunikasi dan izin operatornya di {kota} tahun {tahun}.'],
  ),
  ...elsewhere('Komisi Penyiaran Indonesia Daerah Jawa Timur')(
    [],
    ['Daftar teguran kepada lembaga penyiaran di {kota} tahun {tahun-1}.'],
  ),
  ...notYetHeld(['statistik'], ['Buku statistik sektoral tahun {tahun} yang masih disusun.']),
  ...notDocumented(
    ['aptika'],
    ['Jumlah pengguna internet publik gratis di {kota} menurut umur dan pekerjaan.'],
  ),
]
