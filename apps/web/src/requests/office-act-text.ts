import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

type Terms = { days: number; reserve: number }

const id = {
  assign: {
    unit: 'Unit yang menguasai informasinya',
    choose: 'Pilih unit',
    note: 'Pesan untuk unit',
    hint: 'Unit tidak melihat identitas pemohon. Jangan tulis nama atau datanya di sini.',
    submit: 'Teruskan ke unit',
    days: 'Waktu untuk unit',
    usual: 'Biasa',
    daysOf: (days: number) => `${days} hari kerja`,
    limit: ({ days, reserve }: Terms) =>
      `Unit mendapat ${days} hari kerja, dan paling lambat ${reserve} hari kerja sebelum batas jawaban.`,
  },
  recall: {
    unit: 'Unit yang ditarik kembali',
    choose: 'Pilih unit',
    reason: 'Mengapa ditarik kembali?',
    hint: 'Dibaca unit dan petugas. Jangan tulis data pemohon.',
    submit: 'Tarik kembali',
    told: 'Unit diberi tahu lewat surel, dan tidak perlu membalas lagi.',
  },
  accept: {
    submit: 'Terima tugas',
    noInput: 'Tidak ada yang perlu diisi. Balasan tetap dikirim lewat “Kirim balasan unit”.',
    mayReturn: 'Bila ternyata unit Anda tidak menguasainya, tugas masih dapat dikembalikan.',
  },
  reply: {
    forUnit: 'Atas nama',
    until: (date: string) => `Tenggat unit ${date}.`,
    text: 'Balasan',
    hint: 'Sebutkan apa yang ada, apa yang tidak, dan bagian mana yang perlu ditutup.',
    files: 'Berkas informasi',
    submit: 'Kirim balasan',
  },
  sendBack: {
    reason: 'Mengapa dikembalikan?',
    hint: 'Sebutkan unit yang menurut Anda menguasainya, bila tahu.',
    submit: 'Kembalikan ke meja layanan',
  },
  extend: {
    why: 'Mengapa belum dapat menjawab?',
    reason: 'Alasan untuk pemohon',
    hint: 'Masuk ke surat apa adanya. Tulis apa yang belum ada dan siapa yang menyiapkannya.',
    submit: 'Kirim perpanjangan',
    validUntil: (date: string) => `Surat sah bila keluar paling lambat ${date}.`,
    after: (date: string) => `Sesudah ${date} tidak ada perpanjangan lagi.`,
    notFromLetter: '7 hari kerja setelah batas pertama, bukan setelah tanggal surat.',
  },
  handOver: { submit: 'Catat penyerahan', note: 'Catatan penyerahan' },
  withdraw: {
    reason: 'Alasan pemohon',
    submit: 'Catat pencabutan',
    onlyApplicant: 'Hanya bila pemohon sendiri memintanya.',
  },
}

const en: Translation<typeof id> = {
  assign: {
    unit: 'Unit that holds the information',
    choose: 'Choose a unit',
    note: 'Message to the unit',
    hint: 'The unit does not see who asked. Write no name or personal data here.',
    submit: 'Forward to the unit',
    days: 'Time for the unit',
    usual: 'Usual',
    daysOf: (days) => `${days} working days`,
    limit: ({ days, reserve }) =>
      `The unit gets ${counted(days, 'working day', 'working days')}, and no later than ${counted(reserve, 'working day', 'working days')} before the answer is due.`,
  },
  recall: {
    unit: 'Unit to recall it from',
    choose: 'Choose a unit',
    reason: 'Why is it recalled?',
    hint: 'Read by the unit and officers. Write nothing about the applicant.',
    submit: 'Recall',
    told: 'The unit is told by mail and need not reply any more.',
  },
  accept: {
    submit: 'Accept',
    noInput: "Nothing to fill in. The reply itself goes through “Send the unit's reply”.",
    mayReturn: 'If your unit turns out not to hold it, it may still be sent back.',
  },
  reply: {
    forUnit: 'For',
    until: (date) => `The limit of the unit is ${date}.`,
    text: 'Reply',
    hint: 'Say what there is, what there is not, and which part must be closed.',
    files: 'Files with the information',
    submit: 'Send the reply',
  },
  sendBack: {
    reason: 'Why is it sent back?',
    hint: 'Name the unit that you think holds it, if you know.',
    submit: 'Send back to the desk',
  },
  extend: {
    why: 'Why can it not be answered yet?',
    reason: 'Reason for the applicant',
    hint: 'Goes into the letter as it stands. Say what is missing and who prepares it.',
    submit: 'Send the extension',
    validUntil: (date) => `The letter is valid if it goes out by ${date}.`,
    after: (date) => `After ${date} there is no further extension.`,
    notFromLetter: '7 working days after the first limit, not after the date of the letter.',
  },
  handOver: { submit: 'Note the hand-over', note: 'Note on the hand-over' },
  withdraw: {
    reason: "The applicant's reason",
    submit: 'Note the withdrawal',
    onlyApplicant: 'Only if the applicant asks for it.',
  },
}

/** Words of the acts between desk, unit and applicant. */
export const officeActTexts: Record<Language, Translation<typeof id>> = { id, en }
