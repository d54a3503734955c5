import {
  type DisputeRefusal,
  type ExemptionRefusal,
  type ObjectionRefusal,
  type RequestRefusal,
  STATUTE,
} from '@terang/law'
import type { RefusalWords } from '../requests/refusals-of-answer.ts'
import type { Translation } from '../texts.ts'

/** P51(1): the longest that huruf a may last. */
const YEARS = STATUTE['exclusion.law-enforcement'].limit

type Shared = DisputeRefusal | ObjectionRefusal | RequestRefusal

/** Refusals that only an exemption knows; the shared ones stand with the other nouns. */
export const id = {
  'exemption-already-tested': {
    reason: 'Uji konsekuensi ini sudah dicatat.',
    todo: 'Buka yang sudah ada, lalu uji lagi di sana bila perlu diubah.',
  },
  'exemption-not-tested': {
    reason: 'Belum ada uji konsekuensi yang menunggu.',
    todo: 'Catat dulu lembar uji konsekuensinya (Pasal 19 UU 14/2008).',
  },
  'exemption-ended': {
    reason: 'Pengecualian ini sudah berakhir.',
    todo: 'Informasi itu terbuka. Mengecualikannya lagi memerlukan uji konsekuensi baru.',
  },
  'always-open-unchecked': {
    reason: 'Belum dipastikan bahwa informasi ini boleh dikecualikan.',
    todo: 'Periksa Pasal 18 ayat (1) UU 14/2008, misalnya putusan dan surat keputusan selalu terbuka.',
  },
  'testers-missing': {
    reason: 'Belum disebut siapa yang menguji.',
    todo: 'Isi nama, jabatan, dan unit kerja sedikitnya satu penguji.',
  },
  'duration-does-not-fit': {
    reason: 'Jangka waktu itu tidak sesuai dengan huruf Pasal 17.',
    todo: 'Pilih jangka waktu menurut Pasal 51 Perki 1/2021.',
  },
  'end-date-missing': {
    reason: 'Belum disebut kapan pengecualian berakhir.',
    todo: 'Isi tanggal terakhirnya.',
  },
  'end-date-passed': {
    reason: 'Tanggal akhir pengecualian harus sesudah hari ini.',
    todo: 'Isi tanggal yang akan datang.',
  },
  'end-beyond-thirty-years': {
    reason: `Pengecualian untuk penegakan hukum paling lama ${YEARS} tahun.`,
    todo: 'Isi tanggal yang lebih awal (Pasal 51 ayat (1) Perki 1/2021).',
  },
  'test-awaits-consent': {
    reason: 'Hasil uji yang lain masih menunggu persetujuan Atasan PPID.',
    todo: 'Tunggu keputusannya. Yang berlaku tidak berubah.',
  },
  'test-already-decided': {
    reason: 'Hasil uji ini sudah diputuskan Atasan PPID.',
    todo: 'Lihat keputusannya di riwayat.',
  },
  'tester-may-not-consent': {
    reason: 'Yang mencatat uji tidak boleh menyetujuinya sendiri.',
    todo: 'Minta persetujuan Atasan PPID yang lain.',
  },
  'test-without-consent': {
    reason: 'Hasil uji belum disetujui Atasan PPID.',
    todo: 'Minta persetujuannya dulu (Pasal 10 ayat (2) huruf e Perki 1/2021).',
  },
  'decree-before-consent': {
    reason: 'SK tidak boleh lebih tua daripada persetujuan Atasan PPID.',
    todo: 'Isi tanggal SK pada atau sesudah hari persetujuan.',
  },
  'not-yet-exempt': {
    reason: 'Informasi ini belum ditetapkan sebagai dikecualikan.',
    todo: 'Tunggu persetujuan dan SK penetapannya.',
  },
  'opening-only-for-personal': {
    reason: 'Persetujuan tertulis atau jabatan publik hanya membuka huruf g dan h.',
    todo: 'Untuk huruf lain, uji lagi (Pasal 53 Perki 1/2021).',
  },
  'opening-too-early': {
    reason: 'Jangka waktunya masih lama.',
    todo: 'Untuk membuka lebih awal, uji lagi dan minta persetujuan (Pasal 53 Perki 1/2021).',
  },
  'no-end-date': {
    reason: 'Pengecualian ini tidak berakhir pada tanggal tertentu.',
    todo: 'Untuk membukanya, uji lagi dan minta persetujuan (Pasal 53 Perki 1/2021).',
  },
  'letters-missing': {
    reason: 'Belum dipilih huruf Pasal 17.',
    todo: 'Pilih sedikitnya satu huruf yang menjadi alasan pengecualian.',
  },
  'other-act-missing': {
    reason: 'Huruf j perlu menyebut undang-undang lain.',
    todo: 'Tulis nama dan nomor undang-undang yang merahasiakan informasi ini.',
  },
} satisfies Record<Exclude<ExemptionRefusal, Shared>, RefusalWords>

