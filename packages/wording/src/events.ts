import type { DisputeEvent, ExemptionEvent, ObjectionEvent, RequestEventType } from '@terang/law'
import { longDate } from './dates.ts'
import { en as disputeEnglish, id as dispute } from './events/dispute.ts'
import { en as exemptionEnglish, id as exemption } from './events/exemption.ts'
import { type EventFacts, told } from './events/facts.ts'
import { en as objectionEnglish, id as objection } from './events/objection.ts'
import { en as officeEnglish, id as office } from './events/office.ts'
import { en as portalEnglish, id as portal } from './events/portal.ts'
import type { Face, Language, Translation } from './texts.ts'

export type { EventFacts } from './events/facts.ts'

/** Jenis catatan: every entry of the record that concerns a case. */
export type CaseEventType =
  | RequestEventType
  | ObjectionEvent['type']
  | DisputeEvent['type']
  | ExemptionEvent['type']

const id = {
  office: { ...office, ...objection.office, ...dispute.office, ...exemption.office },
  portal: { ...portal, ...objection.portal, ...dispute.portal, ...exemption.portal },
  /** The kind of entry as a short name, for a filter or a table. */
  name: {
    registered: 'Terdaftar',
    'declared-complete': 'Dinyatakan lengkap',
    'declared-incomplete': 'Dinyatakan belum lengkap',
    'delivery-noted': 'Surat sampai',
    completed: 'Dilengkapi',
    'not-completed-noted': 'Tidak dilengkapi',
    assigned: 'Diteruskan ke unit',
    accepted: 'Diterima unit',
    replied: 'Balasan unit',
    'sent-back': 'Dikembalikan oleh unit',
    recalled: 'Ditarik kembali dari unit',
    'deadline-extended': 'Diperpanjang',
    'refusal-proposed': 'Penolakan diusulkan',
    'refusal-consented': 'Penolakan disetujui',
    'refusal-declined': 'Penolakan tidak disetujui',
    'blacked-out': 'Dihitamkan',
    answered: 'Dijawab',
    'handed-over': 'Diserahkan',
    withdrawn: 'Dicabut',
    'receipt-date-corrected': 'Tanggal terima dibetulkan',
    'payment-noted': 'Pembayaran dicatat',
    'delivery-proved': 'Bukti sampai',
    transcribed: 'Rekaman dituliskan',
    'need-planned': 'Bantuan diatur',
    'need-met': 'Bantuan tersedia',
    'need-forgone': 'Bantuan tidak dapat disediakan',
    reopened: 'Dibuka kembali',
    'calendar-amended': 'Daftar libur berubah',
    'identity-erased': 'Identitas dihapus',
    ...objection.name,
    ...dispute.name,
    ...exemption.name,
  } satisfies Record<CaseEventType, string>,
  unknown: 'Ada catatan baru dalam riwayat.',
  limitMoved: (due: string) => `Batas menjadi ${due}.`,
  limitStays: 'Batas tidak berubah.',
  enteredLater: (happened: string, entered: string) => `terjadi ${happened}, dicatat ${entered}`,
  workingDay: (number: number) => `hari kerja ke-${number}`,
  erased: 'Teks ini sudah dihapus.',
}

const en: Translation<typeof id> = {
  office: {
    ...officeEnglish,
    ...objectionEnglish.office,
    ...disputeEnglish.office,
    ...exemptionEnglish.office,
  },
  portal: {
    ...portalEnglish,
    ...objectionEnglish.portal,
    ...disputeEnglish.portal,
    ...exemptionEnglish.portal,
  },
  name: {
    registered: 'Registered',
    'declared-complete': 'Declared complete',
    'declared-incomplete': 'Declared incomplete',
    'delivery-noted': 'Letter arrived',
    completed: 'Completed',
    'not-completed-noted': 'Never completed',
    assigned: 'Forwarded to a unit',
    accepted: 'Accepted by the unit',
    replied: 'Reply of the unit',
    'sent-back': 'Sent back by the unit',
    recalled: 'Recalled from the unit',
    'deadline-extended': 'Extended',
    'refusal-proposed': 'Refusal proposed',
    'refusal-consented': 'Refusal consented to',
    'refusal-declined': 'Refusal declined',
    'blacked-out': 'Blacked out',
    answered: 'Answered',
    'handed-over': 'Handed over',
    withdrawn: 'Withdrawn',
    'receipt-date-corrected': 'Date of receipt corrected',
    'payment-noted': 'Payment noted',
    'delivery-proved': 'Proof of delivery',
    transcribed: 'Voice note written down',
    'need-planned': 'Help planned',
    'need-met': 'Help arranged',
    'need-forgone': 'Help not possible',
    reopened: 'Reopened',
    'calendar-amended': 'List of holidays changed',
    'identity-erased': 'Identity erased',
    ...objectionEnglish.name,
    ...disputeEnglish.name,
    ...exemptionEnglish.name,
  },
  unknown: 'There is a new entry in the history.',
  limitMoved: (due) => `The limit is now ${due}.`,
  limitStays: 'The limit does not move.',
  enteredLater: (happened, entered) => `happened on ${happened}, entered on ${entered}`,
  workingDay: (number) => `working day ${number}`,
  erased: 'This text was erased.',
}

export const eventTexts: Record<Language, Translation<typeof id>> = { id, en }

/** The history sentence of an entry for officers, or the timeline sentence for the citizen. */
export const eventSentence = (event: EventFacts, language: Language, face: Face): string => {
  const texts = eventTexts[language]
  const table = texts[face]
  if (!Object.hasOwn(table, event.type)) return texts.unknown
  return table[knownType(event.type)](told(event, language))
}

/** What an entry did to the limit, in a sentence. */
export const eventEffect = (
  { movedLimit, dueOn }: { movedLimit: boolean; dueOn: string | null },
  language: Language,
): string => {
  const texts = eventTexts[language]
  return movedLimit && dueOn ? texts.limitMoved(longDate(dueOn, language)) : texts.limitStays
}

/** Safe: called only with a type that the table of sentences holds. */
const knownType = (type: string): CaseEventType => type as CaseEventType
