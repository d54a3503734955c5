import type { Language, Translation } from '@terang/wording/texts'
import { answerTexts } from './answer-text.ts'
import { checkActTexts } from './check-act-text.ts'
import { officeActTexts } from './office-act-text.ts'
import { refusalTexts } from './refusal-text.ts'

const id = {
  dueNow: 'Batas sekarang',
  dueNew: 'Batas baru',
  staysSafe: (date: string) => `Batas aman tetap ${date}.`,
  stays: (date: string) => `Batas tetap ${date}.`,
  byPerki: (date: string) => `Menurut Perki batasnya menjadi ${date}.`,
  perkiMoves: (from: string, to: string) => `Batas menurut Perki bergeser dari ${from} ke ${to}.`,
  note: 'Catatan untuk rekan',
  noteHint: 'Hanya dibaca petugas. Jangan tulis data pribadi.',
}

const en: Translation<typeof id> = {
  dueNow: 'Limit now',
  dueNew: 'New limit',
  staysSafe: (date) => `The safe limit stays ${date}.`,
  stays: (date) => `The limit stays ${date}.`,
  byPerki: (date) => `By the Perki the limit becomes ${date}.`,
  perkiMoves: (from, to) => `The limit by the Perki moves from ${from} to ${to}.`,
  note: 'Note for colleagues',
  noteHint: 'Read by officers only. Write no personal data.',
}

/** Words of the forms of the acts: what every form says, and each group of acts. */
export const actTexts = {
  id: { ...id, ...checkActTexts.id, ...officeActTexts.id, ...refusalTexts.id, ...answerTexts.id },
  en: { ...en, ...checkActTexts.en, ...officeActTexts.en, ...refusalTexts.en, ...answerTexts.en },
} satisfies Record<Language, unknown>
