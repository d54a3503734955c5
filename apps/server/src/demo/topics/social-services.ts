import {
  elsewhere,
  notDocumented,
  notYetHeld,
  open,
  personal,
  secret,
  type Topic,
} from './topic.ts'

const ELDERLY = [
  'pstw_jombang',
  'pstw_magetan',
  'pstw_blitar',
  'pstw_banyuwangi',
  'pstw_jember',
  'pstw_pasuruan',
]
const MENTAL = ['rsbl_pasuruan', 'rsbl_kediri']
const CHILDREN = ['ppsab', 'ppsaa']
const HOMES = [...ELDERLY, ...MENTAL, ...CHILDREN, 'prsmp', 'psbr', 'rsbn_malang', 'pmks_sidoarjo']

/** Dinas Sosial and its UPTs: homes for old people, children, blind and homeless people, and aid. */
export const SOCIAL_TOPICS: readonly Topic[] = [
  ...open(ELDERLY, [
    'Daya tampung dan jumlah penghuni {unit} per bulan tahun {tahun-1}, menurut jenis kelamin.',
    'Daftar kegiatan harian dan jadwal pemeriksaan kesehatan lansia di {unit} tahun {tahun}.',
    'Menu permakanan mingguan dan biaya makan per orang per hari di {unit} tahun {tahun}.',
    'Syarat dan alur penerimaan lansia di {unit} beserta jumlah daftar tunggu per {bulan} {tahun}.',
    'Jumlah perawat, pramurukti, dan pekerja sosial di {unit} serta pembagian jam jaganya.',
    'Jumlah penghuni {unit} yang wafat dan yang kembali ke keluarga tahun {tahun-1}, per bulan, tanpa nama.',
  ]),
  ...open(MENTAL, [
    'Rekapitulasi klien ODGJ yang masuk dan dipulangkan dari {unit} per bulan tahun {tahun-1}.',
    'SOP penanganan klien yang kambuh dan rujukan ke rumah sakit jiwa di {unit}.',
    'Rincian pengadaan obat dan kebutuhan kebersihan klien {unit} tahun anggaran {tahun-1}.',
    'Jumlah klien {unit} menurut daerah asal, semester {semester} tahun {tahun-1}.',
  ]),
  ...open(CHILDREN, [
    'Jumlah anak asuh di {unit} menurut kelompok umur dan jenjang sekolah, tahun {tahun}.',
    'Perjanjian kerja sama {unit} dengan sekolah dan rumah sakit rujukan yang masih berlaku.',
    'Rincian uang saku, seragam, dan perlengkapan sekolah anak di {unit} tahun {tahun-1}.',
  ]),
  ...open(
    ['psbr'],
    [
      'Daftar jurusan keterampilan, jumlah peserta, dan lulusan yang bekerja dari {unit} tahun {tahun-1}.',
      'Jadwal pendaftaran, syarat, dan kuota peserta {unit} gelombang berikutnya.',
      'Dokumen pemilihan penyedia rehabilitasi asrama {unit} tahun anggaran {tahun}.',
    ],
  ),
  ...open(
    ['rsbn_malang'],
    [
      'Jadwal dan materi pelatihan pijat, komputer bicara, dan braille di {unit} tahun {tahun}.',
      'Jumlah mesin braille dan komputer bicara di {unit} beserta tahun perolehannya.',
      'Tarif sewa gedung serbaguna {unit} dan penerimaannya tahun {tahun-1}.',
    ],
  ),
  ...open(
    ['pmks_sidoarjo', 'rehsos'],
    [
      'Jumlah gelandangan dan pengemis hasil razia yang ditampung {unit} per bulan tahun {tahun-1}.',
      'Rincian biaya pemulangan orang telantar ke daerah asal tahun {tahun-1}.',
    ],
  ),
  ...open(HOMES, [
    'Rincian realisasi anggaran {unit} tahun {tahun-1} per kegiatan.',
    'Kontrak pengadaan bahan makanan {unit} tahun anggaran {tahun} beserta berita acara serah terimanya.',
    'Daftar sumbangan masyarakat yang diterima {unit} pada {bulan} {tahun} dan penggunaannya.',
    'Hasil survei kepuasan masyarakat {unit} triwulan {triwulan} tahun {tahun-1}.',
    'Daftar barang milik daerah di {unit} yang rusak berat dan rencana penghapusannya.',
    'Struktur organisasi dan uraian tugas {unit} yang berlaku sekarang.',
    'Laporan pemeliharaan gedung dan kendaraan {unit} tahun {tahun-1}.',
    'Tata cara berkunjung dan menyalurkan donasi ke {unit}.',
  ]),
  ...open(
    ['linjamsos'],
    [
      'Jumlah penerima bantuan sosial lansia per kecamatan di {kota} tahun {tahun}, tanpa nama.',
      'Jumlah penerima PKH dan bantuan pangan di {kota} tahun {tahun-1} dan {tahun} per kecamatan.',
      'Kriteria dan tahapan verifikasi penerima bantuan sosial provinsi tahun {tahun}.',
      'Stok dan distribusi barang bantuan bencana ke {kota} tahun {tahun}.',
      'Jumlah anggota Tagana aktif dan anggaran pelatihannya tahun {tahun-1}.',
      'Daftar taman makam pahlawan yang dipelihara provinsi dan biaya perawatannya tahun {tahun-1}.',
    ],
  ),
  ...open(
    ['rehsos'],
    [
      'Jumlah penerima alat bantu disabilitas per jenis alat di {kota} tahun {tahun-1}.',
      'Alur pengajuan bantuan kursi roda dan jumlah daftar tunggunya per {bulan} {tahun}.',
      'Daftar lembaga kesejahteraan sosial anak di {kota} yang terakreditasi beserta hasil akreditasinya.',
      'Tata cara dan syarat pengangkatan anak serta jumlah permohonan tahun {tahun-1}.',
      'Laporan penanganan korban kekerasan di rumah aman tahun {tahun-1}, dalam angka.',
    ],
  ),
  ...open(
    [],
    [
      'Realisasi perjalanan dinas Sekretariat semester {semester} tahun {tahun-1}, per kegiatan.',
      'Rencana kerja dan anggaran Dinas Sosial tahun {tahun}.',
      'Laporan kinerja (LKjIP) Dinas Sosial tahun {tahun-1}.',
      'Daftar paket pengadaan langsung Dinas Sosial {bulan} sampai Desember {tahun-1} beserta penyedianya.',
      'Jumlah pegawai Dinas Sosial menurut golongan dan unit kerja, per {bulan} {tahun}.',
      'Rekapitulasi pengaduan masyarakat yang diterima Dinas Sosial tahun {tahun-1} dan tindak lanjutnya.',
      'Standar biaya permakanan panti sosial yang berlaku tahun {tahun}.',
      'Notulen rapat penetapan kuota panti lanjut usia tahun {tahun}.',
      'Daftar penerima hibah lembaga kesejahteraan sosial tahun {tahun-1} dan besarannya.',
    ],
  ),
  ...personal(
    ['linjamsos'],
    [
      'Nama dan alamat penerima bantuan permakanan lansia di {kota} tahun {tahun}.',
      'Daftar lengkap penerima PKH di {kota} beserta nomor induk kependudukannya.',
      'Data keluarga yang dicoret dari daftar penerima bantuan sosial di {kota} tahun {tahun}.',
    ],
  ),
  ...personal(HOMES, [
    'Daftar penghuni {unit} beserta asal keluarga dan penyakit yang diderita.',
    'Salinan buku tamu dan buku kunjungan keluarga {unit} tahun {tahun-1}.',
    'Laporan pertanggungjawaban belanja {unit} tahun {tahun-1} dengan lampiran kuitansi dan rekening penerima.',
  ]),
  ...secret('h')(
    ['rehsos'],
    [
      'Berkas pengangkatan anak atas nama pasangan tertentu di {kota} tahun {tahun-1}.',
      'Riwayat kesehatan jiwa seorang klien yang dirujuk dari {kota}.',
    ],
  ),
  ...secret('a')(
    ['prsmp'],
    [
      'Berita acara pemeriksaan dan identitas anak yang dititipkan kepolisian di {unit} tahun {tahun}.',
    ],
  ),
  ...secret('j')(
    ['prsmp'],
    ['Putusan dan laporan kemasyarakatan perkara anak yang dibina di {unit} tahun {tahun-1}.'],
  ),
  ...elsewhere('Dinas Sosial kabupaten/kota setempat')(
    [],
    [
      'Jadwal pencairan bantuan langsung tunai desa di {kota} bulan {bulan} {tahun}.',
      'Daftar operator data kesejahteraan sosial desa dan kelurahan di {kota}.',
    ],
  ),
  ...elsewhere('Kementerian Sosial Republik Indonesia')(
    [],
    ['Algoritma penentuan peringkat kesejahteraan keluarga dalam data tunggal sosial ekonomi.'],
  ),
  ...notYetHeld(
    ['linjamsos', 'rehsos'],
    [
      'Laporan akhir evaluasi program bantuan sosial tahun {tahun} yang sedang disusun.',
      'Hasil pemutakhiran data penyandang disabilitas {kota} tahun {tahun}.',
    ],
  ),
  ...notDocumented(HOMES, [
    'Data lama tinggal rata-rata penghuni {unit} sejak berdiri, menurut agama dan pekerjaan terdahulu.',
  ]),
]