export const en: Translation<typeof id> = {
  'exemption-already-tested': {
    reason: 'This consequence test was already noted.',
    todo: 'Open the one that exists and test it again there if it must change.',
  },
  'exemption-not-tested': {
    reason: 'No consequence test is waiting.',
    todo: 'Note the sheet of the consequence test first (Article 19, Law 14/2008).',
  },
  'exemption-ended': {
    reason: 'This exemption has ended.',
    todo: 'The information is public. To exempt it again, a new consequence test is needed.',
  },
  'always-open-unchecked': {
    reason: 'That this information may be exempt at all was not confirmed.',
    todo: 'Check Article 18(1), Law 14/2008: judgments and decrees, for example, are always open.',
  },
  'testers-missing': {
    reason: 'Who tested it was not said.',
    todo: 'Enter name, position and unit of at least one tester.',
  },
  'duration-does-not-fit': {
    reason: 'That duration does not fit the letters of Article 17.',
    todo: 'Choose a duration by Article 51, Regulation 1/2021.',
  },
  'end-date-missing': {
    reason: 'When the exemption ends was not said.',
    todo: 'Enter its last day.',
  },
  'end-date-passed': {
    reason: 'The last day of the exemption must lie after today.',
    todo: 'Enter a day to come.',
  },
  'end-beyond-thirty-years': {
    reason: `An exemption for law enforcement lasts at most ${YEARS} years.`,
    todo: 'Enter an earlier day (Article 51(1), Regulation 1/2021).',
  },
  'test-awaits-consent': {
    reason: 'Another test still awaits the consent of the superior.',
    todo: 'Wait for the decision. What is in force does not change.',
  },
  'test-already-decided': {
    reason: 'The superior has already decided on this test.',
    todo: 'The history shows the decision.',
  },
  'tester-may-not-consent': {
    reason: 'Whoever noted the test may not consent to it.',
    todo: 'Ask another superior of the PPID.',
  },
  'test-without-consent': {
    reason: 'The superior has not consented to the test.',
    todo: 'Ask for consent first (Article 10(2)(e), Regulation 1/2021).',
  },
  'decree-before-consent': {
    reason: 'The decree may not be older than the consent of the superior.',
    todo: 'Enter a date of the decree on or after the day of the consent.',
  },
  'not-yet-exempt': {
    reason: 'This information has not been declared exempt.',
    todo: 'Wait for the consent and the decree.',
  },
  'opening-only-for-personal': {
    reason: 'Written consent or a public office opens letters g and h only.',
    todo: 'For other letters, test it again (Article 53, Regulation 1/2021).',
  },
  'opening-too-early': {
    reason: 'Its time still has long to run.',
    todo: 'To open it earlier, test it again and ask for consent (Article 53, Regulation 1/2021).',
  },
  'no-end-date': {
    reason: 'This exemption does not end on a day.',
    todo: 'To open it, test it again and ask for consent (Article 53, Regulation 1/2021).',
  },
  'letters-missing': {
    reason: 'No letter of Article 17 was chosen.',
    todo: 'Choose at least one letter as the ground of the exemption.',
  },
  'other-act-missing': {
    reason: 'Letter j must name the other Act.',
    todo: 'Write the name and number of the Act that keeps this information secret.',
  },
}
