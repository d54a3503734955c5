import type { ObjectionGround } from '@terang/law'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  a: 'Anda tidak setuju bahwa informasi itu boleh dikecualikan.',
  b: 'Misalnya anggaran, laporan keuangan, atau profil. Seharusnya diumumkan tanpa diminta.',
  c: 'Batas jawaban sudah lewat, dan belum ada jawaban tertulis.',
  d: 'Misalnya tahun, tempat, atau bentuknya tidak sesuai.',
  e: 'Ditolak, hanya diberi sebagian, atau informasinya tidak diserahkan.',
  f: 'Biaya penyalinan atau pengiriman lebih besar daripada yang sebenarnya.',
  g: 'Jawaban atau informasinya datang sesudah batas, atau belum juga datang.',
} satisfies Record<ObjectionGround, string>

const en: Translation<typeof id> = {
  a: 'You do not agree that this information may be exempt.',
  b: 'Such as the budget, financial reports or the profile. It should be published unasked.',
  c: 'The limit has passed, and there is no written answer.',
  d: 'Such as another year, another place, or a form that does not fit.',
  e: 'Refused, given only in part, or the information was not handed over.',
  f: 'Copying or sending is charged more than it costs.',
  g: 'The answer or the information came after the limit, or has not come yet.',
}

/** What a ground of UU P35(1) means, below its name. */
export const groundMeanings: Record<Language, Translation<typeof id>> = { id, en }
