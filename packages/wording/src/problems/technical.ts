import type { ProblemCode, Refusal } from '@terang/contract/problem'
import type { Translation } from '../texts.ts'

type TechnicalCode = Exclude<ProblemCode, Refusal>
export type ProblemWords = { readonly sentence: string; readonly advice: string }

/** What went wrong outside the law. */
export const id = {
  'invalid-input': {
    sentence: 'Ada isian yang perlu diperbaiki.',
    advice: 'Periksa isian yang ditandai, lalu kirim lagi. Yang lain tetap tersimpan di halaman.',
  },
  unauthenticated: {
    sentence: 'Anda belum masuk, atau waktu masuk sudah habis.',
    advice: 'Masuk lagi untuk melanjutkan.',
  },
  'not-found': {
    sentence: 'Halaman atau permohonan ini tidak ditemukan.',
    advice: 'Periksa alamat atau nomornya.',
  },
  'method-not-allowed': {
    sentence: 'Alamat ini tidak menerima permintaan seperti itu.',
    advice: 'Kembali ke halaman sebelumnya dan ulangi dari sana.',
  },
  stale: {
    sentence: 'Permohonan ini sudah berubah sejak Anda membukanya.',
    advice: 'Muat ulang untuk melihat keadaan terakhir, lalu periksa lagi isian Anda.',
  },
  'idempotency-mismatch': {
    sentence: 'Isian ini berbeda dari yang sudah dikirim sebelumnya.',
    advice: 'Mulai permohonan baru bila isinya memang lain.',
  },
  'too-large': {
    sentence: 'Kiriman terlalu besar.',
    advice: 'Satu berkas paling besar 10 MB. Perkecil atau bagi berkasnya.',
  },
  'unsupported-media': {
    sentence: 'Jenis berkas ini tidak dapat diterima.',
    advice: 'Pakai PDF, JPG, PNG, atau WebP. Untuk jawaban boleh juga DOCX, XLSX, ODT, ODS, CSV.',
  },
  'not-a-pdf': {
    sentence: 'Berkas ini bukan PDF, jadi belum dapat dihitamkan di sini.',
    advice: 'Simpan sebagai PDF dulu, lalu unggah lagi. Salinan kertas dihitamkan dengan tangan.',
  },
  'pdf-encrypted': {
    sentence: 'PDF ini terkunci dengan kata sandi.',
    advice: 'Buka kuncinya dengan kata sandi, simpan tanpa kunci, lalu unggah lagi.',
  },
  'pdf-broken': {
    sentence: 'PDF ini rusak, jadi tidak dapat dibuka.',
    advice: 'Minta salinan yang utuh, atau cetak ulang ke PDF, lalu unggah lagi.',
  },
  'pdf-too-long': {
    sentence: 'PDF ini lebih dari 300 halaman.',
    advice: 'Bagi menjadi beberapa berkas, lalu hitamkan satu per satu.',
  },
  'pdf-too-large': {
    sentence: 'Hasil penghitaman PDF ini terlalu besar.',
    advice: 'Bagi menjadi beberapa berkas, lalu hitamkan satu per satu.',
  },
  'pdf-too-slow': {
    sentence: 'PDF ini tidak selesai dibaca dalam waktunya.',
    advice: 'Cetak ulang ke PDF atau bagi berkasnya, lalu coba lagi. Berkas asli tidak berubah.',
  },
  'page-unknown': {
    sentence: 'PDF ini tidak punya halaman itu.',
    advice: 'Muat ulang halaman, lalu gambar kotaknya lagi.',
  },
  'trace-remains': {
    sentence: 'Pemeriksaan menemukan sisa di bawah kotak hitam, jadi hasilnya tidak disimpan.',
    advice: 'Perbesar kotaknya, atau cetak ulang berkas asli ke PDF, lalu coba lagi.',
  },
  'rate-limited': {
    sentence: 'Terlalu banyak percobaan dalam waktu singkat.',
    advice: 'Tunggu sebentar, lalu coba lagi.',
  },
  overloaded: {
    sentence: 'Layanan sedang sangat sibuk dan belum dapat menerima kiriman ini.',
    advice: 'Tunggu sebentar, lalu kirim lagi. Belum ada yang tersimpan.',
  },
  'storage-full': {
    sentence: 'Tempat penyimpanan penuh, sehingga kiriman ini belum tersimpan.',
    advice: 'Coba lagi nanti. Bila mendesak, hubungi meja layanan informasi.',
  },
  'cross-site': {
    sentence: 'Kiriman ini datang dari situs lain, jadi tidak diterima.',
    advice: 'Buka halaman ini langsung, lalu kirim dari sini.',
  },
  'sign-in-failed': {
    sentence: 'Email atau kata sandi tidak cocok.',
    advice: 'Periksa keduanya, lalu coba lagi.',
  },
  'invitation-ended': {
    sentence: 'Tautan undangan ini tidak berlaku lagi.',
    advice: 'Minta tautan baru kepada pengelola sistem di badan publik Anda.',
  },
  'set-up-link-used': {
    sentence: 'Tautan penyiapan ini sudah dipakai atau tidak berlaku.',
    advice: 'Masuk dengan akun yang sudah dibuat.',
  },
  internal: {
    sentence: 'Ada kesalahan pada sistem ini, bukan pada isian Anda.',
    advice: 'Coba lagi. Bila tetap gagal, sebutkan nomor kejadian kepada pengelola sistem.',
  },
} satisfies Record<TechnicalCode, ProblemWords>

