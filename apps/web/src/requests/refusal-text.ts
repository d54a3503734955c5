import type { Language, Translation } from '@terang/wording/texts'

const id = {
  refusal: {
    partFirst: 'Sebagian dapat dibuka?',
    partText:
      'Dokumen yang hanya sebagian dikecualikan tidak boleh ditutup seluruhnya. Tutup bagiannya saja, berikan sisanya.',
    extent: 'Yang ditolak',
    extentPart: 'Hanya sebagian. Bagian lain diberikan, yang dikecualikan dihitamkan.',
    extentWhole: 'Semua yang diminta dikecualikan.',
    letters: 'Huruf Pasal 17 UU 14/2008',
    lettersHint: 'Pilih hanya yang benar-benar menjadi dasar.',
    otherAct: 'Undang-undang yang merahasiakannya',
    otherActHint: 'Nama dan nomornya, dengan pasal bila tahu.',
    consideration: 'Uji konsekuensi',
    considerationHint:
      'Informasi mana, apa akibatnya bila dibuka, dan kepentingan apa yang dilindungi.',
    decree: 'SK pengecualian',
    number: 'Nomor SK',
    date: 'Tanggal SK',
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
    noTest: 'Belum diisi',
    noDecree: 'Belum ada',
    consentNext: 'Diminta setelah usul dikirim',
    consentAwaited: 'Menunggu',
    consentGiven: (name: string) => `Disetujui ${name}`,
    consentDeclined: (name: string) => `Tidak disetujui ${name}`,
    superior: 'Atasan PPID',
    done: 'ada',
    missing: 'kurang',
    written: 'Ditulis',
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
    letters: 'Letters of Article 17, Law 14/2008',
    lettersHint: 'Choose only those it really rests on.',
    otherAct: 'The Act that keeps it secret',
    otherActHint: 'Its name and number, with the article if you know it.',
    consideration: 'Consequence test',
    considerationHint:
      'Which information, what would follow from opening it, and which interest is protected.',
    decree: 'Decree of exemption',
    number: 'Number of the decree',
    date: 'Date of the decree',
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
    noTest: 'Not written yet',
    noDecree: 'None yet',
    consentNext: 'Asked for when the proposal is sent',
    consentAwaited: 'Awaited',
    consentGiven: (name) => `Given by ${name}`,
    consentDeclined: (name) => `Declined by ${name}`,
    superior: 'the superior',
    done: 'there',
    missing: 'missing',
    written: 'Written',
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
