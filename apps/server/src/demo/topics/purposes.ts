/** What the asked-for is wanted for (UU P4(3)), by who asks. */
export const PURPOSES = {
  individual: [
    'Bahan skripsi di perguruan tinggi.',
    'Tugas kuliah administrasi publik.',
    'Bahan tesis tentang layanan publik di Jawa Timur.',
    'Bahan tulisan di buletin warga.',
    'Ingin tahu penggunaan anggaran daerah.',
    'Mengurus keperluan keluarga saya.',
    'Bahan liputan media lokal.',
    'Mencocokkan data dengan keadaan di desa kami.',
    'Bahan musyawarah rencana pembangunan desa.',
    'Pemantauan layanan di lingkungan tempat tinggal.',
    'Bahan diskusi di kampus.',
    'Kajian pribadi tentang kebijakan daerah.',
    'Perbandingan layanan antardaerah.',
  ],
  'legal-entity': [
    'Pemantauan pengadaan oleh lembaga kami.',
    'Kajian kebijakan yang akan kami terbitkan.',
    'Pendampingan warga yang menjadi klien kami.',
    'Penyusunan program kerja sama dengan pemerintah daerah.',
    'Bahan laporan tahunan lembaga.',
    'Advokasi anggaran yang berpihak pada warga rentan.',
    'Bahan pemberitaan.',
  ],
  group: [
    'Pengawasan pelayanan oleh kelompok warga.',
    'Bahan pertemuan kelompok kami.',
    'Usulan perbaikan layanan kepada dinas.',
    'Bahan belajar bersama anggota.',
    'Pemantauan hibah dan bantuan di wilayah kami.',
  ],
} as const
