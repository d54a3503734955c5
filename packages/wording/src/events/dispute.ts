import type { DisputeEvent } from '@terang/law'
import type { Translation } from '../texts.ts'
import { type Told, sentences } from './facts.ts'

type Sentences = Record<DisputeEvent['type'], (t: Told) => string>

/** Riwayat sengketa: the commission leads it, the body notes its course. */
export const id = {
  name: {
    'petition-noted': 'Sengketa diajukan',
    'stage-noted': 'Tahap dicatat',
    'ruling-noted': 'Putusan dicatat',
    'hearing-noted': 'Sidang dicatat',
  } satisfies Record<DisputeEvent['type'], string>,
  office: {
    'petition-noted': (t) =>
      sentences(
        `Permohonan sengketa diajukan ke Komisi Informasi ${t.date('filedOn') ?? ''}.`,
        t.isTrue('afterSilence') && 'Keberatan tidak ditanggapi dalam batasnya.',
        t.isTrue('filedLate') && 'Sesudah 14 hari kerja; komisi yang menilai.',
      ),
    'stage-noted': (t) => `Tahap: ${t.stage}.`,
    'ruling-noted': (t) =>
      sentences(
        `${t.stageName}: ${t.ruling}.`,
        t.date('receivedOn') && `Salinan diterima ${t.date('receivedOn')}.`,
      ),
    'hearing-noted': (t) =>
      sentences(
        `${t.hearing}, ${t.date('day') ?? ''}${t.hour && ` pukul ${t.hour}`}.`,
        t.attendance && `${t.attendance}.`,
      ),
  } satisfies Sentences,
  portal: {
    'petition-noted': (t) =>
      `Kami mencatat bahwa Anda ke Komisi Informasi ${t.date('filedOn') ?? ''}.`,
    'stage-noted': (t) => `Sengketa di Komisi Informasi: ${t.stage}.`,
    'ruling-noted': (t) => `${t.stageName}: ${t.ruling}.`,
    'hearing-noted': (t) => `${t.hearing}: ${t.date('day') ?? ''}.`,
  } satisfies Sentences,
}

export const en: Translation<typeof id> = {
  name: {
    'petition-noted': 'Petition filed',
    'stage-noted': 'Stage noted',
    'ruling-noted': 'Decision noted',
    'hearing-noted': 'Hearing noted',
  },
  office: {
    'petition-noted': (t) =>
      sentences(
        `The commission was petitioned on ${t.date('filedOn') ?? ''}.`,
        t.isTrue('afterSilence') && 'The objection was not answered within its limit.',
        t.isTrue('filedLate') && 'After 14 working days; the commission judges.',
      ),
    'stage-noted': (t) => `Stage: ${t.stage}.`,
    'ruling-noted': (t) =>
      sentences(
        `${t.stageName}: ${t.ruling}.`,
        t.date('receivedOn') && `The copy came on ${t.date('receivedOn')}.`,
      ),
    'hearing-noted': (t) =>
      sentences(
        `${t.hearing}, ${t.date('day') ?? ''}${t.hour && ` at ${t.hour}`}.`,
        t.attendance && `${t.attendance}.`,
      ),
  },
  portal: {
    'petition-noted': (t) =>
      `We noted that you went to the Information Commission on ${t.date('filedOn') ?? ''}.`,
    'stage-noted': (t) => `Dispute at the Information Commission: ${t.stage}.`,
    'ruling-noted': (t) => `${t.stageName}: ${t.ruling}.`,
    'hearing-noted': (t) => `${t.hearing}: ${t.date('day') ?? ''}.`,
  },
}
