import type { Citation, RequestAct } from '@terang/law'
import { slip, uu } from '../citations.ts'
import type { Translation } from '../texts.ts'

export type ActWords = {
  /** The act as a button and as a line in the list of acts. */
  name: string
  /** What it does in law, said before it is pressed. */
  consequence: string
}

export const id = {
  register: {
    name: 'Catat permohonan',
    consequence:
      'Nomor diberikan saat dicatat, juga bila belum lengkap. Hitungan 10 hari kerja mulai.',
  },
  'declare-complete': {
    name: 'Nyatakan lengkap',
    consequence: 'Pemeriksaan selesai. Batas menurut UU tidak berubah.',
  },
  'declare-incomplete': {
    name: 'Nyatakan belum lengkap',
    consequence:
      'Pemohon punya 3 hari kerja sejak menerima surat. Batas menurut UU tetap berjalan.',
  },
  'note-delivery': {
    name: 'Catat surat sampai',
    consequence: 'Hitungan 3 hari kerja bagi pemohon mulai dari hari surat sampai.',
  },
  complete: {
    name: 'Catat sudah dilengkapi',
    consequence: 'Permohonan dinyatakan lengkap dan diproses.',
  },
  'note-not-completed': {
    name: 'Catat tidak dilengkapi',
    consequence: 'Permohonan berhenti. Bukan penolakan, dan pemohon boleh mengajukan lagi.',
  },
  assign: {
    name: 'Teruskan ke unit',
    consequence:
      'Unit menyiapkan bagiannya tanpa melihat identitas, dengan tenggat di dalam batas. Beberapa unit boleh diminta.',
  },
  recall: {
    name: 'Tarik kembali dari unit',
    consequence: 'Selama unit belum membalas. Unit diberi tahu alasannya, dan batas tidak berubah.',
  },
  accept: {
    name: 'Terima tugas unit',
    consequence: 'Unit Anda menyatakan menguasai informasinya dan mengerjakannya.',
  },
  reply: {
    name: 'Kirim balasan unit',
    consequence: 'Bahan jawaban masuk. Bila semua unit sudah membalas, PPID menyusun jawaban.',
  },
  'send-back': {
    name: 'Kembalikan ke meja layanan',
    consequence: 'Bila unit Anda tidak menguasai informasinya. Batas tidak berubah.',
  },
  'extend-deadline': {
    name: 'Perpanjang 7 hari kerja',
    consequence: 'Hanya sekali. Surat dengan alasan harus keluar sebelum batas pertama lewat.',
  },
  'propose-refusal': {
    name: 'Usulkan penolakan',
    consequence: 'Perlu pengecualian yang berlaku, lalu persetujuan Atasan PPID.',
  },
  'consent-refusal': {
    name: 'Setujui penolakan',
    consequence: 'PPID boleh menjawab ditolak atau sebagian, dengan SK pengecualian.',
  },
  'decline-refusal': {
    name: 'Tidak menyetujui penolakan',
    consequence: 'Usul gugur dan kembali ke PPID. Batas tidak berubah.',
  },
  'black-out': {
    name: 'Hitamkan PDF',
    consequence: 'Berkas baru dibuat tanpa isi di bawah kotak. Berkas asli tetap dan tidak keluar.',
  },
  answer: {
    name: 'Kirim pemberitahuan',
    consequence: 'Menghentikan hitungan. Pemohon punya 30 hari kerja untuk keberatan.',
  },
  'hand-over': {
    name: 'Catat penyerahan',
    consequence: 'Informasi sudah di tangan pemohon dan permohonan selesai.',
  },
  withdraw: {
    name: 'Catat pencabutan',
    consequence: 'Permohonan berakhir atas kehendak pemohon. Tidak dapat dibuka lagi.',
  },
  'correct-receipt-date': {
    name: 'Betulkan tanggal terima',
    consequence: 'Semua batas dihitung ulang. Nama Anda dan alasannya tercatat di riwayat.',
  },
  'note-payment': {
    name: 'Catat pembayaran',
    consequence: 'Hanya biaya penyalinan dan pengiriman. Pembayaran tunai mendapat tanda bukti.',
  },
  'prove-delivery': {
    name: 'Catat bukti sampai',
    consequence:
      'Terkirim belum berarti diterima. Bukti ini tersimpan di riwayat; batas tidak berubah.',
  },
  transcribe: {
    name: 'Tuliskan rekaman suara',
    consequence: 'Tulisan ini menjadi isi permohonan. Batas tidak berubah.',
  },
  'plan-need': {
    name: 'Atur siapa menyediakan bantuan',
    consequence: 'Bantuan menjadi tugas meja layanan atau unit, dengan tanggalnya sendiri.',
  },
  'meet-need': {
    name: 'Catat bantuan tersedia',
    consequence: 'Pemohon membacanya di halaman lacak. Batas tidak berubah.',
  },
  'forgo-need': {
    name: 'Catat bantuan tidak dapat disediakan',
    consequence: 'Pemohon membaca alasannya di halaman lacak. Kewajiban menjawab tetap.',
  },
  reopen: {
    name: 'Buka kembali',
    consequence: 'Keberatan dikabulkan, sehingga kewajiban menjawab hidup kembali.',
  },
  'amend-calendar': {
    name: 'Terapkan daftar libur baru',
    consequence: 'Batas permohonan yang masih terbuka dihitung ulang.',
  },
  'erase-identity': {
    name: 'Hapus identitas menurut retensi',
    consequence: 'Berkas atau identitas pemohon dihapus untuk selamanya. Catatan perkara tetap.',
  },
} satisfies Record<RequestAct, ActWords>

