import { citationsText } from './citations.ts'
import { numberText } from './dates.ts'
import { figures as figuresEnglish, table as tableEnglish } from './statistics/english.ts'
import { figures, table } from './statistics/indonesian.ts'
import { FIGURE_CITATIONS, type FigureName } from './statistics/names.ts'
import type { Language, Translation } from './texts.ts'

export { FIGURE_NAMES, type FigureName, type FigureWords } from './statistics/names.ts'

const id = { figure: figures, table }
const en: Translation<typeof id> = { figure: figuresEnglish, table: tableEnglish }

/** Nama dan arti setiap angka, with the headings of their tables. */
export const statisticsTexts: Record<Language, Translation<typeof id>> = { id, en }

/** "Pasal 22 ayat (7) UU 14/2008; Pasal 57 ayat (2) huruf c Perki 1/2021" */
export const figureBasis = (figure: FigureName, language: Language): string =>
  citationsText(FIGURE_CITATIONS[figure], language)

/** "–" where there is nothing to tell; never NaN, never 0 in its place. */
export const NOTHING = '–'

/** "1.204", "6,5"; a dash where there is nothing to tell. */
export const figureText = (value: number | null, language: Language): string =>
  value === null ? NOTHING : numberText(value, language)

/** "81 %" as Indonesian reports print it, "81%" in English; a dash of nothing. */
export const percentText = (percent: number | null, language: Language): string => {
  if (percent === null) return NOTHING
  return language === 'id' ? `${percent}\u00A0%` : `${percent}%`
}
