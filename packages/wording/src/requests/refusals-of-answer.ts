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
  'not-with-a-unit': {
    reason: 'Unit Anda tidak sedang diminta menjawab permohonan ini.',
    todo: 'Balasan sudah dikirim atau dikembalikan. Meja layanan dapat meminta unit Anda lagi.',
  },
  'letters-missing': {
    reason: 'Belum dipilih huruf Pasal 17.',
    todo: 'Pilih sedikitnya satu huruf yang menjadi alasan pengecualian.',
  },
  'other-act-missing': {
    reason: 'Huruf j perlu menyebut undang-undang lain.',
    todo: 'Tulis nama dan nomor undang-undang yang merahasiakan informasi ini.',
  },
  'decree-missing': {
    reason: 'Tanpa SK pengecualian, penolakan cacat.',
    todo: 'Isi nomor dan tanggal SK (Pasal 34 ayat (2) Perki 1/2021).',
  },
  'proposal-missing': {
    reason: 'Belum ada usul penolakan.',
    todo: 'Usulkan dulu penolakan dengan huruf Pasal 17 dan SK pengecualian.',
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
  'not-with-a-unit': {
    reason: 'Your unit is not being asked about this request now.',
    todo: 'It has replied or sent it back. The desk may ask your unit again.',
  },
  'letters-missing': {
    reason: 'No letter of Article 17 was chosen.',
    todo: 'Choose at least one letter as the ground of the exemption.',
  },
  'other-act-missing': {
    reason: 'Letter j must name the other Act.',
    todo: 'Write the name and number of the Act that keeps this information secret.',
  },
  'decree-missing': {
    reason: 'Without a decree of exemption the refusal is defective.',
    todo: 'Enter the number and date of the decree (Article 34(2), Regulation 1/2021).',
  },
  'proposal-missing': {
    reason: 'No refusal has been proposed.',
    todo: 'Propose it first, with the letters of Article 17 and the decree.',
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
