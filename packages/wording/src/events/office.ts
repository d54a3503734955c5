import type { RequestEventType } from '@terang/law'
import { counted, rupiah } from '../dates.ts'
import type { Translation } from '../texts.ts'
import { type Told, sentences } from './facts.ts'

/** The history as officers read it. */
export const id = {
  registered: (t: Told) =>
    sentences(
      `Permohonan terdaftar, ${t.channel}.`,
      `Diterima ${t.date('receivedOn') ?? ''}; hitungan 10 hari kerja mulai.`,
      t.date('takenInOn') &&
        `Ditulis tanpa jaringan pada ${t.date('takenInOn')}, masuk register ${laterId(t)}.`,
    ),
  'declared-complete': () => 'Permohonan dinyatakan lengkap.',
  'declared-incomplete': (t: Told) =>
    sentences(
      `Permohonan dinyatakan belum lengkap. Kurang: ${t.papers}.`,
      t.date('deliveredOn')
        ? `Surat sampai ${t.date('deliveredOn')}.`
        : 'Surat belum tercatat sampai.',
    ),
  'delivery-noted': (t: Told) =>
    `Surat keterangan tidak lengkap sampai pada pemohon ${t.date('deliveredOn') ?? ''}.`,
  completed: () => 'Pemohon melengkapi permohonan, dan permohonan dinyatakan lengkap.',
  'not-completed-noted': () => 'Permohonan tidak dilengkapi dalam waktunya dan berhenti.',
  assigned: (t: Told) => `Diteruskan ke ${t.unit}.`,
  accepted: (t: Told) => `${t.unit} menerima tugas ini.`,
  replied: (t: Told) => `Balasan dari ${t.unit} masuk.`,
  'sent-back': (t: Told) => `Dikembalikan ke meja layanan oleh ${t.unit}.`,
  recalled: (t: Told) => `Ditarik kembali dari ${t.unit} oleh meja layanan.`,
  'deadline-extended': (t: Told) =>
    sentences(
      `Waktu menjawab diperpanjang 7 hari kerja: ${t.cause}.`,
      t.date('dueOn') && `Batas menjadi ${t.date('dueOn')}.`,
    ),
  'refusal-proposed': () => 'Penolakan karena dikecualikan diusulkan kepada Atasan PPID.',
  'refusal-consented': () => 'Atasan PPID menyetujui penolakan.',
  'refusal-declined': () => 'Atasan PPID tidak menyetujui penolakan.',
  'blacked-out': (t: Told) => `Satu PDF dihitamkan: ${t.boxes}. Berkas asli tetap.`,
  answered: (t: Told) =>
    sentences(
      `Pemberitahuan dikirim: ${t.outcome}, pada hari kerja ke-${t.number('workingDays') ?? '–'}.`,
      t.isTrue('isPublished') && 'Informasinya sudah tersedia untuk umum.',
      t.isTrue('late') && 'Sesudah batas menurut UU.',
    ),
  'handed-over': () => 'Informasi diserahkan kepada pemohon.',
  withdrawn: () => 'Permohonan dicabut oleh pemohon.',
  'receipt-date-corrected': (t: Told) =>
    `Tanggal terima dibetulkan menjadi ${t.date('receivedOn') ?? ''}.`,
  'payment-noted': (t: Told) =>
    `Pembayaran ${rupiah(t.number('amount') ?? 0)} dicatat, dibayar ${t.date('paidOn') ?? ''}.`,
  'delivery-proved': (t: Told) =>
    `Bukti sampai dicatat: ${t.letter}, ${t.means}, ${t.date('deliveredOn') ?? ''}.`,
  transcribed: () => 'Rekaman suara pemohon dituliskan.',
  'need-planned': (t: Told) =>
    sentences(
      'Ditetapkan siapa menyediakan bantuan bagi pemohon.',
      t.date('needDueOn') && `Siap ${t.date('needDueOn')}.`,
    ),
  'need-met': () => 'Bantuan bagi pemohon dicatat tersedia.',
  'need-forgone': () => 'Bantuan bagi pemohon dicatat tidak dapat disediakan.',
  reopened: () => 'Keberatan dikabulkan; kewajiban menjawab dibuka kembali.',
  'calendar-amended': () => 'Daftar libur baru dipakai, dan batas dihitung ulang.',
  'identity-erased': (t: Told) =>
    `${t.erasesPapers ? 'Berkas identitas' : 'Identitas'} dihapus menurut retensi.`,
} satisfies Record<RequestEventType, (t: Told) => string>

