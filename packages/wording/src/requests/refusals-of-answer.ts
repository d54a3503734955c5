import type { RequestRefusal } from '@terang/law'
import type { Translation } from '../texts.ts'

/** `reason` says what the law says and stands beside the act that cannot be done; `todo` says what can. */
export type RefusalWords = { reason: string; todo: string }

/** Refusals of the acts from extension to hand-over; the rest stand in refusals.ts. */
export const id = {
  'already-extended': {
    reason: 'Waktu menjawab sudah pernah diperpanjang.',
    todo: 'Perpanjangan hanya sekali (Pasal 36 ayat (2) Perki 1/2021). Jawab dengan yang sudah ada.',
  },
  'deadline-passed': {
    reason: 'Batas menjawab sudah lewat.',
    todo: 'Jawab secepatnya. Perpanjangan hanya sah sebelum batas pertama lewat.',
  },
  'unit-already-working': {
    reason: 'Unit itu sedang mengerjakan permohonan ini.',
    todo: 'Tunggu balasannya, atau teruskan ke unit lain.',
  },
  'already-accepted': {
    reason: 'Unit Anda sudah menerima tugas ini.',
    todo: 'Kirim balasannya, atau kembalikan bila ternyata unit Anda tidak menguasainya.',
  },
  'unit-not-working': {
    reason: 'Unit ini tidak sedang diminta, jadi tidak ada yang ditarik kembali.',
    todo: 'Yang sudah dibalas atau dikembalikan unit tetap tercatat. Muat ulang untuk melihatnya.',
  },
  'not-with-a-unit': {
    reason: 'Unit Anda tidak sedang diminta menjawab permohonan ini.',
    todo: 'Balasan sudah dikirim atau dikembalikan. Meja layanan dapat meminta unit Anda lagi.',
  },
  'exemption-missing': {
    reason: 'Belum dipilih pengecualian yang menjadi dasar penolakan.',
    todo: 'Pilih satu dari daftar. Bila belum ada, buat uji konsekuensi dulu (Pasal 19 UU 14/2008).',
  },
  'exemption-of-another-agency': {
    reason: 'Pengecualian itu milik badan publik lain.',
    todo: 'Pilih pengecualian yang ditetapkan badan publik Anda sendiri.',
  },
  'exemption-not-decreed': {
    reason: 'Pengecualian itu belum ditetapkan dengan SK.',
    todo: 'Selesaikan dulu persetujuan dan SK-nya (Pasal 34 ayat (2) Perki 1/2021).',
  },
  'exemption-not-in-force': {
    reason: 'Pengecualian itu sudah tidak berlaku.',
    todo: 'Informasinya sudah terbuka. Berikan, atau uji lagi bila memang perlu dikecualikan.',
  },
  'exempt-part-missing': {
    reason: 'Belum disebut bagian mana yang dikecualikan.',
    todo: 'Tulis halaman, kolom, atau nama yang dihitamkan (Pasal 50 Perki 1/2021).',
  },
  'proposal-missing': {
    reason: 'Belum ada usul penolakan.',
    todo: 'Usulkan dulu penolakan berdasarkan pengecualian yang berlaku.',
  },
  'proposal-awaits-consent': {
    reason: 'Usul penolakan menunggu persetujuan Atasan PPID.',
    todo: 'Tunggu keputusannya. Batas menjawab tetap berjalan.',
  },
  'proposal-already-decided': {
    reason: 'Usul penolakan ini sudah diputuskan Atasan PPID.',
    todo: 'Lihat keputusannya di riwayat. Usul baru boleh diajukan bila perlu.',
  },
  'proposer-may-not-consent': {
    reason: 'Yang mengusulkan penolakan tidak boleh menyetujuinya sendiri.',
    todo: 'Minta persetujuan Atasan PPID yang lain.',
  },
  'consent-missing': {
    reason: 'Belum ada persetujuan Atasan PPID.',
    todo: 'Minta persetujuannya dulu (Pasal 10 ayat (2) huruf f Perki 1/2021).',
  },
  'extent-does-not-fit': {
    reason: 'Hasil jawaban tidak sesuai dengan luas penolakan yang disetujui.',
    todo: 'Jawab ditolak bila seluruhnya disetujui ditolak, atau sebagian bila hanya sebagian.',
  },
  'withholding-reason-missing': {
    reason: 'Belum disebut mengapa informasi tidak diberikan.',
    todo: 'Pilih alasannya: dikecualikan, belum dikuasai, atau belum didokumentasikan.',
  },
  'withholding-does-not-fit': {
    reason: 'Alasan itu tidak sesuai dengan hasil jawaban.',
    todo: 'Alasan menahan hanya untuk jawaban ditolak atau sebagian.',
  },
  'already-blacked-out': {
    reason: 'Berkas ini sudah hasil penghitaman.',
    todo: 'Mulai lagi dari berkas aslinya, supaya satu catatan memuat semua halaman.',
  },
  'nothing-blacked-out': {
    reason: 'Belum ada kotak hitam.',
    todo: 'Gambar sedikitnya satu kotak, lalu pilih dasar pengecualiannya.',
  },
  'withheld-page-missing': {
    reason: 'Belum disebut halaman mana yang dihitamkan.',
    todo: 'Pilih berkas yang dihitamkan di sini, atau isi nomor halamannya (Pasal 22 ayat (7) huruf e UU 14/2008).',
  },
  'withheld-page-does-not-fit': {
    reason: 'Halaman yang dihitamkan hanya disebut bila sebagian dikecualikan.',
    todo: 'Kosongkan nomor halaman, atau pilih diberikan sebagian karena dikecualikan.',
  },
  'blacked-out-gives-part': {
    reason: 'Berkas yang dihitamkan berarti sebagian informasi tidak diberikan.',
    todo: 'Pilih diberikan sebagian karena dikecualikan, atau lepas berkas itu.',
  },
  'exemption-not-consented': {
    reason: 'Ada kotak hitam yang dasarnya bukan pengecualian yang disetujui Atasan PPID.',
    todo: 'Hitamkan lagi dengan dasar yang disetujui, atau usulkan penolakan dengan dasar itu.',
  },
  'original-not-given': {
    reason: 'Berkas asli dari yang dihitamkan tidak boleh ikut diberikan.',
    todo: 'Lepas berkas asli. Yang diberikan hanya salinan yang dihitamkan.',
  },
  'original-not-meant': {
    reason: 'Ada berkas asli yang bagiannya pernah dihitamkan.',
    todo: 'Centang tanda bahwa berkas asli memang diberikan, atau lepas berkas itu.',
  },
  'public-place-missing': {
    reason: 'Belum disebut di mana informasinya tersedia.',
    todo: 'Isi tautan, tempat, atau keduanya.',
  },
  'public-place-does-not-fit': {
    reason: 'Tempat informasi tersedia hanya untuk informasi yang diberikan.',
    todo: 'Pilih diberikan dan tandai sudah tersedia, atau kosongkan tautan dan tempatnya.',
  },
  'supply-time-missing': {
    reason: 'Belum disebut kapan informasi diserahkan.',
    todo: 'Isi waktu penyediaan dalam hari kerja (Pasal 31 ayat (4) Perki 1/2021).',
  },
  'fee-without-supply': {
    reason: 'Biaya hanya boleh untuk menyalin dan mengirim informasi yang diberikan.',
    todo: 'Kosongkan biaya, karena tidak ada informasi yang diserahkan.',
  },
  'already-answered': {
    reason: 'Permohonan ini sudah dijawab.',
    todo: 'Jawaban tidak dapat diganti. Pemohon yang tidak puas dapat mengajukan keberatan.',
  },
  'not-answered': {
    reason: 'Permohonan ini belum dijawab.',
    todo: 'Kirim pemberitahuan tertulis dulu.',
  },
  'nothing-to-hand-over': {
    reason: 'Tidak ada informasi yang diserahkan dalam jawaban ini.',
    todo: 'Penyerahan hanya dicatat bila informasi diberikan seluruhnya atau sebagian.',
  },
} satisfies Partial<Record<RequestRefusal, RefusalWords>>

