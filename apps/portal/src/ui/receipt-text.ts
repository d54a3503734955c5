import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'
import { RECEIPT_MINUTES } from '../receipt-cookie.ts'

/** What every receipt says, of a request as of an objection. */
const id = {
  code: 'Kode rahasia',
  open: 'Lihat perkembangannya',
  print: 'Cetak halaman ini, atau simpan sebagai PDF lewat menu cetak peramban Anda.',
  dueRest: (days: number, skipped: number) =>
    skipped === 0
      ? `Itu ${days} hari kerja setelah hari diterima.`
      : `Itu ${days} hari kerja setelah hari diterima. Ada ${skipped} hari libur dan akhir pekan yang tidak dihitung.`,
  next: 'Yang terjadi berikutnya',
  today: 'Hari ini',
  by: (date: string) => `Paling lambat ${date}`,
  lostCode: 'Kode hilang?',
  lostCodeWhat:
    'Datang ke meja layanan membawa KTP. Kami tidak mengirim kode lewat telepon atau WhatsApp.',
  shared: 'Komputer dipakai bersama?',
  sharedWhat: `Tanda terima masih dapat dibuka di peramban ini selama ${RECEIPT_MINUTES} menit. Hapus bila sudah Anda simpan.`,
  forget: 'Hapus tanda terima dari peramban ini',
  goneTitle: 'Tanda terima tidak lagi ada di peramban ini',
  goneTrack: 'Lacak dengan nomor dan kode',
}

const en: Translation<typeof id> = {
  code: 'Secret code',
  open: 'See how it is going',
  print: 'Print this page, or save it as PDF with the print menu of your browser.',
  dueRest: (days, skipped) =>
    skipped === 0
      ? `That is ${counted(days, 'working day', 'working days')} after the day of receipt.`
      : `That is ${counted(days, 'working day', 'working days')} after the day of receipt. ${counted(skipped, 'day', 'days')} of weekends and holidays do not count.`,
  next: 'What happens next',
  today: 'Today',
  by: (date) => `By ${date}`,
  lostCode: 'Lost the code?',
  lostCodeWhat:
    'Come to the information desk with your KTP. We never send the code by phone or WhatsApp.',
  shared: 'A shared computer?',
  sharedWhat: `The receipt can still be opened in this browser for ${RECEIPT_MINUTES} minutes. Remove it once you have saved it.`,
  forget: 'Remove the receipt from this browser',
  goneTitle: 'The receipt is no longer in this browser',
  goneTrack: 'Track it with number and code',
}

export const everyReceipt: Record<Language, Translation<typeof id>> = { id, en }