export const en: Translation<typeof id> = {
  registered: (t) =>
    sentences(
      `Request registered, ${t.channel}.`,
      `Received on ${t.date('receivedOn') ?? ''}; the 10 working days begin.`,
      t.date('takenInOn') &&
        `Written down without network on ${t.date('takenInOn')}, entered in the register ${laterEn(t)}.`,
    ),
  'declared-complete': () => 'The request was declared complete.',
  'declared-incomplete': (t) =>
    sentences(
      `The request was declared incomplete. Missing: ${t.papers}.`,
      t.date('deliveredOn')
        ? `The letter arrived on ${t.date('deliveredOn')}.`
        : 'The letter is not yet known to have arrived.',
    ),
  'delivery-noted': (t) =>
    `The letter of incompleteness reached the applicant on ${t.date('deliveredOn') ?? ''}.`,
  completed: () => 'The applicant completed the request, and it counts as complete.',
  'not-completed-noted': () => 'The request was not completed in time and ended.',
  assigned: (t) => `Forwarded to ${t.unit}.`,
  accepted: (t) => `${t.unit} accepted its part.`,
  replied: (t) => `The reply of ${t.unit} came in.`,
  'sent-back': (t) => `Sent back to the desk by ${t.unit}.`,
  recalled: (t) => `Recalled from ${t.unit} by the desk.`,
  'deadline-extended': (t) =>
    sentences(
      `The limit to answer was extended by 7 working days: ${t.cause}.`,
      t.date('dueOn') && `It is now ${t.date('dueOn')}.`,
    ),
  'refusal-proposed': () => 'A refusal of exempt information was proposed to the superior.',
  'refusal-consented': () => 'The superior consented to the refusal.',
  'refusal-declined': () => 'The superior declined the refusal.',
  'blacked-out': (t) => `A PDF was blacked out: ${t.boxes}. The original stays.`,
  answered: (t) =>
    sentences(
      `Notice sent: ${t.outcome}, on working day ${t.number('workingDays') ?? '–'}.`,
      t.isTrue('isPublished') && 'The information was public already.',
      t.isTrue('late') && 'Past the limit of the Act.',
    ),
  'handed-over': () => 'The information was handed over to the applicant.',
  withdrawn: () => 'The applicant withdrew the request.',
  'receipt-date-corrected': (t) =>
    `The date of receipt was corrected to ${t.date('receivedOn') ?? ''}.`,
  'payment-noted': (t) =>
    `A payment of ${rupiah(t.number('amount') ?? 0)} was noted, paid on ${t.date('paidOn') ?? ''}.`,
  'delivery-proved': (t) =>
    `Proof of delivery noted: ${t.letter}, ${t.means}, ${t.date('deliveredOn') ?? ''}.`,
  transcribed: () => "The applicant's voice note was written down.",
  'need-planned': (t) =>
    sentences(
      'It was settled who arranges help for the applicant.',
      t.date('needDueOn') && `Ready by ${t.date('needDueOn')}.`,
    ),
  'need-met': () => 'Help for the applicant was noted as arranged.',
  'need-forgone': () => 'Help for the applicant was noted as not possible.',
  reopened: () => 'An objection was granted; the duty to answer was reopened.',
  'calendar-amended': () =>
    'A new list of holidays was adopted, and the limits were counted again.',
  'identity-erased': (t) =>
    `${t.erasesPapers ? 'Papers of identity were' : 'The identity was'} erased by the retention rule.`,
}

/** How long the register waited for what was written down without network. */
const laterId = (t: Told): string =>
  t.number('daysUntilEntered') === 0
    ? 'pada hari itu juga'
    : `${t.number('daysUntilEntered') ?? '–'} hari kemudian`

const laterEn = (t: Told): string => {
  const days = t.number('daysUntilEntered') ?? 0
  return days === 0 ? 'the same day' : `${counted(days, 'day', 'days')} later`
}
