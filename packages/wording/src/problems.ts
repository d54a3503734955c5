import type { ProblemCode, Refusal } from '@terang/contract/problem'
import { refusalTexts } from './refusals.ts'
import type { Face, Language, Translation } from './texts.ts'

type TechnicalCode = Exclude<ProblemCode, Refusal>
export type ProblemWords = { readonly sentence: string; readonly advice: string }

const id = {
  technical: {
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
    'set-up-link-used': {
      sentence: 'Tautan penyiapan ini sudah dipakai atau tidak berlaku.',
      advice: 'Masuk dengan akun yang sudah dibuat.',
    },
    internal: {
      sentence: 'Ada kesalahan pada sistem ini, bukan pada isian Anda.',
      advice: 'Coba lagi. Bila tetap gagal, sebutkan nomor kejadian kepada pengelola sistem.',
    },
  } satisfies Record<TechnicalCode, ProblemWords>,
  /** Where a citizen needs other words than an officer. */
  portal: {
    'not-found': {
      sentence: 'Kami tidak menemukan permohonan dengan nomor dan kode itu.',
      advice: 'Periksa nomor dan kode pada tanda terima Anda.',
    },
    unauthenticated: {
      sentence: 'Kami perlu nomor dan kode permohonan Anda.',
      advice: 'Isi nomor dan kode dari tanda terima untuk membuka permohonan.',
    },
    'idempotency-mismatch': {
      sentence: 'Isian ini berbeda dari permohonan yang sudah Anda kirim.',
      advice: 'Bila ini permohonan lain, mulai dari halaman Ajukan.',
    },
    internal: {
      sentence: 'Ada kesalahan pada sistem kami, bukan pada isian Anda.',
      advice: 'Coba lagi. Bila tetap gagal, hubungi meja layanan informasi kami.',
    },
    forbidden: {
      sentence: 'Tindakan ini tidak dapat dilakukan dari halaman ini.',
      advice: 'Hubungi meja layanan informasi kami bila Anda memerlukannya.',
    },
    'case-ended': {
      sentence: 'Permohonan ini sudah berakhir.',
      advice: 'Anda boleh mengajukan permohonan baru.',
    },
    'not-incomplete': {
      sentence: 'Tidak ada yang perlu Anda lengkapi pada permohonan ini.',
      advice: 'Muat ulang halaman untuk melihat keadaan terakhir.',
    },
    'completion-period-over': {
      sentence: 'Waktu 3 hari kerja untuk melengkapi sudah lewat.',
      advice: 'Anda boleh mengajukan permohonan baru dengan isian yang lengkap.',
    },
    'date-in-future': {
      sentence: 'Tanggal itu belum terjadi.',
      advice: 'Isi hari ini atau tanggal sebelumnya.',
    },
    'already-answered': {
      sentence: 'Permohonan ini sudah kami jawab, jadi tidak dapat dicabut.',
      advice: 'Bila Anda tidak setuju dengan jawabannya, Anda boleh mengajukan keberatan.',
    },
    refused: {
      sentence: 'Tindakan ini belum dapat dilakukan pada permohonan Anda.',
      advice: 'Muat ulang halaman untuk melihat keadaan terakhir.',
    },
  },
}

const en: Translation<typeof id> = {
  technical: {
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
    'set-up-link-used': {
      sentence: 'This set-up link has been used or is not valid.',
      advice: 'Sign in with the account that was made.',
    },
    internal: {
      sentence: 'Something is wrong in this system, not in what you entered.',
      advice: 'Try again. If it fails again, give the incident number to the administrator.',
    },
  },
  portal: {
    'not-found': {
      sentence: 'We found no request with that number and code.',
      advice: 'Check the number and code on your receipt.',
    },
    unauthenticated: {
      sentence: 'We need the number and code of your request.',
      advice: 'Enter the number and code from your receipt to open the request.',
    },
    'idempotency-mismatch': {
      sentence: 'This differs from the request you have already sent.',
      advice: 'If it is another request, start from the Ask page.',
    },
    internal: {
      sentence: 'Something is wrong in our system, not in what you entered.',
      advice: 'Try again. If it fails again, contact our information desk.',
    },
    forbidden: {
      sentence: 'This cannot be done from this page.',
      advice: 'Contact our information desk if you need it.',
    },
    'case-ended': {
      sentence: 'This request has ended.',
      advice: 'You may send a new request.',
    },
    'not-incomplete': {
      sentence: 'There is nothing left for you to complete in this request.',
      advice: 'Reload the page to see where it stands.',
    },
    'completion-period-over': {
      sentence: 'The 3 working days to complete the request have passed.',
      advice: 'You may send a new request with everything in it.',
    },
    'date-in-future': {
      sentence: 'That day has not come yet.',
      advice: 'Enter today or an earlier day.',
    },
    'already-answered': {
      sentence: 'We have answered this request, so it cannot be withdrawn.',
      advice: 'If you disagree with the answer, you may object.',
    },
    refused: {
      sentence: 'This cannot be done with your request at the moment.',
      advice: 'Reload the page to see where it stands.',
    },
  },
}

export const problemTexts: Record<Language, Translation<typeof id>> = { id, en }

/** What went wrong and what to do, for one face. */
export const problemText = (code: ProblemCode, language: Language, face: Face): ProblemWords => {
  const { technical, portal } = problemTexts[language]
  if (face === 'portal' && isKeyOf(portal, code)) return portal[code]
  if (isKeyOf(technical, code)) return technical[code]
  if (face === 'portal') return portal.refused
  const { reason, todo } = refusalTexts[language][code]
  return { sentence: reason, advice: todo }
}

const isKeyOf = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table =>
  Object.hasOwn(table, key)
