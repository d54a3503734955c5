import type { Language, Translation } from '@terang/wording/texts'

const id = {
  how: 'Caranya',
  howWhat:
    'Tulis surat atau isi formulir di Komisi Informasi. Tidak dipungut biaya. Yang memutus bukan badan publik ini.',
  bring: 'Yang dilampirkan',
  papers: ['Fotokopi KTP', 'Tanda terima permohonan', 'Tanda terima keberatan'],
  answer: 'Surat tanggapan atas keberatan',
  past: 'Lewat tanggal itu',
  pastWhat: 'Komisi Informasi yang menilai, bukan sistem ini.',
  later: 'Anda dapat mulai pada hari itu.',
}

const en: Translation<typeof id> = {
  how: 'How',
  howWhat:
    'Write a letter or fill in the form of the Information Commission. It costs nothing. This public body does not decide it.',
  bring: 'What to attach',
  papers: ['A copy of your KTP', 'The receipt of the request', 'The receipt of the objection'],
  answer: 'The letter that answers the objection',
  past: 'After that date',
  pastWhat: 'The Information Commission judges, not this system.',
  later: 'You can begin on that day.',
}

/** Words of the way to the Komisi Informasi, UU P37, Perki 1/2013 P9–P13. */
export const petitionTexts: Record<Language, Translation<typeof id>> = { id, en }
