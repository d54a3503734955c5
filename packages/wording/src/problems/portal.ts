import type { ProblemCode } from '@terang/contract/problem'
import type { Translation } from '../texts.ts'
import type { ProblemWords } from './technical.ts'

/** Where a citizen needs other words than an officer; `refused` for every other reason of the law. */
export const id = {
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
  'objection-already-open': {
    sentence: 'Keberatan Anda atas permohonan ini masih menunggu tanggapan.',
    advice: 'Tunggu tanggapannya, atau cabut dulu keberatan itu bila alasan Anda berubah.',
  },
  'objection-ended': {
    sentence: 'Keberatan ini sudah berakhir.',
    advice: 'Bila Anda tidak puas dengan tanggapannya, Anda boleh ke Komisi Informasi.',
  },
  'ground-does-not-fit': {
    sentence: 'Alasan yang Anda pilih tidak sesuai dengan keadaan permohonan saat ini.',
    advice: 'Pilih alasan lain. Lihat dulu apakah permohonan sudah kami jawab, dan bagaimana.',
  },
  'request-needed': {
    sentence: 'Alasan ini memerlukan nomor permohonan Anda.',
    advice: 'Buka permohonan dengan nomor dan kodenya, lalu ajukan keberatan dari sana.',
  },
  'request-withdrawn': {
    sentence: 'Anda sudah mencabut permohonan ini, jadi keberatan atasnya tidak dapat dicatat.',
    advice: 'Anda boleh mengajukan permohonan baru.',
  },
  'date-before-receipt': {
    sentence: 'Tanggal itu mendahului kejadian sebelumnya.',
    advice: 'Periksa tanggalnya, lalu kirim lagi.',
  },
  'date-too-early': {
    sentence: 'Tanggal itu sebelum UU 14/2008 berlaku.',
    advice: 'Periksa tahunnya. Tanggal paling awal 30 April 2010.',
  },
  refused: {
    sentence: 'Tindakan ini belum dapat dilakukan pada permohonan Anda.',
    advice: 'Muat ulang halaman untuk melihat keadaan terakhir.',
  },
} satisfies Partial<Record<ProblemCode | 'refused', ProblemWords>>

export const en: Translation<typeof id> = {
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
  'objection-already-open': {
    sentence: 'Your objection to this request still awaits its answer.',
    advice: 'Wait for the answer, or withdraw that objection first if your grounds have changed.',
  },
  'objection-ended': {
    sentence: 'This objection has ended.',
    advice: 'If you are not satisfied with the answer, you may go to the Information Commission.',
  },
  'ground-does-not-fit': {
    sentence: 'A ground you chose does not fit the request as it now stands.',
    advice: 'Choose another ground. See first whether we have answered the request, and how.',
  },
  'request-needed': {
    sentence: 'This ground needs the number of your request.',
    advice: 'Open the request with its number and code, then object from there.',
  },
  'request-withdrawn': {
    sentence: 'You have withdrawn this request, so no objection to it can be registered.',
    advice: 'You may send a new request.',
  },
  'date-before-receipt': {
    sentence: 'That day lies before something that already happened.',
    advice: 'Check the day, then send again.',
  },
  'date-too-early': {
    sentence: 'That day lies before Law 14/2008 came into force.',
    advice: 'Check the year. The earliest day is 30 April 2010.',
  },
  refused: {
    sentence: 'This cannot be done with your request at the moment.',
    advice: 'Reload the page to see where it stands.',
  },
}
