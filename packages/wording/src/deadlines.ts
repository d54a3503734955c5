import type { DeadlineRule } from '@terang/law'
import type { Language, Translation } from './texts.ts'

type RuleWords = {
  /** The rule as a choice in the calculator. */
  name: string
  /** What it means, in plain words. */
  explanation: string
  /** The event whose day starts the count, as a label of the date field. */
  start: string
}

const id = {
  'request.completeness-check': {
    name: 'Pemeriksaan kelengkapan permohonan (3 hari kerja)',
    explanation: 'Petugas memeriksa apakah isian dan lampiran permohonan sudah lengkap.',
    start: 'Permohonan dicatat tanggal',
  },
  'request.completion': {
    name: 'Melengkapi permohonan (3 hari kerja)',
    explanation: 'Pemohon melengkapi yang kurang sejak menerima surat keterangan tidak lengkap.',
    start: 'Surat diterima pemohon tanggal',
  },
  'request.notice': {
    name: 'Jawaban atas permohonan (10 hari kerja)',
    explanation: 'Badan publik mengirim pemberitahuan tertulis: diberikan, sebagian, atau ditolak.',
    start: 'Permohonan diterima tanggal',
  },
  'request.extension': {
    name: 'Perpanjangan jawaban (7 hari kerja berikutnya)',
    explanation: 'Tambahan waktu sekali saja, dihitung dari akhir batas pertama, bukan dari surat.',
    start: 'Batas pertama jatuh tanggal',
  },
  'objection.filing': {
    name: 'Mengajukan keberatan (30 hari kerja)',
    explanation: 'Pemohon mengajukan keberatan kepada Atasan PPID setelah alasannya diketahui.',
    start: 'Alasan keberatan diketahui tanggal',
  },
  'objection.answer': {
    name: 'Tanggapan atas keberatan (30 hari kerja)',
    explanation: 'Atasan PPID memberi tanggapan tertulis atas keberatan.',
    start: 'Keberatan diterima tanggal',
  },
  'dispute.filing': {
    name: 'Mengajukan sengketa ke Komisi Informasi (14 hari kerja)',
    explanation: 'Pemohon membawa keberatannya ke Komisi Informasi, juga bila tidak ditanggapi.',
    start: 'Tanggapan diterima, atau batas tanggapan lewat, tanggal',
  },
  'dispute.start': {
    name: 'Komisi Informasi mulai memeriksa sengketa (14 hari kerja)',
    explanation: 'Komisi Informasi mulai mengupayakan penyelesaian sengketa.',
    start: 'Permohonan sengketa diterima tanggal',
  },
  'dispute.settlement': {
    name: 'Penyelesaian sengketa (100 hari kerja)',
    explanation: 'Komisi Informasi menyelesaikan sengketa lewat mediasi atau ajudikasi.',
    start: 'Permohonan sengketa diterima tanggal',
  },
  'court.challenge': {
    name: 'Gugatan ke pengadilan (14 hari kerja)',
    explanation: 'Pihak yang tidak menerima putusan Komisi Informasi menggugat ke pengadilan.',
    start: 'Salinan putusan diterima tanggal',
  },
  'pdp.access': {
    name: 'Akses data pribadi (3 x 24 jam)',
    explanation:
      'Pengendali data memberi akses kepada pemilik data pribadi. Hari libur ikut dihitung.',
    start: 'Permintaan diterima tanggal dan jam',
  },
} satisfies Record<DeadlineRule, RuleWords>

const en: Translation<typeof id> = {
  'request.completeness-check': {
    name: 'Completeness check of a request (3 working days)',
    explanation: 'An officer checks whether the form and its attachments are complete.',
    start: 'Request registered on',
  },
  'request.completion': {
    name: 'Completing a request (3 working days)',
    explanation: 'The applicant hands in what is missing, from receiving the letter that names it.',
    start: 'Letter received by the applicant on',
  },
  'request.notice': {
    name: 'Answer to a request (10 working days)',
    explanation: 'The agency sends a written notice: granted, granted in part, or refused.',
    start: 'Request received on',
  },
  'request.extension': {
    name: 'Extension of the answer (the next 7 working days)',
    explanation:
      'More time, once, counted from the end of the first limit and not from the letter.',
    start: 'First limit falls on',
  },
  'objection.filing': {
    name: 'Filing an objection (30 working days)',
    explanation: 'The applicant objects to the superior of the PPID after finding the ground.',
    start: 'Ground of the objection found on',
  },
  'objection.answer': {
    name: 'Answer to an objection (30 working days)',
    explanation: 'The superior of the PPID answers the objection in writing.',
    start: 'Objection received on',
  },
  'dispute.filing': {
    name: 'Petition to the Information Commission (14 working days)',
    explanation: 'The applicant goes to the Information Commission, also when there was no answer.',
    start: 'Answer received, or limit to answer passed, on',
  },
  'dispute.start': {
    name: 'Information Commission begins (14 working days)',
    explanation: 'The Information Commission begins to settle the dispute.',
    start: 'Petition received on',
  },
  'dispute.settlement': {
    name: 'Settlement of a dispute (100 working days)',
    explanation: 'The Information Commission settles the dispute by mediation or adjudication.',
    start: 'Petition received on',
  },
  'court.challenge': {
    name: 'Challenge in court (14 working days)',
    explanation: 'A party that does not accept the decision of the Commission goes to court.',
    start: 'Copy of the decision received on',
  },
  'pdp.access': {
    name: 'Access to personal data (3 x 24 hours)',
    explanation: 'The controller gives people access to their own data. Holidays count too.',
    start: 'Request received on, with the hour',
  },
}

/** Sebelas aturan kalkulator batas waktu. */
export const deadlineTexts: Record<Language, Translation<typeof id>> = { id, en }
