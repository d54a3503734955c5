import type { Language, Translation } from '@terang/wording/texts'

const id = {
  stays: (date: string) => `Batas tanggapan tetap ${date}.`,
  assign: {
    submit: 'Serahkan',
    choose: 'Pilih Atasan PPID',
    who: (name: string) => `Diputus ${name} sekarang.`,
    nobody:
      'Tidak ada Atasan PPID lain di badan ini. Minta pengelola akun menambahkan atasan yang tidak menandatangani jawaban pertama.',
    notRefuser:
      'Yang menandatangani jawaban pertama tidak ada dalam pilihan. UU P35, Perki P39(2).',
  },
  answer: {
    submit: 'Kirim tanggapan',
    decision: 'Putusan',
    after: 'Sesudah dikirim',
    granted: 'PPID wajib menjawab permohonan lagi.',
    part: 'PPID wajib menjawab lagi untuk bagian yang dikabulkan.',
    refused: 'Alasan tertulis wajib; untuk yang dikecualikan, SK ikut dilampirkan. P44(3)',
    periodicGranted: 'Informasi berkala wajib disediakan.',
    periodicPart: 'Sebagian informasi berkala wajib disediakan.',
    replies: 'Alasan keberatan dan tanggapannya',
    each: 'tiap alasan wajib dijawab, Perki P44(2)c',
    hint: 'Jawab alasan ini saja: apa yang terjadi dan mengapa.',
    letter: 'Nomor surat tanggapan',
    letterDate: 'Tanggal surat',
    decree: 'Nomor SK pengecualian',
    decreeDate: 'Tanggal SK',
    decreeHint: 'Yang tetap dikecualikan wajib disertai SK. Perki P44(3)',
    reopens: (number: string, date: string) =>
      `Permohonan ${number} terbuka lagi untuk PPID. Jawab lagi paling lambat ${date}.`,
    runs: (number: string, date: string) =>
      `Permohonan ${number} belum dijawab; batasnya tetap ${date}.`,
    withdrawn: (number: string) => `Permohonan ${number} sudah dicabut, jadi tidak dibuka kembali.`,
    stands: 'Jawaban pertama tetap berlaku.',
    petition: (date: string) =>
      `Pemohon dapat ke Komisi Informasi 14 hari kerja sejak menerima tanggapan; bila diterima hari ini, sampai ${date}.`,
    late: 'Batas 30 hari kerja sudah lewat. Tanggapan tetap wajib dan tercatat terlambat.',
    missing: (parts: string) => `Kurang: ${parts}.`,
    missingReply: (letters: string) => `tanggapan alasan ${letters}`,
    missingLetter: 'nomor surat',
    missingDecree: 'SK pengecualian',
    missingDecision: 'putusan',
  },
  withdraw: {
    submit: 'Catat pencabutan',
    reason: 'Alasan pencabutan',
    onlyApplicant: 'Hanya atas kehendak pemohon. Simpan surat atau emailnya.',
  },
  petition: {
    submit: 'Catat sengketa',
    on: 'Diajukan ke Komisi Informasi',
    number: 'Nomor register di komisi',
    numberHint: 'Boleh menyusul, seperti yang ditulis komisi.',
    window: (from: string, until: string) => `Waktunya ${from} sampai ${until}, 14 hari kerja.`,
    late: 'Lewat 14 hari kerja. Tetap dicatat; komisi yang menilai.',
    noMediation: 'Alasan a saja tidak dimediasi; pemeriksaan langsung ke ajudikasi. UU P40(2)',
    answerStill: 'Tanggapan Atasan PPID tetap wajib.',
  },
}

const en: Translation<typeof id> = {
  stays: (date) => `The limit to answer stays ${date}.`,
  assign: {
    submit: 'Assign',
    choose: 'Choose a superior',
    who: (name) => `Decided by ${name} now.`,
    nobody:
      'There is no other superior in this agency. Ask whoever manages accounts to add one who did not sign the first answer.',
    notRefuser: 'Whoever signed the first answer is not offered. Law P35, Perki P39(2).',
  },
  answer: {
    submit: 'Send the answer',
    decision: 'Decision',
    after: 'Once it is sent',
    granted: 'The PPID must answer the request again.',
    part: 'The PPID must answer again on the part that is granted.',
    refused: 'Written reasons are needed; for exempt information the decree goes along. P44(3)',
    periodicGranted: 'The periodic information must be provided.',
    periodicPart: 'Part of the periodic information must be provided.',
    replies: 'Grounds and replies',
    each: 'each ground must get its reply, Perki P44(2)c',
    hint: 'Answer this ground alone: what happened and why.',
    letter: 'Number of the letter',
    letterDate: 'Date of the letter',
    decree: 'Number of the decree',
    decreeDate: 'Date of the decree',
    decreeHint: 'What stays exempt needs the decree. Perki P44(3)',
    reopens: (number, date) =>
      `Request ${number} is open again for the PPID, to be answered by ${date}.`,
    runs: (number, date) => `Request ${number} has no answer yet; its limit stays ${date}.`,
    withdrawn: (number) => `Request ${number} was withdrawn, so it is not reopened.`,
    stands: 'The first answer stands.',
    petition: (date) =>
      `The applicant may petition the commission within 14 working days of receiving the answer; if received today, until ${date}.`,
    late: 'The 30 working days are over. The answer is still owed and is recorded as late.',
    missing: (parts) => `Missing: ${parts}.`,
    missingReply: (letters) => `reply to ground ${letters}`,
    missingLetter: 'number of the letter',
    missingDecree: 'decree of exemption',
    missingDecision: 'decision',
  },
  withdraw: {
    submit: 'Note the withdrawal',
    reason: 'Reason for withdrawing',
    onlyApplicant: 'Only at the wish of the applicant. Keep the letter or e-mail.',
  },
  petition: {
    submit: 'Note the dispute',
    on: 'Filed with the commission on',
    number: 'Register number at the commission',
    numberHint: 'May follow later, as the commission writes it.',
    window: (from, until) => `The time runs from ${from} to ${until}, 14 working days.`,
    late: 'Past 14 working days. It is noted all the same; the commission judges.',
    noMediation: 'Ground a alone is not mediated; it goes straight to adjudication. Law P40(2)',
    answerStill: 'The superior still has to answer.',
  },
}

export const actTexts: Record<Language, Translation<typeof id>> = { id, en }
