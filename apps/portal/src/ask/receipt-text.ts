import type { Language, Translation } from '@terang/wording/texts'
import { RECEIPT_MINUTES } from '../receipt-cookie.ts'

const id = {
  title: 'Permohonan Anda sudah kami terima',
  keep: 'Simpan nomor dan kode ini. Anda memerlukannya untuk melihat jawaban. Kode hanya tampil sekali.',
  number: 'Nomor permohonan',
  dueLabel: 'Jawaban tertulis paling lambat',
  registered: 'Permohonan tercatat di register',
  check: 'Kami periksa kelengkapannya',
  checkNote: 'Bila ada yang kurang, kami beri tahu. Anda punya 3 hari kerja untuk melengkapi.',
  answer: 'Kami kirim jawaban tertulis',
  answerNote: (date: string) =>
    `Bila perlu waktu lebih, kami wajib memberi tahu sebelum tanggal ini. Batas barunya paling jauh ${date}.`,
  asked: 'Yang Anda minta',
  to: (name: string) => `Kepada ${name}.`,
  goneWhat: `Demi keamanan, tanda terima hanya tampil selama ${RECEIPT_MINUTES} menit setelah permohonan dikirim. Permohonan Anda tetap tercatat.`,
}

const en: Translation<typeof id> = {
  title: 'We have received your request',
  keep: 'Keep this number and this code. You need them to see the answer. The code is shown only once.',
  number: 'Number of the request',
  dueLabel: 'Written answer by',
  registered: 'The request is in the register',
  check: 'We check whether it is complete',
  checkNote: 'If something is missing, we tell you. You then have 3 working days to complete it.',
  answer: 'We send the written answer',
  answerNote: (date) =>
    `If we need more time, we must tell you before this date. The new limit is ${date} at the latest.`,
  asked: 'What you asked for',
  to: (name) => `To ${name}.`,
  goneWhat: `For your safety, the receipt is shown only for ${RECEIPT_MINUTES} minutes after sending. Your request is still in the register.`,
}

export const receiptTexts: Record<Language, Translation<typeof id>> = { id, en }
