import type { ExemptionEvent } from '@terang/law'
import type { Translation } from '../texts.ts'
import { type Told, sentences } from './facts.ts'

type Sentences = Record<ExemptionEvent['type'], (t: Told) => string>

/** Riwayat pengecualian; a citizen reads the list, not the work on it. */
export const id = {
  name: {
    'exemption-tested': 'Uji konsekuensi dicatat',
    'exemption-change-tested': 'Perubahan diuji',
    'exemption-consented': 'Hasil uji disetujui',
    'exemption-declined': 'Hasil uji tidak disetujui',
    'exemption-decreed': 'Ditetapkan dengan SK',
    'exemption-opened': 'Dibuka untuk umum',
  } satisfies Record<ExemptionEvent['type'], string>,
  office: {
    'exemption-tested': (t) =>
      sentences(
        'Uji konsekuensi dicatat, menunggu persetujuan Atasan PPID.',
        t.date('testedOn') && `Tanggal uji: ${t.date('testedOn')}.`,
      ),
    'exemption-change-tested': (t) => `Uji konsekuensi baru dicatat: ${t.exemptionTurn}.`,
    'exemption-consented': () => 'Atasan PPID menyetujui hasil uji.',
    'exemption-declined': () => 'Atasan PPID tidak menyetujui hasil uji.',
    'exemption-decreed': (t) => `Ditetapkan dengan SK ${t.decree}.`,
    'exemption-opened': (t) => `Dibuka untuk umum: ${t.openingCause}.`,
  } satisfies Sentences,
  portal: {
    'exemption-tested': () => 'Kami menguji akibat membuka informasi ini.',
    'exemption-change-tested': () => 'Kami menguji lagi informasi ini.',
    'exemption-consented': () => 'Pimpinan kami menyetujui hasil ujinya.',
    'exemption-declined': () => 'Pimpinan kami tidak menyetujui hasil ujinya.',
    'exemption-decreed': (t) => `Kami menetapkannya dengan SK ${t.decree}.`,
    'exemption-opened': () => 'Informasi ini sekarang terbuka.',
  } satisfies Sentences,
}

export const en: Translation<typeof id> = {
  name: {
    'exemption-tested': 'Consequence test noted',
    'exemption-change-tested': 'Change tested',
    'exemption-consented': 'Test consented to',
    'exemption-declined': 'Test declined',
    'exemption-decreed': 'Set by decree',
    'exemption-opened': 'Opened to the public',
  },
  office: {
    'exemption-tested': (t) =>
      sentences(
        'The consequence test was noted and awaits the consent of the superior.',
        t.date('testedOn') && `Day of the test: ${t.date('testedOn')}.`,
      ),
    'exemption-change-tested': (t) => `A new consequence test was noted: ${t.exemptionTurn}.`,
    'exemption-consented': () => 'The superior consented to the test.',
    'exemption-declined': () => 'The superior declined the test.',
    'exemption-decreed': (t) => `Set by decree ${t.decree}.`,
    'exemption-opened': (t) => `Opened to the public: ${t.openingCause}.`,
  },
  portal: {
    'exemption-tested': () => 'We tested what opening this information would lead to.',
    'exemption-change-tested': () => 'We tested this information again.',
    'exemption-consented': () => 'Our superior consented to the test.',
    'exemption-declined': () => 'Our superior did not consent to the test.',
    'exemption-decreed': (t) => `We set it by decree ${t.decree}.`,
    'exemption-opened': () => 'This information is now public.',
  },
}
