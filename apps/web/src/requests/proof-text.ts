import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Bukti sampai',
  note: 'terkirim belum berarti diterima',
  sentOn: (date: string) => `keluar ${date}`,
  none: 'Belum ada bukti sampai.',
  detail: (means: string, detail: string) => `${means}: ${detail}`,
  letter: 'Surat atau penyerahan',
  means: 'Bukti',
  deliveredOn: 'Tanggal sampai',
  postNumber: 'Nomor resi pos',
  receiver: 'Nama penerima',
  receiverHint: 'Disimpan tersandi bersama identitas pemohon.',
  submit: 'Catat bukti',
}

const en: Translation<typeof id> = {
  title: 'Proof of delivery',
  note: 'sent is not received',
  sentOn: (date) => `went out on ${date}`,
  none: 'Nothing proves yet that it arrived.',
  detail: (means, detail) => `${means}: ${detail}`,
  letter: 'Letter or hand-over',
  means: 'Proof',
  deliveredOn: 'Day of arrival',
  postNumber: 'Postal receipt number',
  receiver: 'Name of the receiver',
  receiverHint: "Kept encrypted with the applicant's identity.",
  submit: 'Note the proof',
}

export const proofTexts: Record<Language, Translation<typeof id>> = { id, en }
