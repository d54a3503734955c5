import type { Language, Translation } from '@terang/wording/texts'

const id = {
  complete: {
    declare: 'Nyatakan lengkap',
    submit: 'Catat sudah dilengkapi',
    on: 'Tanggal dilengkapi',
    files: 'Berkas yang dilengkapi',
  },
  incomplete: {
    own: (papers: string) => `Pemohon ini melampirkan ${papers} (Pasal 27 Perki 1/2021).`,
    explanation: 'Yang harus dilakukan pemohon',
    hint: 'Masuk ke surat apa adanya, dengan kata yang mudah dimengerti.',
    insert: 'Sisipkan kalimat baku',
    delivered: 'Suratnya',
    yes: 'Sudah sampai',
    no: 'Masih di jalan',
    deliveredOn: 'Sampai pada tanggal',
    submit: 'Kirim surat tidak lengkap',
    until: (date: string) => `Pemohon melengkapi paling lambat ${date}.`,
    later: 'Hitungan 3 hari kerja mulai setelah surat tercatat sampai.',
    notRefused:
      'Bukan penolakan. Bila tidak dilengkapi, permohonan berhenti dan boleh diajukan lagi.',
    flag: 'Surat sampai',
  },
  delivery: { submit: 'Catat surat sampai' },
  notCompleted: {
    submit: 'Catat tidak dilengkapi',
    ended: (date: string) => `Waktu melengkapi berakhir ${date}.`,
    noFollowUp: 'Badan publik tidak wajib menindaklanjuti. Catatannya masuk register.',
    noInput: 'Tidak ada yang perlu diisi.',
  },
  correct: {
    reason: 'Mengapa dibetulkan?',
    reasonHint: 'Misalnya: email masuk 11 Maret pukul 16.52, dibuka esoknya.',
    submit: 'Betulkan tanggal terima',
    now: (date: string) => `Sekarang tercatat ${date}.`,
  },
}

const en: Translation<typeof id> = {
  complete: {
    declare: 'Declare complete',
    submit: 'Note that it was completed',
    on: 'Completed on',
    files: 'Files that were handed in',
  },
  incomplete: {
    own: (papers) => `This applicant attaches ${papers} (Article 27, Regulation 1/2021).`,
    explanation: 'What the applicant has to do',
    hint: 'Goes into the letter as it stands, in words that are easy to understand.',
    insert: 'Insert the standard sentences',
    delivered: 'The letter',
    yes: 'Has arrived',
    no: 'Is on its way',
    deliveredOn: 'Arrived on',
    submit: 'Send the letter of incompleteness',
    until: (date) => `The applicant completes it by ${date}.`,
    later: 'The 3 working days begin when the arrival of the letter is noted.',
    notRefused: 'No refusal. If it is not completed the request ends and may be made again.',
    flag: 'Letter arrived',
  },
  delivery: { submit: 'Note the arrival' },
  notCompleted: {
    submit: 'Note that it was not completed',
    ended: (date) => `The time to complete ended on ${date}.`,
    noFollowUp: 'The agency has no duty to follow up. The note goes into the register.',
    noInput: 'Nothing has to be filled in.',
  },
  correct: {
    reason: 'Why is it corrected?',
    reasonHint: 'For example: the e-mail came on 11 March at 16:52 and was opened the next day.',
    submit: 'Correct the date of receipt',
    now: (date) => `Recorded now: ${date}.`,
  },
}

/** Words of the check for completeness and what follows from it. */
export const checkActTexts: Record<Language, Translation<typeof id>> = { id, en }
