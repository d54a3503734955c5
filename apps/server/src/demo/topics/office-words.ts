import type { AnswerOutcome, MissingPaper, WithholdingReason } from '@terang/law'

/** What offices write in the demo; a case draws one of each list. */
export const ASSIGN_NOTES = [
  'Mohon data disiapkan tanpa nama orang.',
  'Mohon dijawab sebelum batas kerja kita, salinan dalam bentuk berkas.',
  'Mohon dicek apakah datanya sudah lengkap sampai bulan terakhir.',
  'Mohon disiapkan bersama penjelasan singkat cara membacanya.',
  null,
] as const

export const REPLIES = [
  'Data sudah kami susun per bulan dan siap diteruskan kepada pemohon.',
  'Dokumen yang diminta sudah kami pindai. Mohon diperiksa sebelum diserahkan.',
  'Tabel terlampir dalam bentuk lembar kerja. Angka sudah dicocokkan dengan laporan tahunan.',
  'Informasi tersedia. Lampiran yang memuat nama orang perlu dihitamkan lebih dahulu.',
  'Sebagian data ada pada kami dan sudah disiapkan; sisanya tidak kami kuasai.',
] as const

export const SEND_BACKS = [
  'Data ini tidak ada pada kami. Mohon ditanyakan ke unit lain.',
  'Rincian yang diminta belum jelas bagi kami. Mohon diteruskan ke bidang yang menyusun laporannya.',
] as const

export const EXTENSION_REASONS = {
  'not-yet-held': [
    'Dokumen masih dikumpulkan dari beberapa unit.',
    'Sebagian berkas tersimpan di gudang arsip dan perlu dicari.',
    'Data tahun berjalan masih dicocokkan dengan laporan keuangan.',
    'Dokumen tebal dan perlu dipindai halaman demi halaman.',
  ],
  'status-undecided': [
    'Sebagian isi dokumen masih diuji apakah terbuka atau dikecualikan.',
    'Lampiran memuat data pribadi, dan cara menghitamkannya masih ditetapkan.',
  ],
} as const

export const EXEMPT_PARTS = [
  'Kolom nama dan alamat pada lampiran, halaman 2 dan 3.',
  'Nomor induk, nomor telepon, dan tanda tangan di setiap halaman.',
  'Uraian keadaan keluarga pada halaman terakhir.',
] as const

export const CONSIDERATIONS = {
  h: [
    'Nama, alamat, dan keadaan keluarga seseorang adalah rahasia pribadi. Membukanya dapat merugikan orang itu.',
    'Riwayat kesehatan dan keuangan seseorang tidak boleh dibuka tanpa izinnya.',
    'Nomor rekening, telepon, dan tanda tangan dihitamkan; angka dan isi lainnya tetap terbuka.',
  ],
  a: [
    'Perkaranya masih ditangani penyidik. Membuka berkasnya sekarang dapat menghambat penegakan hukum.',
  ],
  b: [
    'Isinya rahasia usaha peserta. Membukanya sebelum pemilihan selesai mengganggu persaingan yang sehat.',
  ],
  c: ['Membuka letak dan kelemahan sistem pengamanan dapat dipakai untuk menyerangnya.'],
  j: ['Identitas anak dalam perkara wajib dirahasiakan menurut undang-undang.'],
} as const

export const DECLINE_REASONS = [
  'Pertimbangan belum cukup. Bagian yang memuat angka dapat dibuka, jadi penolakan tidak perlu.',
  'Manfaat membuka informasi ini bagi publik lebih besar daripada akibatnya.',
] as const

export const WITHDRAW_REASONS = [
  'Informasinya sudah saya temukan di laman dinas.',
  'Permohonan saya ajukan ulang dengan rincian yang lebih jelas.',
  'Sudah tidak saya perlukan.',
  null,
] as const

export const MISSING: readonly { papers: readonly MissingPaper[]; explanation: string }[] = [
  {
    papers: ['identity-proof'],
    explanation: 'Fotokopi KTP atau surat keterangan kependudukan belum terlampir.',
  },
  {
    papers: ['request-details'],
    explanation: 'Mohon sebutkan tahun dan jenis dokumen yang Anda perlukan.',
  },
  { papers: ['purpose'], explanation: 'Tujuan penggunaan informasi belum jelas.' },
  {
    papers: ['identity-proof', 'applicant-data'],
    explanation: 'Alamat belum lengkap dan bukti identitas belum terlampir.',
  },
]
export const MISSING_OF_ENTITY = {
  papers: ['deed'],
  explanation: 'Salinan pengesahan badan hukum belum terlampir.',
} as const satisfies (typeof MISSING)[number]
export const MISSING_OF_GROUP = {
  papers: ['grantor-identity'],
  explanation: 'KTP atau surat keterangan kependudukan pemberi kuasa belum terlampir semua.',
} as const satisfies (typeof MISSING)[number]
export const MISSING_OF_PROXY = {
  papers: ['power-of-attorney', 'stamp-duty'],
  explanation: 'Surat kuasa khusus bermeterai belum terlampir.',
} as const satisfies (typeof MISSING)[number]

type Notice = Record<Exclude<AnswerOutcome, 'refused'>, readonly string[]> &
  Record<`refused-${WithholdingReason}`, readonly string[]>

export const NOTICES: Notice = {
  granted: [
    'Informasi yang diminta kami berikan seluruhnya dalam bentuk berkas.',
    'Permohonan Anda kami penuhi seluruhnya. Dokumen dapat diambil atau dikirim sesuai pilihan Anda.',
    'Informasi ini terbuka dan kami berikan seluruhnya, beserta penjelasan singkat tentang cara membacanya.',
    'Data kami berikan lengkap. Bila ada angka yang kurang jelas, silakan bertanya kembali kepada kami.',
  ],
  'granted-in-part': [
    'Kami berikan sebagian; nama dan alamat orang dihitamkan.',
    'Dokumen kami berikan dengan bagian yang memuat data pribadi dihitamkan. Angka dan isi lainnya terbuka.',
    'Sebagian informasi kami berikan. Bagian yang ditahan dan alasannya ada di surat ini.',
  ],
  'not-held': [
    'Informasi ini dikuasai badan publik lain. Permohonan dapat diajukan ke sana.',
    'Kami tidak menguasai informasi ini. Badan publik yang menguasainya kami sebutkan di surat ini.',
  ],
  'refused-exempt': [
    'Informasi tidak dapat kami berikan karena dikecualikan. Alasannya ada di surat ini.',
    'Permohonan tidak dapat kami penuhi. Informasi ini dikecualikan, dan pengujian konsekuensinya terlampir.',
  ],
  'refused-not-yet-held': [
    'Dokumen ini belum selesai disusun, sehingga belum kami kuasai. Silakan mengajukan kembali setelah terbit.',
  ],
  'refused-not-documented': [
    'Informasi dalam rincian seperti itu tidak didokumentasikan. Data terdekat yang ada kami sebutkan di surat ini.',
  ],
}

export const HAND_OVER_NOTES = [
  'Diserahkan di meja layanan, tanda terima ditandatangani.',
  'Dikirim lewat surat elektronik.',
  null,
] as const

export const CORRECTION_REASON =
  'Cap terima surat di bagian umum menunjukkan tanggal yang lebih awal.'
