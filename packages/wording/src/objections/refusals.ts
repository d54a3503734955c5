import type { ObjectionRefusal, RequestRefusal } from '@terang/law'
import type { RefusalWords } from '../requests/refusals-of-answer.ts'
import type { Translation } from '../texts.ts'

/** Refusals that only an objection knows; the shared ones stand with the request. */
export const id = {
  'objection-already-registered': {
    reason: 'Keberatan ini sudah terdaftar.',
    todo: 'Buka keberatan yang sudah ada. Satu keberatan hanya punya satu nomor.',
  },
  'objection-already-open': {
    reason: 'Sudah ada keberatan atas permohonan ini yang belum ditanggapi.',
    todo: 'Tunggu tanggapannya, atau cabut dulu keberatan itu bila alasannya berubah.',
  },
  'objection-not-registered': {
    reason: 'Keberatan ini belum terdaftar.',
    todo: 'Catat keberatannya dulu (Pasal 41 ayat (3) Perki 1/2021).',
  },
  'objection-ended': {
    reason: 'Keberatan ini sudah berakhir.',
    todo: 'Langkah sesudah tanggapan Atasan PPID adalah Komisi Informasi.',
  },
  'grounds-missing': {
    reason: 'Belum ada alasan keberatan yang dipilih.',
    todo: 'Pilih sedikitnya satu alasan (Pasal 35 ayat (1) UU 14/2008).',
  },
  'ground-does-not-fit': {
    reason: 'Alasan yang dipilih tidak sesuai dengan keadaan permohonan saat ini.',
    todo: 'Pilih alasan yang sesuai: lihat apakah permohonan sudah dijawab, dan bagaimana.',
  },
  'request-needed': {
    reason: 'Alasan ini memerlukan nomor permohonan.',
    todo: 'Sebut permohonannya. Hanya alasan informasi berkala yang boleh tanpa permohonan.',
  },
  'request-withdrawn': {
    reason: 'Permohonan ini sudah dicabut, jadi tidak ada yang dapat diberatkan.',
    todo: 'Ajukan permohonan baru bila informasinya masih diperlukan.',
  },
  'refuser-may-not-decide': {
    reason: 'Yang menandatangani jawaban permohonan tidak boleh memutus keberatannya.',
    todo: 'Serahkan kepada Atasan PPID yang lain.',
  },
  'ground-without-reply': {
    reason: 'Ada alasan keberatan yang belum ditanggapi.',
    todo: 'Tanggapi setiap alasan satu per satu (Pasal 44 ayat (2) Perki 1/2021).',
  },
  'limit-still-running': {
    reason: 'Waktu Atasan PPID untuk menanggapi keberatan masih berjalan.',
    todo: 'Tunggu tanggapannya, atau hari sesudah batas itu lewat (Pasal 37 ayat (2) UU 14/2008).',
  },
  'silence-already-noted': {
    reason: 'Keberatan ini sudah dicatat tidak ditanggapi.',
    todo: 'Tidak ada yang perlu dicatat lagi. Tanggapan tetap dapat diberikan.',
  },
  'decree-missing': {
    reason: 'Tanpa SK pengecualian, penolakan cacat.',
    todo: 'Isi nomor dan tanggal SK (Pasal 34 ayat (2) Perki 1/2021).',
  },
} satisfies Record<Exclude<ObjectionRefusal, RequestRefusal>, RefusalWords>

export const en: Translation<typeof id> = {
  'objection-already-registered': {
    reason: 'This objection is already registered.',
    todo: 'Open the objection that exists. An objection has only one number.',
  },
  'objection-already-open': {
    reason: 'There is already an objection to this request that has not been answered.',
    todo: 'Wait for its answer, or withdraw it first if the grounds have changed.',
  },
  'objection-not-registered': {
    reason: 'This objection is not registered yet.',
    todo: 'Register it first (Article 41(3), Regulation 1/2021).',
  },
  'objection-ended': {
    reason: 'This objection has ended.',
    todo: 'The step after the answer of the superior is the Information Commission.',
  },
  'grounds-missing': {
    reason: 'No ground of the objection was chosen.',
    todo: 'Choose at least one ground (Article 35(1), Law 14/2008).',
  },
  'ground-does-not-fit': {
    reason: 'A chosen ground does not fit the request as it now stands.',
    todo: 'Choose a ground that fits: see whether the request was answered, and how.',
  },
  'request-needed': {
    reason: 'This ground needs the number of a request.',
    todo: 'Name the request. Only the ground of periodic information may come without one.',
  },
  'request-withdrawn': {
    reason: 'This request was withdrawn, so there is nothing to object to.',
    todo: 'Send a new request if the information is still needed.',
  },
  'refuser-may-not-decide': {
    reason: 'Whoever signed the answer to the request may not decide on the objection.',
    todo: 'Assign it to another superior of the PPID.',
  },
  'ground-without-reply': {
    reason: 'A ground of the objection has no reply yet.',
    todo: 'Reply to each ground by itself (Article 44(2), Regulation 1/2021).',
  },
  'limit-still-running': {
    reason: 'The time of the superior to answer the objection is still running.',
    todo: 'Wait for the answer, or for the day after that limit (Article 37(2), Law 14/2008).',
  },
  'silence-already-noted': {
    reason: 'It was already noted that this objection was not answered.',
    todo: 'There is nothing more to note. It can still be answered.',
  },
  'decree-missing': {
    reason: 'Without a decree of exemption the refusal is defective.',
    todo: 'Enter the number and date of the decree (Article 34(2), Regulation 1/2021).',
  },
}
