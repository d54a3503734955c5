import type { ObjectionDecision, ObjectionGround } from '@terang/law'

/** Why people of the demo object: alasan dan kasus posisi. */
export const REASONS: Record<ObjectionGround, readonly string[]> = {
  a: [
    'Permohonan saya ditolak karena dikecualikan, padahal yang saya minta hanya angka tanpa nama orang.',
    'Penolakan tidak menjelaskan akibat apa yang timbul bila informasi ini dibuka. Saya minta diuji kembali.',
    'Dokumen serupa pernah dibuka di daerah lain. Saya minta bagian yang tidak memuat data pribadi diberikan.',
  ],
  b: [
    'Ringkasan laporan layanan informasi tahun lalu belum diumumkan di laman dinas.',
    'Daftar informasi publik di laman dinas tidak diperbarui sejak dua tahun lalu.',
    'Laporan keuangan tahun lalu seharusnya diumumkan berkala, tetapi tidak dapat ditemukan.',
  ],
  c: [
    'Sampai hari ini permohonan saya tidak ditanggapi sama sekali.',
    'Batas waktu pemberitahuan sudah lewat dan saya tidak menerima surat apa pun.',
  ],
  d: [
    'Jawaban yang saya terima bukan tentang hal yang saya minta.',
    'Saya meminta data per bulan, tetapi yang diberikan hanya jumlah setahun.',
    'Data yang diberikan untuk tahun yang berbeda dari permohonan saya.',
  ],
  e: [
    'Surat pemberitahuan menyatakan dikabulkan, tetapi sebagian lampiran tidak pernah saya terima.',
    'Permohonan saya tidak dipenuhi, padahal dokumennya disebut dalam laporan tahunan dinas.',
  ],
  f: [
    'Biaya salinan yang diminta jauh lebih mahal daripada harga fotokopi di sekitar kantor.',
    'Saya keberatan membayar biaya kirim, karena salinan dapat dikirim lewat surat elektronik.',
  ],
  g: [
    'Jawaban baru saya terima lama setelah batas waktunya, sehingga tidak lagi berguna bagi saya.',
    'Pemberitahuan terlambat tanpa surat perpanjangan.',
  ],
}

/** What the superior writes to each ground. */
export const GROUND_REPLIES: Record<ObjectionDecision, readonly string[]> = {
  granted: [
    'Keberatan Anda beralasan. Kami memerintahkan PPID menjawab kembali permohonan Anda.',
    'Setelah kami periksa, alasan Anda dapat diterima. Permohonan akan diproses kembali.',
  ],
  'granted-in-part': [
    'Sebagian alasan Anda dapat diterima. Bagian yang tidak memuat data pribadi akan diberikan.',
    'Kami menerima keberatan ini untuk sebagian. PPID akan menjawab kembali bagian yang dapat dibuka.',
  ],
  refused: [
    'Setelah kami periksa, jawaban PPID sudah sesuai. Anda dapat mengajukan sengketa ke Komisi Informasi.',
    'Alasan pengecualian masih berlaku menurut pengujian konsekuensi. Keberatan kami tolak.',
  ],
}

export const OBJECTION_WITHDRAWALS = [
  'Informasinya sudah saya terima.',
  'Sudah dijelaskan oleh petugas lewat telepon.',
  null,
] as const

export const STAGE_NOTES = [
  'Pemberitahuan diterima dari panitera.',
  'Para pihak hadir.',
  'Dinas diwakili PPID.',
  null,
] as const