export const en: Translation<typeof id> = {
  register: {
    name: 'Register a request',
    consequence: 'It gets its number at once, complete or not. The 10 working days begin.',
  },
  'declare-complete': {
    name: 'Declare complete',
    consequence: 'The check is done. The limit of the Act does not move.',
  },
  'declare-incomplete': {
    name: 'Declare incomplete',
    consequence:
      'The applicant has 3 working days from receiving the letter. The limit of the Act runs on.',
  },
  'note-delivery': {
    name: 'Note that the letter arrived',
    consequence: "The applicant's 3 working days begin on the day the letter arrived.",
  },
  complete: {
    name: 'Note that it was completed',
    consequence: 'The request counts as complete and goes on.',
  },
  'note-not-completed': {
    name: 'Note that it was not completed',
    consequence: 'The request ends. This is no refusal, and the applicant may ask again.',
  },
  assign: {
    name: 'Forward to a unit',
    consequence:
      'The unit prepares its part without seeing who asked, by a day inside the limit. Several may be asked.',
  },
  recall: {
    name: 'Recall from the unit',
    consequence: 'While the unit has not replied. It is told why, and the limit does not move.',
  },
  accept: {
    name: "Accept the unit's part",
    consequence: 'Your unit says that it holds the information and works on it.',
  },
  reply: {
    name: "Send the unit's reply",
    consequence: 'The material comes in. When every unit has replied, the PPID makes the answer.',
  },
  'send-back': {
    name: 'Send back to the desk',
    consequence: 'When your unit does not hold the information. The limit does not move.',
  },
  'extend-deadline': {
    name: 'Extend by 7 working days',
    consequence: 'Once only. The letter with its reason must go out before the first limit passes.',
  },
  'propose-refusal': {
    name: 'Propose a refusal',
    consequence: 'Needs an exemption in force, then the consent of the superior.',
  },
  'consent-refusal': {
    name: 'Consent to the refusal',
    consequence: 'The PPID may answer refused or in part, with the decree attached.',
  },
  'decline-refusal': {
    name: 'Decline the refusal',
    consequence: 'The proposal falls and returns to the PPID. The limit does not move.',
  },
  'black-out': {
    name: 'Black out a PDF',
    consequence: 'A new file without what is under the boxes. The original stays and stays inside.',
  },
  answer: {
    name: 'Send the notice',
    consequence: 'Stops the count. The applicant has 30 working days to object.',
  },
  'hand-over': {
    name: 'Note the hand-over',
    consequence: 'The applicant has the information and the request is finished.',
  },
  withdraw: {
    name: 'Note the withdrawal',
    consequence: "The request ends at the applicant's wish. It cannot be opened again.",
  },
  'correct-receipt-date': {
    name: 'Correct the date of receipt',
    consequence: 'All limits are counted again. Your name and the reason stand in the history.',
  },
  'note-payment': {
    name: 'Note a payment',
    consequence: 'Only the cost of copying and sending. Cash gets a receipt.',
  },
  'prove-delivery': {
    name: 'Note proof of delivery',
    consequence: 'Sent is not received. The proof stands in the history; the limit does not move.',
  },
  transcribe: {
    name: 'Write down the voice note',
    consequence: 'The text becomes what was asked. The limit does not move.',
  },
  'plan-need': {
    name: 'Say who arranges the help',
    consequence: 'The help becomes a task of the desk or of a unit, with a day of its own.',
  },
  'meet-need': {
    name: 'Note that help is arranged',
    consequence: 'The applicant reads it on the tracking page. The limit does not move.',
  },
  'forgo-need': {
    name: 'Note that help cannot be arranged',
    consequence: 'The applicant reads the reason on the tracking page. The duty to answer stays.',
  },
  reopen: {
    name: 'Reopen',
    consequence: 'An objection was granted, so the duty to answer lives again.',
  },
  'amend-calendar': {
    name: 'Adopt the new list of holidays',
    consequence: 'The limits of open requests are counted again.',
  },
  'erase-identity': {
    name: 'Erase identity by retention',
    consequence: 'Papers or identity of the applicant are gone for good. The record stays.',
  },
}

/** Dasar hukum tiap tindakan; empty where no article speaks of it. */
export const ACT_CITATIONS: Readonly<Record<RequestAct, readonly Citation[]>> = {
  register: [uu('22(4)'), slip('31(1)')],
  'declare-complete': [slip('31(2)')],
  'declare-incomplete': [slip('33(2)')],
  'note-delivery': [slip('33(3)')],
  complete: [slip('33(3)')],
  'note-not-completed': [slip('33(4)')],
  assign: [slip('12')],
  recall: [slip('12')],
  accept: [slip('12')],
  reply: [slip('12')],
  'send-back': [slip('12')],
  'extend-deadline': [uu('22(8)'), slip('36(2)')],
  'propose-refusal': [uu('17'), uu('19'), slip('34(2)')],
  'consent-refusal': [slip('10(2)f')],
  'decline-refusal': [slip('10(2)f')],
  'black-out': [uu('22(7)e'), slip('50')],
  answer: [uu('22(7)'), slip('31(4)')],
  'hand-over': [slip('35')],
  withdraw: [],
  'correct-receipt-date': [slip('32(1)')],
  'note-payment': [slip('38(3)'), slip('38(4)')],
  'prove-delivery': [slip('32(1)')],
  transcribe: [uu('22(2)'), uu('22(3)')],
  'plan-need': [slip('5(5)'), slip('5(6)')],
  'meet-need': [slip('5(5)'), slip('24(5)'), slip('29(2)')],
  'forgo-need': [slip('5(5)'), slip('5(6)')],
  reopen: [uu('46'), slip('44')],
  'amend-calendar': [],
  'erase-identity': [],
}