export const en: Translation<typeof id> = {
  'invalid-input': {
    sentence: 'Some answers need to be corrected.',
    advice: 'Check the marked fields, then send again. The rest stays on the page.',
  },
  unauthenticated: {
    sentence: 'You are not signed in, or your session has ended.',
    advice: 'Sign in again to go on.',
  },
  'not-found': {
    sentence: 'This page or request was not found.',
    advice: 'Check the address or the number.',
  },
  'method-not-allowed': {
    sentence: 'This address does not take that kind of request.',
    advice: 'Go back to the page before and try from there.',
  },
  stale: {
    sentence: 'This request has changed since you opened it.',
    advice: 'Reload to see where it stands, then check what you entered.',
  },
  'idempotency-mismatch': {
    sentence: 'What was sent differs from what was sent before.',
    advice: 'Start a new request if it is a different one.',
  },
  'too-large': {
    sentence: 'What was sent is too large.',
    advice: 'A file may have up to 10 MB. Make it smaller or split it.',
  },
  'unsupported-media': {
    sentence: 'This kind of file cannot be taken.',
    advice: 'Use PDF, JPG, PNG or WebP. Answers may also be DOCX, XLSX, ODT, ODS or CSV.',
  },
  'not-a-pdf': {
    sentence: 'This file is no PDF, so it cannot be blacked out here.',
    advice: 'Save it as PDF first and upload it again. Paper copies are blacked out by hand.',
  },
  'pdf-encrypted': {
    sentence: 'This PDF is locked by a password.',
    advice: 'Open it with the password, save it unlocked, and upload it again.',
  },
  'pdf-broken': {
    sentence: 'This PDF is broken and cannot be opened.',
    advice: 'Ask for a sound copy, or print it to PDF again, and upload that.',
  },
  'pdf-too-long': {
    sentence: 'This PDF has more than 300 pages.',
    advice: 'Split it into several files and black them out one by one.',
  },
  'pdf-too-large': {
    sentence: 'The blacked-out PDF would be too large.',
    advice: 'Split it into several files and black them out one by one.',
  },
  'pdf-too-slow': {
    sentence: 'This PDF could not be read in time.',
    advice: 'Print it to PDF again or split it, then try again. The original has not changed.',
  },
  'page-unknown': {
    sentence: 'This PDF has no such page.',
    advice: 'Reload the page and draw the box again.',
  },
  'trace-remains': {
    sentence: 'The check found something left under a black box, so the result was not kept.',
    advice: 'Make the box larger, or print the original to PDF again, then try again.',
  },
  'rate-limited': {
    sentence: 'Too many attempts in a short time.',
    advice: 'Wait a moment, then try again.',
  },
  overloaded: {
    sentence: 'The service is very busy and could not take this yet.',
    advice: 'Wait a moment, then send again. Nothing has been stored.',
  },
  'storage-full': {
    sentence: 'The storage is full, so this was not stored.',
    advice: 'Try again later. If it is urgent, contact the information desk.',
  },
  'cross-site': {
    sentence: 'This came from another site, so it was not taken.',
    advice: 'Open this page directly and send from here.',
  },
  'sign-in-failed': {
    sentence: 'The e-mail address and password do not match.',
    advice: 'Check both, then try again.',
  },
  'invitation-ended': {
    sentence: 'This invitation is no longer valid.',
    advice: 'Ask the administrator of your agency for a new link.',
  },
  'set-up-link-used': {
    sentence: 'This set-up link has been used or is not valid.',
    advice: 'Sign in with the account that was made.',
  },
  internal: {
    sentence: 'Something is wrong in this system, not in what you entered.',
    advice: 'Try again. If it fails again, give the incident number to the administrator.',
  },
}
