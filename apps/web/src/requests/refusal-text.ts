import type { Language, Translation } from '@terang/wording/texts'

const id = {
  refusal: {
    partFirst: 'Sebagian dapat dibuka?',
    partText:
      'Dokumen yang hanya sebagian dikecualikan tidak boleh ditutup seluruhnya. Tutup bagiannya saja, berikan sisanya.',
    extent: 'Yang ditolak',
    extentPart: 'Hanya sebagian. Bagian lain diberikan, yang dikecualikan dihitamkan.',
    extentWhole: 'Semua yang diminta dikecualikan.',
    exemption: 'Pengecualian yang menjadi dasar',
    exemptionHint:
      'Hanya yang sudah ditetapkan dan masih berlaku hari ini. Pasal dan SK diambil dari sana.',
    choose: 'Pilih pengecualian',
    until: 'Berlaku',
    sheet: 'Lihat lembar ujinya',
    publicLine: 'Lihat di daftar untuk umum',
    noExemption: 'Belum ada pengecualian yang berlaku.',
    noExemptionText:
      'Penolakan tanpa uji konsekuensi tidak sah (Pasal 19 UU 14/2008). Uji dulu, minta persetujuan Atasan PPID, lalu tetapkan dengan SK.',
    testFirst: 'Buat uji konsekuensi dulu',
    exemptPartHint: 'Halaman, kolom, atau nama yang dihitamkan. Pemohon membacanya.',
    consideration: 'Pertimbangan',
    considerationHint: 'Mengapa yang diminta termasuk pengecualian itu.',
    submit: 'Kirim usul ke Atasan PPID',
    clockRuns: 'Batas tetap berjalan selama menunggu persetujuan.',
  },
  chain: {
    label: 'Syarat penolakan',
    letters: (letters: string) => `Pasal 17 huruf ${letters} UU 14/2008`,
    article: 'Pasal',
    test: 'Uji konsekuensi',
    decree: 'SK pengecualian',
    consent: 'Persetujuan Atasan PPID',
    noArticle: 'Belum dipilih',
    noTest: 'Belum dipilih',
    noDecree: 'Belum ada',
    consentNext: 'Diminta setelah usul dikirim',
    consentAwaited: 'Menunggu',
    consentGiven: (name: string) => `Disetujui ${name}`,
    consentDeclined: (name: string) => `Tidak disetujui ${name}`,
    superior: 'Atasan PPID',
    done: 'ada',
    missing: 'kurang',
    tested: 'Sudah diuji',
    decreeHint: 'Wajib ikut surat. Tanpa SK, penolakan cacat. Pasal 34 ayat (2) Perki 1/2021.',
    consentHint:
      'PPID menolak dengan persetujuan Atasan PPID. Pasal 10 ayat (2) huruf f Perki 1/2021.',
    testHint: 'Sebelum menyatakan dikecualikan. Pasal 19 UU 14/2008.',
    articleHint: 'Satu huruf atau lebih dari sepuluh. Pasal 17 UU 14/2008.',
  },
  consent: {
    submit: 'Setujui penolakan',
    decline: 'Tidak menyetujui',
    note: 'Catatan persetujuan',
    reason: 'Mengapa tidak disetujui?',
    reasonHint: 'PPID membacanya dan dapat mengusulkan lagi atau memberikan informasinya.',
    proposedBy: (name: string, date: string) => `Diusulkan ${name}, ${date}.`,
  },
}

const en: Translation<typeof id> = {
  refusal: {
    partFirst: 'Can a part be opened?',
    partText:
      'A document that is exempt only in part may not be closed whole. Close that part and give the rest.',
    extent: 'What is refused',
    extentPart: 'Only a part. The rest is given, the exempt part is blacked out.',
    extentWhole: 'All that was asked for is exempt.',
    exemption: 'Exemption it rests on',
    exemptionHint:
      'Only what was set by decree and is in force today. Article and decree are taken from it.',
    choose: 'Choose an exemption',
    until: 'In force',
    sheet: 'See its test',
    publicLine: 'See it in the public list',
    noExemption: 'No exemption is in force yet.',
    noExemptionText:
      'A refusal without a consequence test is unlawful (Article 19, Law 14/2008). Test first, get the consent of the superior, then set it by decree.',
    testFirst: 'Make a consequence test first',
    exemptPartHint: 'The pages, columns or names that are blacked out. The applicant reads it.',
    consideration: 'Consideration',
    considerationHint: 'Why what was asked for falls under that exemption.',
    submit: 'Send the proposal to the superior',
    clockRuns: 'The limit runs on while consent is awaited.',
  },
  chain: {
    label: 'Conditions of a refusal',
    letters: (letters) => `Article 17 ${letters}, Law 14/2008`,
    article: 'Article',
    test: 'Consequence test',
    decree: 'Decree of exemption',
    consent: 'Consent of the superior',
    noArticle: 'Not chosen yet',
    noTest: 'Not chosen yet',
    noDecree: 'None yet',
    consentNext: 'Asked for when the proposal is sent',
    consentAwaited: 'Awaited',
    consentGiven: (name) => `Given by ${name}`,
    consentDeclined: (name) => `Declined by ${name}`,
    superior: 'the superior',
    done: 'there',
    missing: 'missing',
    tested: 'Tested',
    decreeHint:
      'Must go with the letter. Without it the refusal is defective. Article 34(2), Regulation 1/2021.',
    consentHint:
      'The PPID refuses with the consent of the superior. Article 10(2)(f), Regulation 1/2021.',
    testHint: 'Before anything is declared exempt. Article 19, Law 14/2008.',
    articleHint: 'One letter or more of the ten. Article 17, Law 14/2008.',
  },
  consent: {
    submit: 'Consent to the refusal',
    decline: 'Decline',
    note: 'Note on the consent',
    reason: 'Why is it declined?',
    reasonHint: 'The PPID reads it and may propose again or give the information.',
    proposedBy: (name, date) => `Proposed by ${name}, ${date}.`,
  },
}

/** Words of a refusal: its proposal, its chain of conditions, the consent of the superior. */
export const refusalTexts: Record<Language, Translation<typeof id>> = { id, en }
