import type { RequestRefusal } from '@terang/law'
import type { Translation } from '../texts.ts'
import { en as inProcessEnglish, id as inProcess, type RefusalWords } from './refusals-of-answer.ts'

export const id = {
  ...inProcess,
  forbidden: {
    reason: 'Peran Anda tidak mencakup tindakan ini.',
    todo: 'Minta rekan yang berwenang, atau minta peran ini kepada pengelola sistem.',
  },
  'already-registered': {
    reason: 'Permohonan ini sudah terdaftar.',
    todo: 'Buka permohonan yang sudah ada. Satu permohonan hanya punya satu nomor.',
  },
  'not-registered': {
    reason: 'Permohonan ini belum terdaftar.',
    todo: 'Catat permohonannya dulu. Nomor diberikan saat diterima (Pasal 22 ayat (4) UU 14/2008).',
  },
  'case-ended': {
    reason: 'Permohonan ini sudah berakhir.',
    todo: 'Pemohon boleh mengajukan permohonan baru, atau keberatan bila masih dalam waktunya.',
  },
  'not-under-check': {
    reason: 'Permohonan ini tidak sedang diperiksa kelengkapannya.',
    todo: 'Pemeriksaan kelengkapan hanya sekali, sesudah permohonan terdaftar.',
  },
  'not-incomplete': {
    reason: 'Permohonan ini tidak dinyatakan belum lengkap.',
    todo: 'Lanjutkan dengan tindakan yang tersedia di halaman permohonan.',
  },
  'not-declared-complete': {
    reason: 'Permohonan ini belum dinyatakan lengkap.',
    todo: 'Periksa kelengkapannya dulu, lalu nyatakan lengkap.',
  },
  'already-declared-complete': {
    reason: 'Permohonan ini sudah dinyatakan lengkap.',
    todo: 'Lanjutkan prosesnya. Bila informasinya belum ada, waktu menjawab dapat diperpanjang.',
  },
  'nothing-missing-named': {
    reason: 'Belum disebut apa yang kurang.',
    todo: 'Pilih sedikitnya satu kekurangan. Surat harus menyebutnya (Pasal 33 Perki 1/2021).',
  },
  'paper-not-asked': {
    reason: 'Ada berkas yang tidak diminta dari pemohon seperti ini.',
    todo: 'Pilih hanya berkas yang disebut Pasal 27 Perki 1/2021 untuk jenis pemohon ini.',
  },
  'delivery-unknown': {
    reason: 'Belum diketahui kapan pemohon menerima surat.',
    todo: 'Catat dulu tanggal surat sampai. Waktu 3 hari kerja dihitung dari tanggal itu.',
  },
  'delivery-already-noted': {
    reason: 'Tanggal surat sampai sudah dicatat.',
    todo: 'Lihat tanggalnya di riwayat. Tanggal itu tidak dapat dicatat dua kali.',
  },
  'completion-period-over': {
    reason: 'Waktu 3 hari kerja untuk melengkapi sudah lewat.',
    todo: 'Pemohon boleh mengajukan permohonan baru. Tidak ada aturan yang melarangnya.',
  },
  'completion-period-running': {
    reason: 'Waktu 3 hari kerja untuk melengkapi masih berjalan.',
    todo: 'Tunggu sampai waktu itu lewat (Pasal 33 ayat (3) Perki 1/2021).',
  },
  'date-in-future': {
    reason: 'Tanggal itu belum terjadi, atau sesudah permohonan dicatat.',
    todo: 'Isi tanggal yang lebih awal.',
  },
  'date-too-early': {
    reason: 'Tanggal itu sebelum UU 14/2008 berlaku.',
    todo: 'Periksa tahunnya. Tanggal paling awal 30 April 2010.',
  },
  'date-before-receipt': {
    reason: 'Tanggal itu mendahului kejadian sebelumnya dalam permohonan ini.',
    todo: 'Periksa tanggalnya, atau betulkan tanggal terima lebih dulu.',
  },
  'receipt-date-unchanged': {
    reason: 'Tanggal terima sama dengan yang sudah tercatat.',
    todo: 'Isi tanggal yang benar, atau batalkan pembetulan ini.',
  },
  'letter-not-sent': {
    reason: 'Surat itu belum keluar dalam permohonan ini.',
    todo: 'Pilih surat yang sudah keluar.',
  },
  'delivery-already-proved': {
    reason: 'Bukti dengan cara itu sudah tercatat untuk surat ini.',
    todo: 'Lihat bukti sampai di halaman perkara.',
  },
  'no-cost-stated': {
    reason: 'Jawaban permohonan ini tidak menyebut biaya.',
    todo: 'Tidak ada yang perlu dibayar. Mencari dan melihat informasi tidak pernah dikenai biaya (Pasal 37 Perki 1/2021).',
  },
  'already-paid': {
    reason: 'Biayanya sudah dibayar seluruhnya.',
    todo: 'Lihat pembayaran yang sudah tercatat di halaman perkara.',
  },
  'payment-exceeds-cost': {
    reason: 'Jumlah itu lebih besar daripada yang masih harus dibayar.',
    todo: 'Isi paling banyak sisa biaya yang tertulis di halaman perkara.',
  },
  'not-spoken': {
    reason: 'Permohonan ini datang sebagai tulisan.',
    todo: 'Tidak ada rekaman yang perlu dituliskan.',
  },
  'already-transcribed': {
    reason: 'Rekaman suara ini sudah dituliskan.',
    todo: 'Baca tulisannya di halaman perkara.',
  },
  'need-unknown': {
    reason: 'Bantuan itu tidak diminta, atau bukan tugas unit Anda.',
    todo: 'Muat ulang halaman perkara dan pilih dari daftarnya.',
  },
  'need-already-settled': {
    reason: 'Bantuan ini sudah dicatat tersedia, atau tidak dapat disediakan.',
    todo: 'Lihat riwayat perkara.',
  },
  'need-unit-not-asked': {
    reason: 'Unit itu tidak ikut menangani permohonan ini.',
    todo: 'Teruskan permohonan ke unit itu lebih dulu, atau biarkan menjadi tugas meja layanan.',
  },
  'need-day-outside': {
    reason: 'Tanggal itu sudah lewat, atau terlalu dekat dengan batas menjawab.',
    todo: 'Pilih hari sejak hari ini sampai 2 hari kerja sebelum batas menjawab.',
  },
  'calendar-already-adopted': {
    reason: 'Daftar libur ini sudah dipakai oleh permohonan ini.',
    todo: 'Tidak ada yang perlu dihitung ulang.',
  },
  'remedy-still-open': {
    reason: 'Perkara ini, keberatannya, atau sengketanya masih terbuka.',
    todo: 'Identitas disimpan sampai semuanya selesai.',
  },
  'retention-running': {
    reason: 'Masa retensinya belum habis.',
    todo: 'Tunggu sampai hari penghapusannya.',
  },
  'identity-already-erased': {
    reason: 'Bagian ini sudah dihapus.',
    todo: 'Tidak ada yang perlu dihapus lagi.',
  },
} satisfies Record<RequestRefusal, RefusalWords>