export const en: Translation<typeof id> = {
  'already-extended': {
    reason: 'The limit has already been extended.',
    todo: 'It may be extended once (Article 36(2), Regulation 1/2021). Answer with what there is.',
  },
  'deadline-passed': {
    reason: 'The limit to answer has passed.',
    todo: 'Answer as soon as possible. An extension is valid only before the first limit passes.',
  },
  'unit-already-working': {
    reason: 'That unit is already working on this request.',
    todo: 'Wait for its reply, or forward it to another unit.',
  },
  'already-accepted': {
    reason: 'Your unit has already accepted its part.',
    todo: 'Send the reply, or send it back if your unit turns out not to hold the information.',
  },
  'unit-not-working': {
    reason: 'This unit has nothing to do here, so there is nothing to take back.',
    todo: 'What a unit replied or sent back stays on record. Reload to see it.',
  },
  'not-with-a-unit': {
    reason: 'Your unit is not being asked about this request now.',
    todo: 'It has replied or sent it back. The desk may ask your unit again.',
  },
  'exemption-missing': {
    reason: 'No exemption was chosen for the refusal to rest on.',
    todo: 'Choose one from the list. If there is none, make a consequence test first (Article 19, Law 14/2008).',
  },
  'exemption-of-another-agency': {
    reason: 'That exemption belongs to another public body.',
    todo: 'Choose an exemption set by your own public body.',
  },
  'exemption-not-decreed': {
    reason: 'That exemption has no decree yet.',
    todo: 'Get the consent and the decree first (Article 34(2), Regulation 1/2021).',
  },
  'exemption-not-in-force': {
    reason: 'That exemption is no longer in force.',
    todo: 'The information is public. Give it, or test it again if it must be exempt.',
  },
  'exempt-part-missing': {
    reason: 'Which part is exempt was not said.',
    todo: 'Write the pages, columns or names that are blacked out (Article 50, Regulation 1/2021).',
  },
  'proposal-missing': {
    reason: 'No refusal has been proposed.',
    todo: 'Propose it first, resting on an exemption in force.',
  },
  'proposal-awaits-consent': {
    reason: 'The proposed refusal awaits the consent of the superior.',
    todo: 'Wait for the decision. The limit to answer runs on.',
  },
  'proposal-already-decided': {
    reason: 'The superior has already decided on this proposal.',
    todo: 'The history shows the decision. A new proposal may be made if needed.',
  },
  'proposer-may-not-consent': {
    reason: 'Whoever proposed the refusal may not consent to it.',
    todo: 'Ask another superior of the PPID.',
  },
  'consent-missing': {
    reason: 'The superior has not consented.',
    todo: 'Ask for consent first (Article 10(2)(f), Regulation 1/2021).',
  },
  'extent-does-not-fit': {
    reason: 'The outcome does not fit the extent of the refusal that was consented to.',
    todo: 'Refuse when the whole was consented to, answer in part when only a part was.',
  },
  'withholding-reason-missing': {
    reason: 'Why information is withheld was not said.',
    todo: 'Choose the reason: exempt, not yet held, or not yet documented.',
  },
  'withholding-does-not-fit': {
    reason: 'That reason does not fit the outcome.',
    todo: 'A reason to withhold belongs only to a refusal or an answer in part.',
  },
  'already-blacked-out': {
    reason: 'This file is a blacked-out copy already.',
    todo: 'Begin again from its original, so that one entry tells every page.',
  },
  'nothing-blacked-out': {
    reason: 'There is no black box yet.',
    todo: 'Draw at least one box and choose the exemption it rests on.',
  },
  'withheld-page-missing': {
    reason: 'Which pages are blacked out was not said.',
    todo: 'Choose a file that was blacked out here, or enter the page numbers (Article 22(7)(e), Law 14/2008).',
  },
  'withheld-page-does-not-fit': {
    reason: 'Blacked-out pages are named only where a part is exempt.',
    todo: 'Leave the page numbers empty, or choose granted in part because exempt.',
  },
  'blacked-out-gives-part': {
    reason: 'A blacked-out file means that a part is not given.',
    todo: 'Choose granted in part because exempt, or leave that file out.',
  },
  'exemption-not-consented': {
    reason: 'A black box rests on another exemption than the one the superior consented to.',
    todo: 'Black it out again on the consented one, or propose a refusal that rests on the other.',
  },
  'original-not-given': {
    reason: 'The original of what was blacked out may not go along.',
    todo: 'Leave the original out. Only the blacked-out copy is given.',
  },
  'original-not-meant': {
    reason: 'There is an original of which something was blacked out.',
    todo: 'Mark that the original is given on purpose, or leave it out.',
  },
  'public-place-missing': {
    reason: 'Where the information is public was not said.',
    todo: 'Enter a link, a place, or both.',
  },
  'public-place-does-not-fit': {
    reason: 'A place where it is public belongs only to information that is given.',
    todo: 'Choose granted and mark it as public already, or leave link and place empty.',
  },
  'supply-time-missing': {
    reason: 'When the information is handed over was not said.',
    todo: 'Enter the time of supply in working days (Article 31(4), Regulation 1/2021).',
  },
  'fee-without-supply': {
    reason: 'Only copying and sending information that is given may cost something.',
    todo: 'Leave the fee empty, because no information is handed over.',
  },
  'already-answered': {
    reason: 'This request has already been answered.',
    todo: 'An answer cannot be replaced. An applicant who disagrees may object.',
  },
  'not-answered': {
    reason: 'This request has not been answered yet.',
    todo: 'Send the written notice first.',
  },
  'nothing-to-hand-over': {
    reason: 'This answer hands no information over.',
    todo: 'A hand-over is noted only when information is given in full or in part.',
  },
}
