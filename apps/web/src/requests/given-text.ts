import type { Language, Translation } from '@terang/wording/texts'

const id = {
  files: 'Berkas yang sudah ada di permohonan',
  filesHint: 'Centang yang ikut diberikan. Tidak perlu diunduh dan diunggah lagi.',
  original: 'Berkas asli, belum dihitamkan.',
  black: (pages: string) => `Salinan yang dihitamkan, ${pages}.`,
  originalStops:
    'Berkas asli dari yang dihitamkan dicentang. Ia tidak boleh ikut bersama jawaban yang sebagian dikecualikan. Lepas centangnya.',
  originalWarns:
    'Berkas asli yang bagiannya pernah dihitamkan dicentang. Pemohon akan membaca semuanya.',
  originalMeant: 'Ya, berkas asli memang diberikan',
  originalMeantDetail: 'Hanya bila tidak ada lagi bagian yang dikecualikan.',
  pages: 'Halaman yang dihitamkan',
  pagesHint:
    'Untuk salinan yang tidak dihitamkan di sini, misalnya kertas. Tulis nomor halaman atau lembar: 2, 5-7.',
  pagesKnown: (pages: string) => `Dari berkas yang dicentang: ${pages}.`,
  blackOut: 'Hitamkan PDF dulu',
  publishedTitle: 'Sudah terbit?',
  published: 'Informasi ini sudah tersedia untuk umum',
  publishedDetail: 'Pemohon ditunjukkan tempatnya. Tetap dihitung sebagai diberikan.',
  link: 'Tautan ke informasi',
  linkHint: 'Alamat lengkap, diawali https:// atau http://.',
  place: 'Tempat di luar jaringan',
  placeHint: 'Misalnya: perpustakaan dinas, rak laporan tahunan.',
  publicLine: 'Lihat di daftar untuk umum',
  blackOutFile: 'Hitamkan',
  blackOutNamed: (name: string) => `Hitamkan ${name}`,
  madeFrom: (name: string) => `dari ${name}`,
  publicLink: 'Sudah tersedia di',
  publicPlace: 'Tersedia juga di',
  pagesTitle: 'Dihitamkan',
}

const en: Translation<typeof id> = {
  files: 'Files that lie in the request',
  filesHint: 'Tick what is given. Nothing needs to be downloaded and uploaded again.',
  original: 'The original, not blacked out.',
  black: (pages) => `Blacked-out copy, ${pages}.`,
  originalStops:
    'The original of a blacked-out copy is ticked. It may not go along with an answer of which a part is exempt. Untick it.',
  originalWarns:
    'An original of which a part was blacked out is ticked. The applicant will read all of it.',
  originalMeant: 'Yes, the original is given on purpose',
  originalMeantDetail: 'Only when no part of it is exempt any more.',
  pages: 'Blacked-out pages',
  pagesHint: 'Of a copy that was not blacked out here, on paper for one. Pages or sheets: 2, 5-7.',
  pagesKnown: (pages) => `From the ticked files: ${pages}.`,
  blackOut: 'Black out a PDF first',
  publishedTitle: 'Published before?',
  published: 'This information is public already',
  publishedDetail: 'The applicant is shown where. It still counts as granted.',
  link: 'Link to the information',
  linkHint: 'The full address, beginning with https:// or http://.',
  place: 'Place offline',
  placeHint: 'For example: library of the agency, shelf of annual reports.',
  publicLine: 'See it in the public list',
  blackOutFile: 'Black out',
  blackOutNamed: (name) => `Black out ${name}`,
  madeFrom: (name) => `from ${name}`,
  publicLink: 'Public already at',
  publicPlace: 'Also to be found at',
  pagesTitle: 'Blacked out',
}

/** Words of what goes out with an answer: files, blacked-out pages, and what is public already. */
export const givenTexts: Record<Language, Translation<typeof id>> = { id, en }