export const en: Translation<typeof id> = {
  ...inProcessEnglish,
  forbidden: {
    reason: 'Your role does not include this act.',
    todo: 'Ask a colleague who may do it, or ask the administrator for the role.',
  },
  'already-registered': {
    reason: 'This request is already registered.',
    todo: 'Open the request that exists. A request has only one number.',
  },
  'not-registered': {
    reason: 'This request is not registered yet.',
    todo: 'Register it first. The number is given at receipt (Article 22(4), Law 14/2008).',
  },
  'case-ended': {
    reason: 'This request has ended.',
    todo: 'The applicant may ask anew, or object while there is time for it.',
  },
  'not-under-check': {
    reason: 'This request is not under the completeness check.',
    todo: 'The check is done once, after the request is registered.',
  },
  'not-incomplete': {
    reason: 'This request was not declared incomplete.',
    todo: 'Go on with an act that the case page offers.',
  },
  'not-declared-complete': {
    reason: 'This request was not declared complete yet.',
    todo: 'Check it first, then declare it complete.',
  },
  'already-declared-complete': {
    reason: 'This request was already declared complete.',
    todo: 'Go on with it. If the information is not there yet, the limit can be extended.',
  },
  'nothing-missing-named': {
    reason: 'What is missing was not named.',
    todo: 'Choose at least one item. The letter must name it (Article 33, Regulation 1/2021).',
  },
  'paper-not-asked': {
    reason: 'A paper was named that is not asked of this kind of applicant.',
    todo: 'Choose only papers that Article 27 of Regulation 1/2021 asks of this kind of applicant.',
  },
  'delivery-unknown': {
    reason: 'It is not known when the applicant received the letter.',
    todo: 'Note the day of delivery first. The 3 working days run from that day.',
  },
  'delivery-already-noted': {
    reason: 'The day of delivery was already noted.',
    todo: 'The history shows it. It cannot be noted twice.',
  },
  'completion-period-over': {
    reason: 'The 3 working days to complete the request have passed.',
    todo: 'The applicant may ask anew. No rule forbids it.',
  },
  'completion-period-running': {
    reason: 'The 3 working days to complete the request are still running.',
    todo: 'Wait until they have passed (Article 33(3), Regulation 1/2021).',
  },
  'date-in-future': {
    reason: 'That day has not come yet, or lies after the request was registered.',
    todo: 'Enter an earlier day.',
  },
  'date-too-early': {
    reason: 'That day lies before Law 14/2008 came into force.',
    todo: 'Check the year. The earliest day is 30 April 2010.',
  },
  'date-before-receipt': {
    reason: 'That day lies before something that already happened in this case.',
    todo: 'Check the day, or correct the date of receipt first.',
  },
  'receipt-date-unchanged': {
    reason: 'The date of receipt is the one already recorded.',
    todo: 'Enter the right date, or leave this correction.',
  },
  'letter-not-sent': {
    reason: 'That letter has not gone out in this request.',
    todo: 'Choose a letter that went out.',
  },
  'delivery-already-proved': {
    reason: 'A proof of that kind is already noted for this letter.',
    todo: 'See the proofs of delivery on the page of the case.',
  },
  'no-cost-stated': {
    reason: 'The answer to this request states no cost.',
    todo: 'There is nothing to pay. Searching and viewing never cost anything (Article 37, Regulation 1/2021).',
  },
  'already-paid': {
    reason: 'The cost is paid in full.',
    todo: 'See the payments already noted on the page of the case.',
  },
  'payment-exceeds-cost': {
    reason: 'That amount is more than what is still to be paid.',
    todo: 'Enter at most the rest that the page of the case shows.',
  },
  'not-spoken': {
    reason: 'This request came in writing.',
    todo: 'There is no voice note to write down.',
  },
  'already-transcribed': {
    reason: 'This voice note has been written down.',
    todo: 'Read the text on the page of the case.',
  },
  'need-unknown': {
    reason: 'That help was not asked for, or is not a task of your unit.',
    todo: 'Reload the page of the case and choose from its list.',
  },
  'need-already-settled': {
    reason: 'This help is already noted as arranged, or as not possible.',
    todo: 'See the history of the case.',
  },
  'need-unit-not-asked': {
    reason: 'That unit does not work on this request.',
    todo: 'Forward the request to it first, or leave the task with the desk.',
  },
  'need-day-outside': {
    reason: 'That day is over, or lies too near the limit to answer.',
    todo: 'Choose a day from today until 2 working days before the limit to answer.',
  },
  'calendar-already-adopted': {
    reason: 'This case already uses that list of holidays.',
    todo: 'There is nothing to count again.',
  },
  'remedy-still-open': {
    reason: 'This case, its objection or its dispute is still open.',
    todo: 'Identity is kept until all of it has ended.',
  },
  'retention-running': {
    reason: 'Its time of retention is not over.',
    todo: 'Wait until its day of erasure.',
  },
  'identity-already-erased': {
    reason: 'This part has been erased.',
    todo: 'There is nothing left to erase.',
  },
}
