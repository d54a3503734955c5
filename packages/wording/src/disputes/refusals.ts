import type { DisputeRefusal, ObjectionRefusal, RequestRefusal } from '@terang/law'
import type { RefusalWords } from '../requests/refusals-of-answer.ts'
import type { Translation } from '../texts.ts'

/** Refusals that only a dispute knows; the shared ones stand with the request and the objection. */
export const id = {
  'petition-already-noted': {
    reason: 'Permohonan sengketa atas keberatan ini sudah dicatat.',
    todo: 'Buka sengketa yang sudah ada, lalu catat tahapnya di sana.',
  },
  'petition-not-noted': {
    reason: 'Permohonan sengketa belum dicatat.',
    todo: 'Catat dulu permohonan sengketanya, beserta tanggalnya.',
  },
  'dispute-ended': {
    reason: 'Sengketa ini sudah berakhir.',
    todo: 'Yang masih dapat dicatat hanya eksekusi atas putusan yang mengikat.',
  },
  'stage-out-of-order': {
    reason: 'Tahap ini tidak dapat mengikuti tahap yang sekarang.',
    todo: 'Catat tahap di antaranya lebih dulu, sesuai urutan Perki 1/2013.',
  },
  'ruling-needed': {
    reason: 'Tahap ini memerlukan amar putusan.',
    todo: 'Catat sebagai putusan, dengan amar dan tanggal salinan diterima.',
  },
  'mediation-not-for-ground-a': {
    reason: 'Penolakan karena dikecualikan tidak dimediasi.',
    todo: 'Lanjut ke ajudikasi (Pasal 40 ayat (2) UU 14/2008).',
  },
  'mediation-not-yet-tried': {
    reason: 'Mediasi belum dicoba.',
    todo: 'Catat mediasi dulu. Ajudikasi menyusul bila mediasi gagal.',
  },
  'hearing-out-of-order': {
    reason: 'Sidang ini bukan bagian tahap yang sekarang atau yang dapat menyusul.',
    todo: 'Periksa jenis sidangnya, atau catat dulu tahap yang sudah berjalan.',
  },
  'attendance-missing': {
    reason: 'Hari sidang sudah lewat, tetapi kehadiran belum dipilih.',
    todo: 'Pilih siapa yang hadir, atau bahwa sidang ditunda.',
  },
} satisfies Record<Exclude<DisputeRefusal, ObjectionRefusal | RequestRefusal>, RefusalWords>

export const en: Translation<typeof id> = {
  'petition-already-noted': {
    reason: 'The petition after this objection was already noted.',
    todo: 'Open the dispute that exists and note its stages there.',
  },
  'petition-not-noted': {
    reason: 'The petition has not been noted yet.',
    todo: 'Note the petition first, with its day.',
  },
  'dispute-ended': {
    reason: 'This dispute has ended.',
    todo: 'Only the execution of a binding decision can still be noted.',
  },
  'stage-out-of-order': {
    reason: 'This stage cannot follow the present one.',
    todo: 'Note the stages between them first, in the order of Regulation 1/2013.',
  },
  'ruling-needed': {
    reason: 'This stage needs its ruling.',
    todo: 'Note it as a decision, with the ruling and the day its copy came.',
  },
  'mediation-not-for-ground-a': {
    reason: 'A refusal of exempt information is not mediated.',
    todo: 'Go on to adjudication (Article 40(2), Law 14/2008).',
  },
  'mediation-not-yet-tried': {
    reason: 'Mediation was not tried yet.',
    todo: 'Note mediation first. Adjudication follows when it fails.',
  },
  'hearing-out-of-order': {
    reason: 'This hearing belongs neither to the present stage nor to one that may follow.',
    todo: 'Check the kind of hearing, or note the stage that has begun first.',
  },
  'attendance-missing': {
    reason: 'The day of the hearing passed, and who came was not chosen.',
    todo: 'Choose who came, or that the hearing was put off.',
  },
}
