import type { RequestEventType } from '@terang/law'
import { rupiah } from '../dates.ts'
import type { Translation } from '../texts.ts'
import { type Told, sentences } from './facts.ts'

/** The way of a request as the citizen reads it. */
export const id = {
  registered: () => 'Kami terima permohonan Anda.',
  'declared-complete': () => 'Permohonan Anda kami nyatakan lengkap.',
  'declared-incomplete': (t: Told) => `Kami minta Anda melengkapi permohonan: ${t.papers}.`,
  'delivery-noted': () => 'Surat kami tentang kekurangan permohonan sampai kepada Anda.',
  completed: () => 'Anda melengkapi permohonan.',
  'not-completed-noted': () =>
    'Permohonan berhenti karena tidak dilengkapi dalam 3 hari kerja. Anda boleh mengajukan lagi.',
  assigned: (t: Told) => `Kami teruskan ke ${t.unit}. Nama Anda tidak ikut dikirim.`,
  accepted: (t: Told) => `${t.unit} mulai menyiapkan bahan jawaban.`,
  replied: (t: Told) => `${t.unit} sudah menyiapkan bahan jawaban.`,
  'sent-back': (t: Told) =>
    `${t.unit} tidak menyimpan informasi ini, jadi kami teruskan ke unit lain.`,
  recalled: (t: Told) => `Kami tarik kembali permintaan kami kepada ${t.unit}.`,
  'deadline-extended': (t: Told) =>
    sentences(
      `Kami perlu waktu lebih lama. ${t.causeForApplicant}`,
      t.date('dueOn') && `Jawaban paling lambat ${t.date('dueOn')}.`,
    ),
  'refusal-proposed': () => 'Kami memeriksa apakah informasi ini boleh dibuka.',
  'refusal-consented': () => 'Atasan PPID menyetujui bahwa informasi ini tidak dibuka.',
  'refusal-declined': () => 'Atasan PPID tidak menyetujui penolakan, jadi kami periksa lagi.',
  'blacked-out': () => 'Kami menyiapkan salinan yang sebagian isinya dihitamkan.',
  answered: (t: Told) => `Kami kirim jawaban tertulis. ${t.outcomeForApplicant}.`,
  'handed-over': () => 'Kami serahkan informasinya kepada Anda.',
  withdrawn: () => 'Anda mencabut permohonan ini.',
  'receipt-date-corrected': (t: Told) =>
    `Kami betulkan tanggal terima menjadi ${t.date('receivedOn') ?? ''}.`,
  'payment-noted': (t: Told) => `Kami terima pembayaran ${rupiah(t.number('amount') ?? 0)}.`,
  'delivery-proved': (t: Told) =>
    `Kami catat bahwa ini sampai kepada Anda: ${t.letter}, ${t.date('deliveredOn') ?? ''}.`,
  transcribed: () => 'Kami tuliskan rekaman suara Anda.',
  'need-planned': () => 'Kami tetapkan siapa menyediakan bantuan untuk Anda.',
  'need-met': () => 'Kami sediakan bantuan yang Anda minta.',
  'need-forgone': () => 'Ada bantuan yang tidak dapat kami sediakan. Alasannya tertulis di bawah.',
  reopened: () => 'Keberatan Anda dikabulkan, jadi kami wajib menjawab lagi.',
  'calendar-amended': () => 'Daftar hari libur berubah, jadi batas waktu kami hitung ulang.',
  'identity-erased': (t: Told) =>
    t.erasesPapers
      ? 'Berkas identitas Anda kami hapus, karena waktu simpannya habis.'
      : 'Identitas Anda kami hapus, karena waktu simpannya habis.',
} satisfies Record<RequestEventType, (t: Told) => string>

export const en: Translation<typeof id> = {
  registered: () => 'We received your request.',
  'declared-complete': () => 'We declared your request complete.',
  'declared-incomplete': (t) => `We asked you to complete the request: ${t.papers}.`,
  'delivery-noted': () => 'Our letter about what is missing reached you.',
  completed: () => 'You completed the request.',
  'not-completed-noted': () =>
    'The request ended because it was not completed within 3 working days. You may ask again.',
  assigned: (t) => `We forwarded it to ${t.unit}. Your name was not sent along.`,
  accepted: (t) => `${t.unit} has begun to prepare the material for the answer.`,
  replied: (t) => `${t.unit} has prepared the material for the answer.`,
  'sent-back': (t) => `${t.unit} does not keep this information, so we forward it to another unit.`,
  recalled: (t) => `We took back what we had asked of ${t.unit}.`,
  'deadline-extended': (t) =>
    sentences(
      `We need more time. ${t.causeForApplicant}`,
      t.date('dueOn') && `The answer comes by ${t.date('dueOn')}.`,
    ),
  'refusal-proposed': () => 'We are checking whether this information may be disclosed.',
  'refusal-consented': () => 'The superior agreed that this information is not disclosed.',
  'refusal-declined': () => 'The superior did not agree to a refusal, so we are checking again.',
  'blacked-out': () => 'We prepared a copy in which a part is blacked out.',
  answered: (t) => `We sent the written answer. ${t.outcomeForApplicant}.`,
  'handed-over': () => 'We handed the information over to you.',
  withdrawn: () => 'You withdrew this request.',
  'receipt-date-corrected': (t) =>
    `We corrected the date of receipt to ${t.date('receivedOn') ?? ''}.`,
  'payment-noted': (t) => `We received your payment of ${rupiah(t.number('amount') ?? 0)}.`,
  'delivery-proved': (t) =>
    `We noted that this reached you: ${t.letter}, ${t.date('deliveredOn') ?? ''}.`,
  transcribed: () => 'We wrote down your voice note.',
  'need-planned': () => 'We settled who arranges help for you.',
  'need-met': () => 'We arranged the help that you asked for.',
  'need-forgone': () => 'There is help that we could not arrange. The reason is written below.',
  reopened: () => 'Your objection was granted, so we must answer again.',
  'calendar-amended': () => 'The list of holidays changed, so we counted the limit again.',
  'identity-erased': (t) =>
    t.erasesPapers
      ? 'We erased your papers of identity, because the time to keep them is over.'
      : 'We erased your identity, because the time to keep it is over.',
}
