import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Hak Anda berikutnya',
  from: 'Mulai',
  until: 'Sampai',
  otherwise: 'Bila Anda tidak bertindak',
  noEnd: 'Tanpa batas waktu',
  provisional: 'Tanggal sementara',
  provisionalWhat: 'Libur tahun itu belum ditetapkan. Tanggalnya masih dapat berubah.',
  twoCounts: 'Hitungan kedua',
  challengeSecond: (date: string) =>
    `Menurut UU 14/2008 batasnya ${date}. Tanggal yang lebih awal lebih aman.`,
  courtFrom:
    'Dihitung dari hari badan publik menerima putusan. Untuk Anda, hitungannya dari hari Anda menerima salinannya.',
  ask: 'Tanyakan tanggal pastinya kepada Komisi Informasi atau pengadilan.',
  toRequest: 'Buka permohonan untuk langkah ini',
  calendar: 'Simpan tanggal ini ke kalender',
  calendarHint:
    'Berkas .ics untuk kalender di telepon atau komputer. Unduh lagi bila tanggalnya berubah.',
}

const en: Translation<typeof id> = {
  title: 'Your next right',
  from: 'From',
  until: 'Until',
  otherwise: 'If you do nothing',
  noEnd: 'No time limit',
  provisional: 'Provisional date',
  provisionalWhat: 'The holidays of that year are not decreed yet. The date may still change.',
  twoCounts: 'The second count',
  challengeSecond: (date) =>
    `By Law 14/2008 the limit is ${date}. The earlier date is the safer one.`,
  courtFrom:
    'Counted from the day the public body received the decision. For you it counts from the day you received your copy.',
  ask: 'Ask the Information Commission or the court for the exact date.',
  toRequest: 'Open the request for this step',
  calendar: 'Save these dates to your calendar',
  calendarHint:
    'An .ics file for the calendar on a phone or computer. Download it again if a date changes.',
}

/** Words of the box of the next right, whatever the right. */
export const rightBoxTexts: Record<Language, Translation<typeof id>> = { id, en }
