import { LINK_HOURS, OPEN_CASE_MINUTES } from '@terang/contract/tracking-links'
import { lengthText } from '@terang/wording/limits'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Kirim tautan ke email saya',
  lead: 'Tulis alamat email yang Anda berikan waktu mengajukan. Kami kirim tautan untuk membuka permohonan Anda.',
  email: 'Alamat email',
  send: 'Kirim tautan',
  back: 'Kembali ke nomor dan kode',
  sent: 'Periksa email Anda',
  sentWhat:
    'Bila alamat itu terdaftar pada kami, tautan sampai dalam beberapa menit. Kami tidak memberi tahu siapa pun apakah suatu alamat terdaftar.',
  sentHow: `Tautan berlaku ${lengthText(LINK_HOURS, 'hour', 'id')} dan hanya sekali. Periksa juga folder spam.`,
  none: 'Tidak ada email? Datang ke meja layanan membawa KTP.',
  open: 'Buka permohonan Anda',
  openLead: 'Tekan tombol ini untuk membuka. Sesudah itu tautannya tidak dapat dipakai lagi.',
  openShared: `Permohonan tertutup sendiri setelah ${OPEN_CASE_MINUTES} menit.`,
  openNow: 'Buka sekarang',
  dead: 'Tautan ini tidak berlaku',
  deadWhat: `Tautan hanya berlaku ${lengthText(LINK_HOURS, 'hour', 'id')} dan satu kali. Minta tautan yang baru.`,
  again: 'Minta tautan baru',
}

const en: Translation<typeof id> = {
  title: 'Send a link to my e-mail',
  lead: 'Enter the e-mail address you gave when you asked. We send a link that opens your request.',
  email: 'E-mail address',
  send: 'Send the link',
  back: 'Back to number and code',
  sent: 'Look into your e-mail',
  sentWhat:
    'If we know that address, the link arrives within a few minutes. We tell nobody whether an address is known.',
  sentHow: `The link is good for ${lengthText(LINK_HOURS, 'hour', 'en')}, and once. Look into the spam folder too.`,
  none: 'No e-mail? Come to the information desk with your KTP.',
  open: 'Open your request',
  openLead: 'Press the button to open it. After that the link cannot be used again.',
  openShared: `The request closes by itself after ${OPEN_CASE_MINUTES} minutes.`,
  openNow: 'Open now',
  dead: 'This link is not good any more',
  deadWhat: `A link is good for ${lengthText(LINK_HOURS, 'hour', 'en')}, and once. Ask for a new one.`,
  again: 'Ask for a new link',
}

/** Words of finding a request again by e-mail. */
export const linkTexts: Record<Language, Translation<typeof id>> = { id, en }
