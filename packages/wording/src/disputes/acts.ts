import type { Citation, DisputeAct } from '@terang/law'
import { uu } from '../citations.ts'
import type { ActWords } from '../requests/acts.ts'
import type { Translation } from '../texts.ts'

export const id = {
  'note-petition': {
    name: 'Catat permohonan sengketa',
    consequence:
      'Pemohon ke Komisi Informasi dalam 14 hari kerja. Yang terlambat tetap dicatat; komisi yang menilai.',
  },
  'note-stage': {
    name: 'Catat tahap',
    consequence: 'Komisi yang memimpin; badan publik mencatat jalannya. Batas tahap itu mulai.',
  },
  'note-outcome': {
    name: 'Catat putusan',
    consequence: 'Amar dan hari salinannya diterima. Waktu untuk ke pengadilan dihitung dari sana.',
  },
  'note-hearing': {
    name: 'Catat sidang',
    consequence:
      'Hari, jam, dan tempat menurut panggilan; sesudahnya siapa yang hadir. Tahap tidak berpindah.',
  },
} satisfies Record<DisputeAct, ActWords>

export const en: Translation<typeof id> = {
  'note-petition': {
    name: 'Note a petition to the commission',
    consequence:
      'The applicant petitions within 14 working days. A late one is noted too; the commission judges.',
  },
  'note-stage': {
    name: 'Note a stage',
    consequence: 'The commission leads, the body keeps its course. The limit of the stage begins.',
  },
  'note-outcome': {
    name: 'Note a decision',
    consequence: 'The ruling and the day its copy came. The time to go to court counts from it.',
  },
  'note-hearing': {
    name: 'Note a hearing',
    consequence:
      'Day, hour and place as the summons says; afterwards who came. The stage does not move.',
  },
}

/** Dasar hukum tiap tindakan. */
export const DISPUTE_CITATIONS: Readonly<Record<DisputeAct, readonly Citation[]>> = {
  'note-petition': [uu('37(2)'), { law: 'Perki 1/2013', article: '13' }],
  'note-stage': [uu('38')],
  'note-outcome': [uu('46'), uu('48(1)')],
  'note-hearing': [{ law: 'Perki 1/2013', article: '24' }],
}
