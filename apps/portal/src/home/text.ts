import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Beranda',
  sentence: (whose: string) => `Tanyakan apa saja tentang kerja ${whose}. Itu hak Anda.`,
  anyBody: 'badan publik',
  lead: 'Gratis, sekitar 5 menit. Siapkan KTP. Tidak perlu membuat akun.',
  ask: 'Ajukan permohonan',
  orTrack: 'Sudah mengajukan? Lacak permohonan Anda',
  doings: 'Yang dapat Anda lakukan',
  doing: [
    [
      '/ajukan',
      'Ajukan permohonan informasi',
      'Tulis dengan kalimat sendiri. Kami yang mencari unit dan aturannya.',
    ],
    [
      '/lacak',
      'Lacak permohonan Anda',
      'Dengan nomor dan kode rahasia dari tanda terima: lihat jawaban, lengkapi, atau cabut.',
    ],
    [
      '/keberatan',
      'Ajukan keberatan',
      'Bila kami menolak, terlambat, atau tidak mengumumkan yang wajib diumumkan.',
    ],
    [
      '/statistik',
      'Lihat seberapa cepat kami menjawab',
      'Berapa yang diterima, diberikan, ditolak, dan terlambat, setiap tahun, dengan artinya.',
    ],
    [
      '/hitung',
      'Hitung batas waktu',
      'Setiap hari kerja dan setiap hari libur, dengan pasalnya. Juga untuk keberatan dan sengketa.',
    ],
  ],
  yours: 'Yang menjadi hak Anda',
  rights: [
    'Jawaban tertulis, juga bila kami menolak.',
    'Alasan dan pasalnya, bila ada yang tidak kami berikan.',
    'Keberatan kepada atasan kami, bila Anda tidak setuju atau kami terlambat.',
  ],
  rightsMore: 'Baca cara kerja layanan ini',
}

const en: Translation<typeof id> = {
  title: 'Home',
  sentence: (whose) => `Ask anything about the work of ${whose}. It is your right.`,
  anyBody: 'a public body',
  lead: 'Free, about 5 minutes. Have your KTP ready. No account needed.',
  ask: 'Ask for information',
  orTrack: 'Asked already? Track your request',
  doings: 'What you can do',
  doing: [
    [
      '/ajukan',
      'Ask for information',
      'Write it in your own words. We find the unit and the rules.',
    ],
    [
      '/lacak',
      'Track your request',
      'With the number and secret code of your receipt: see the answer, complete or withdraw.',
    ],
    [
      '/keberatan',
      'File an objection',
      'If we refuse, are late, or do not publish what must be published.',
    ],
    [
      '/statistik',
      'See how quickly we answer',
      'How many were received, granted, refused and late, each year, with what it means.',
    ],
    [
      '/hitung',
      'Count a deadline',
      'Every working day and every holiday, with its article. For objections and disputes too.',
    ],
  ],
  yours: 'What is yours by right',
  rights: [
    'A written answer, also when we refuse.',
    'The reason and the article, when there is something we do not give.',
    'An objection to our superior, if you disagree or we are late.',
  ],
  rightsMore: 'Read how this service works',
}

export const homeTexts: Record<Language, Translation<typeof id>> = { id, en }
