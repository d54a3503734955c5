import type { ObjectionEvent } from '@terang/law'
import type { Translation } from '../texts.ts'
import { type Told, sentences } from './facts.ts'

/** Its own kinds of entry; those of a new list of holidays and of retention stand with the request. */
type OwnEvent = Exclude<ObjectionEvent['type'], 'calendar-amended' | 'identity-erased'>
type Sentences = Record<OwnEvent, (t: Told) => string>

/** Riwayat keberatan, as officers read it and as the citizen does. */
export const id = {
  name: {
    'objection-registered': 'Keberatan terdaftar',
    'objection-assigned': 'Diserahkan kepada Atasan PPID',
    'objection-answered': 'Keberatan ditanggapi',
    'objection-silence-noted': 'Tidak ditanggapi',
    'objection-withdrawn': 'Keberatan dicabut',
  } satisfies Record<OwnEvent, string>,
  office: {
    'objection-registered': (t) =>
      sentences(
        `Keberatan terdaftar, alasan ${t.grounds}.`,
        `Diterima ${t.date('receivedOn') ?? ''}; hitungan 30 hari kerja mulai.`,
        t.isTrue('filedLate') && 'Diajukan sesudah 30 hari kerja; diterima dan dinilai orang.',
      ),
    'objection-assigned': () => 'Keberatan diserahkan kepada Atasan PPID yang memutus.',
    'objection-answered': (t) =>
      sentences(
        `Keberatan ditanggapi: ${t.decision}.`,
        t.isTrue('reopens') && 'Kewajiban menjawab permohonan dibuka kembali.',
        t.isTrue('late') && 'Sesudah batas menurut UU.',
      ),
    'objection-silence-noted': (t) =>
      `Batas tanggapan lewat tanpa tanggapan. Sejak ${t.date('since') ?? ''} pemohon boleh ke Komisi Informasi.`,
    'objection-withdrawn': () => 'Keberatan dicabut oleh pemohon.',
  } satisfies Sentences,
  portal: {
    'objection-registered': (t) =>
      sentences(
        'Kami menerima keberatan Anda dan memberinya nomor.',
        `Tercatat diterima ${t.date('receivedOn') ?? ''}.`,
      ),
    'objection-assigned': () => 'Keberatan Anda ada pada Atasan PPID yang memutus.',
    'objection-answered': (t) => `Kami menanggapi keberatan Anda. ${t.decisionForApplicant}.`,
    'objection-silence-noted': (t) =>
      `Kami belum menanggapi keberatan Anda. Sejak ${t.date('since') ?? ''} Anda boleh ke Komisi Informasi.`,
    'objection-withdrawn': () => 'Anda mencabut keberatan ini.',
  } satisfies Sentences,
}

export const en: Translation<typeof id> = {
  name: {
    'objection-registered': 'Objection registered',
    'objection-assigned': 'Assigned to a superior',
    'objection-answered': 'Objection answered',
    'objection-silence-noted': 'Not answered in time',
    'objection-withdrawn': 'Objection withdrawn',
  },
  office: {
    'objection-registered': (t) =>
      sentences(
        `Objection registered, ground ${t.grounds}.`,
        `Received on ${t.date('receivedOn') ?? ''}; the 30 working days begin.`,
        t.isTrue('filedLate') && 'Filed after 30 working days; accepted, and judged by people.',
      ),
    'objection-assigned': () => 'The objection was assigned to the superior who decides.',
    'objection-answered': (t) =>
      sentences(
        `Objection answered: ${t.decision}.`,
        t.isTrue('reopens') && 'The duty to answer the request was reopened.',
        t.isTrue('late') && 'Past the limit of the Act.',
      ),
    'objection-silence-noted': (t) =>
      `The limit passed without an answer. Since ${t.date('since') ?? ''} the applicant may petition the commission.`,
    'objection-withdrawn': () => 'The applicant withdrew the objection.',
  },
  portal: {
    'objection-registered': (t) =>
      sentences(
        'We received your objection and gave it a number.',
        `Recorded as received on ${t.date('receivedOn') ?? ''}.`,
      ),
    'objection-assigned': () => 'Your objection is with the superior who decides.',
    'objection-answered': (t) => `We answered your objection. ${t.decisionForApplicant}.`,
    'objection-silence-noted': (t) =>
      `We have not answered your objection. Since ${t.date('since') ?? ''} you may petition the commission.`,
    'objection-withdrawn': () => 'You withdrew this objection.',
  },
}
