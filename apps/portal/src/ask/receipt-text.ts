import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Permohonan Anda sudah kami terima',
  keep: 'Simpan nomor dan kode ini. Anda memerlukannya untuk melihat jawaban. Kode hanya tampil sekali.',
  number: 'Nomor permohonan',
  code: 'Kode rahasia',
  open: 'Lihat perkembangannya',
  print: 'Cetak halaman ini, atau simpan sebagai PDF lewat menu cetak peramban Anda.',
  dueLabel: 'Jawaban tertulis paling lambat',
  dueRest: (days: number, skipped: number) =>
    skipped === 0
      ? `Itu ${days} hari kerja setelah hari diterima.`
      : `Itu ${days} hari kerja setelah hari diterima. Ada ${skipped} hari libur dan akhir pekan yang tidak dihitung.`,
  next: 'Yang terjadi berikutnya',
  today: 'Hari ini',
  by: (date: string) => `Paling lambat ${date}`,
  registered: 'Permohonan tercatat di register',
  check: 'Kami periksa kelengkapannya',
  checkNote: 'Bila ada yang kurang, kami beri tahu. Anda punya 3 hari kerja untuk melengkapi.',
  answer: 'Kami kirim jawaban tertulis',
  answerNote: (date: string) =>
    `Bila perlu waktu lebih, kami wajib memberi tahu sebelum tanggal ini. Batas barunya paling jauh ${date}.`,
  asked: 'Yang Anda minta',
  to: (name: string) => `Kepada ${name}.`,
  lostCode: 'Kode hilang?',
  lostCodeWhat:
    'Datang ke meja layanan membawa KTP. Kami tidak mengirim kode lewat telepon atau WhatsApp.',
  shared: 'Komputer dipakai bersama?',
  sharedWhat:
    'Nomor dan kode masih dapat dibuka di peramban ini selama 15 menit. Hapus bila sudah Anda simpan.',
  forget: 'Hapus tanda terima dari peramban ini',
  goneTitle: 'Tanda terima tidak lagi ada di peramban ini',
  goneWhat:
    'Demi keamanan, tanda terima hanya tampil selama 15 menit setelah permohonan dikirim. Permohonan Anda tetap tercatat.',
  goneTrack: 'Lacak dengan nomor dan kode',
}

const en: Translation<typeof id> = {
  title: 'We have received your request',
  keep: 'Keep this number and this code. You need them to see the answer. The code is shown only once.',
  number: 'Number of the request',
  code: 'Secret code',
  open: 'See how it is going',
  print: 'Print this page, or save it as PDF with the print menu of your browser.',
  dueLabel: 'Written answer by',
  dueRest: (days, skipped) =>
    skipped === 0
      ? `That is ${counted(days, 'working day', 'working days')} after the day of receipt.`
      : `That is ${counted(days, 'working day', 'working days')} after the day of receipt. ${counted(skipped, 'day', 'days')} of weekends and holidays do not count.`,
  next: 'What happens next',
  today: 'Today',
  by: (date) => `By ${date}`,
  registered: 'The request is in the register',
  check: 'We check whether it is complete',
  checkNote: 'If something is missing, we tell you. You then have 3 working days to complete it.',
  answer: 'We send the written answer',
  answerNote: (date) =>
    `If we need more time, we must tell you before this date. The new limit is ${date} at the latest.`,
  asked: 'What you asked for',
  to: (name) => `To ${name}.`,
  lostCode: 'Lost the code?',
  lostCodeWhat:
    'Come to the information desk with your KTP. We never send the code by phone or WhatsApp.',
  shared: 'A shared computer?',
  sharedWhat:
    'The number and the code can still be opened in this browser for 15 minutes. Remove them once you have saved them.',
  forget: 'Remove the receipt from this browser',
  goneTitle: 'The receipt is no longer in this browser',
  goneWhat:
    'For your safety, the receipt is shown only for 15 minutes after sending. Your request is still in the register.',
  goneTrack: 'Track it with number and code',
}

export const receiptTexts: Record<Language, Translation<typeof id>> = { id, en }
