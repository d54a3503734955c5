import type { Language, Translation } from '@terang/wording/texts'

const id = {
  answer: {
    outcome: 'Jawaban',
    granted: 'Semua yang diminta diberikan.',
    part: 'Sebagian diberikan, sebagian tidak. Sebutkan mana dan mengapa.',
    refused: 'Tidak ada yang diberikan. Alasannya wajib disebut.',
    notHeld: 'Informasinya ada di badan publik lain. Ini bukan penolakan.',
    withholding: 'Mengapa tidak diberikan?',
    exempt: 'Perlu SK pengecualian dan persetujuan Atasan PPID.',
    notYetHeld: 'Badan publik belum menguasainya.',
    notDocumented: 'Ada, tetapi belum tertulis atau terekam.',
    holderBody: 'Badan publik yang menguasainya',
    holderHint: 'Bila tahu. Pemohon dapat meminta ke sana.',
    supplyDays: 'Diserahkan dalam berapa hari kerja?',
    supplyHint: 'Isi 0 bila diserahkan bersama pemberitahuan.',
    supplyOn: (date: string) => `Paling lambat ${date}.`,
    copyingFee: 'Biaya penyalinan, rupiah',
    sendingFee: 'Biaya pengiriman, rupiah',
    feeHint: 'Hanya penyalinan dan pengiriman. Mencari dan melihat gratis.',
    text: 'Isi pemberitahuan',
    textHint:
      'Masuk ke surat apa adanya. Sebut bentuk, cara penyerahan, dan bagian yang dihitamkan.',
    files: 'Berkas jawaban',
    submit: 'Kirim pemberitahuan',
    late: 'Batas sudah lewat. Jawaban tetap wajib dikirim dan tercatat terlambat.',
    objection: (date: string) =>
      `Pemohon dapat mengajukan keberatan sampai sekitar ${date}, 30 hari kerja sejak menerima.`,
    blocked: 'Belum dapat dikirim.',
    needProposal: 'Belum ada usul penolakan yang memuat pasal, uji konsekuensi, dan SK.',
    needConsent: 'Usul penolakan menunggu persetujuan Atasan PPID.',
    declined: 'Atasan PPID tidak menyetujui usul penolakan.',
    extentWhole: 'Yang disetujui penolakan seluruhnya. Pilih ditolak, atau usulkan sebagian.',
    extentPart:
      'Yang disetujui penolakan sebagian. Pilih diberikan sebagian, atau usulkan seluruhnya.',
    propose: 'Usulkan penolakan',
  },
}

const en: Translation<typeof id> = {
  answer: {
    outcome: 'Answer',
    granted: 'All that was asked for is given.',
    part: 'A part is given, a part is not. Say which and why.',
    refused: 'Nothing is given. The reason must be named.',
    notHeld: 'Another public body holds the information. This is no refusal.',
    withholding: 'Why is it not given?',
    exempt: 'Needs the decree of exemption and the consent of the superior.',
    notYetHeld: 'The agency does not hold it yet.',
    notDocumented: 'It exists, but is not written or recorded yet.',
    holderBody: 'Public body that holds it',
    holderHint: 'If you know. The applicant can ask there.',
    supplyDays: 'Handed over in how many working days?',
    supplyHint: 'Enter 0 if it is handed over with the notice.',
    supplyOn: (date) => `By ${date}.`,
    copyingFee: 'Copying fee, rupiah',
    sendingFee: 'Sending fee, rupiah',
    feeHint: 'Copying and sending only. Searching and viewing are free.',
    text: 'Text of the notice',
    textHint:
      'Goes into the letter as it stands. Name form, way of delivery and what is blacked out.',
    files: 'Files of the answer',
    submit: 'Send the notice',
    late: 'The limit has passed. The answer is still due and will be recorded as late.',
    objection: (date) =>
      `The applicant may object until about ${date}, 30 working days from receiving it.`,
    blocked: 'Cannot be sent yet.',
    needProposal: 'There is no proposed refusal with article, consequence test and decree.',
    needConsent: 'The proposed refusal awaits the consent of the superior.',
    declined: 'The superior declined the proposed refusal.',
    extentWhole: 'The consent covers a whole refusal. Choose refused, or propose a part.',
    extentPart: 'The consent covers a part. Choose granted in part, or propose the whole.',
    propose: 'Propose a refusal',
  },
}

/** Words of the notice, the answer of Article 22(7) of Law 14/2008. */
export const answerTexts: Record<Language, Translation<typeof id>> = { id, en }
