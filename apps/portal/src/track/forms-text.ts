import { OPEN_CASE_MINUTES } from '@terang/contract/tracking-links'
import type { Translation } from '@terang/wording/texts'

export const id = {
  track: {
    title: 'Lacak permohonan Anda',
    lead: 'Isi nomor dan kode rahasia dari tanda terima Anda.',
    open: 'Buka permohonan',
    lost: 'Kode hilang?',
    lostWhat:
      'Atau datang ke meja layanan membawa KTP. Kami tidak mengirim kode lewat telepon atau WhatsApp.',
    shared: 'Komputer dipakai bersama?',
    sharedWhat: `Permohonan tertutup sendiri setelah ${OPEN_CASE_MINUTES} menit. Anda juga dapat menutupnya dari halaman permohonan.`,
    ended: 'Isi nomor dan kode lagi',
    endedWhat: `Demi keamanan, permohonan hanya terbuka selama ${OPEN_CASE_MINUTES} menit.`,
  },
  completing: {
    title: 'Lengkapi permohonan Anda',
    lead: 'Lampirkan atau tulis yang kurang. Sesudah itu permohonan langsung kami lanjutkan.',
    explanation: 'Penjelasan kami',
    files: 'Berkas',
    filesHint:
      'JPG, PNG, WebP, PDF, atau dokumen, masing-masing paling besar 10 MB. Boleh lebih dari satu, paling banyak 10.',
    filesKept: (names: string) => `Sudah kami terima: ${names}.`,
    note: 'Keterangan',
    noteHint: 'Misalnya rincian informasi atau tujuan yang diminta.',
    send: 'Kirim kelengkapan',
    cancel: 'Batal',
    empty: 'Lampirkan berkas atau tulis keterangan.',
    back: 'Kembali ke permohonan',
    notSent: 'Kelengkapan belum terkirim',
    kept: 'Isian Anda masih ada di halaman ini.',
  },
  withdrawing: {
    title: 'Cabut permohonan ini?',
    lead: 'Permohonan berakhir dan tidak dapat dibuka lagi. Anda tetap boleh mengajukan permohonan baru kapan saja.',
    reason: 'Alasan Anda',
    send: 'Ya, cabut permohonan',
    cancel: 'Tidak jadi',
    notSent: 'Permohonan belum dicabut',
  },
}

export const en: Translation<typeof id> = {
  track: {
    title: 'Track your request',
    lead: 'Enter the number and the secret code from your receipt.',
    open: 'Open the request',
    lost: 'Lost the code?',
    lostWhat:
      'Or come to the information desk with your KTP. We never send the code by phone or WhatsApp.',
    shared: 'A shared computer?',
    sharedWhat: `The request closes by itself after ${OPEN_CASE_MINUTES} minutes. You can also close it from its own page.`,
    ended: 'Enter number and code again',
    endedWhat: `For your safety, a request stays open for ${OPEN_CASE_MINUTES} minutes only.`,
  },
  completing: {
    title: 'Complete your request',
    lead: 'Attach or write what is missing. After that the request goes on at once.',
    explanation: 'What we need',
    files: 'Files',
    filesHint:
      'JPG, PNG, WebP, PDF or documents, up to 10 MB each. More than one is fine, up to 10.',
    filesKept: (names) => `We already have: ${names}.`,
    note: 'Note',
    noteHint: 'For example the details of the information or the purpose we asked for.',
    send: 'Send what was missing',
    cancel: 'Cancel',
    empty: 'Attach a file or write a note.',
    back: 'Back to the request',
    notSent: 'It was not sent',
    kept: 'What you entered is still on this page.',
  },
  withdrawing: {
    title: 'Withdraw this request?',
    lead: 'The request ends and cannot be opened again. You may still send a new request at any time.',
    reason: 'Your reason',
    send: 'Yes, withdraw the request',
    cancel: 'Keep it',
    notSent: 'The request was not withdrawn',
  },
}
