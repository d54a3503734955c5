import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'
import { RECEIPT_MINUTES } from '../receipt-cookie.ts'

const id = {
  title: 'Keberatan Anda sudah kami terima',
  keep: 'Simpan nomor dan kode ini. Anda memerlukannya untuk melihat tanggapan. Kode hanya tampil sekali.',
  keepOfRequest: (number: string) =>
    `Simpan nomor ini. Perkembangannya ada pada permohonan ${number}, yang Anda buka dengan kode rahasia yang sama.`,
  number: 'Nomor keberatan',
  received: 'Diterima',
  dueLabel: 'Atasan PPID menjawab paling lambat',
  same: 'Dihitung dari hari diterima (UU 14/2008) atau dari hari dicatat dalam register (Peraturan Komisi Informasi 1/2021), tanggalnya sama: kami mencatatnya hari itu juga.',
  why: (date: string, days: number) =>
    `Keberatan Anda kami terima ${date}. Hitungan mulai pada hari kerja berikutnya. Undang-undang memberi Atasan PPID ${days} hari kerja.`,
  late: 'Keberatan ini datang sesudah 30 hari kerja',
  lateWhat:
    'Kami tetap menerima dan mencatatnya. Terlambat atau tidak, yang menilai orang: Atasan PPID, lalu Komisi Informasi. Bukan sistem ini.',
  registered: 'Keberatan tercatat di register',
  assignedNote: 'Yang menjawab permohonan tidak ikut memutuskan.',
  answer: 'Atasan PPID menjawab setiap alasan Anda, secara tertulis',
  commission: 'Bila Anda tidak puas, atau tidak dijawab',
  commissionTitle: 'Anda boleh ke Komisi Informasi',
  commissionNote: (date: string) =>
    `Dalam 14 hari kerja setelah tanggapan. Bila tidak dijawab sama sekali, sampai ${date}.`,
  goneWhat: `Demi keamanan, tanda terima hanya tampil selama ${RECEIPT_MINUTES} menit setelah keberatan dikirim. Keberatan Anda tetap tercatat.`,
}

const en: Translation<typeof id> = {
  title: 'We have received your objection',
  keep: 'Keep this number and this code. You need them to see the answer. The code is shown only once.',
  keepOfRequest: (number) =>
    `Keep this number. How it goes stands with request ${number}, which you open with the same secret code.`,
  number: 'Number of the objection',
  received: 'Received',
  dueLabel: 'The superior answers by',
  same: 'Counted from receipt (Law 14/2008) or from the entry in the register (Information Commission Regulation 1/2021), the date is the same: we registered it on that very day.',
  why: (date, days) =>
    `We received your objection on ${date}. The count begins on the next working day. The law gives the superior ${counted(days, 'working day', 'working days')}.`,
  late: 'This objection came after 30 working days',
  lateWhat:
    'We still take and register it. Whether it is too late is judged by people: the superior, then the Information Commission. Not by this system.',
  registered: 'The objection is in the register',
  assignedNote: 'Whoever answered the request takes no part in deciding.',
  answer: 'The superior answers each of your grounds, in writing',
  commission: 'If you are not satisfied, or get no answer',
  commissionTitle: 'You may go to the Information Commission',
  commissionNote: (date) =>
    `Within 14 working days of the answer. If there is no answer at all, until ${date}.`,
  goneWhat: `For your safety, the receipt is shown only for ${RECEIPT_MINUTES} minutes after sending. Your objection is still in the register.`,
}

export const objectionReceiptTexts: Record<Language, Translation<typeof id>> = { id, en }
