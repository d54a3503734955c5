import type { Citation } from '@terang/law'
import type { Language } from './texts.ts'

const LAW_NAMES: Readonly<Record<string, string>> = {
  'UU 14/2008': 'Law 14/2008',
  'UU 27/2022': 'Law 27/2022',
  'Perki 1/2021': 'Information Commission Regulation 1/2021',
  'Perki 1/2013': 'Information Commission Regulation 1/2013',
  'PP 61/2010': 'Government Regulation 61/2010',
  'Permenpan-RB 14/2017': 'Ministerial Regulation (PANRB) 14/2017',
}

const ARTICLE = /^(?:Pasal |P)?(\d+)(?: ?(?:ayat )?\((\d+)\))?(?: ?(?:huruf )?([a-z]))?$/

/** "Pasal 22 ayat (7) UU 14/2008"; in English "Article 22(7), Law 14/2008". */
export const citationText = ({ law, article }: Citation, language: Language): string => {
  const parts = ARTICLE.exec(article)
  if (language === 'id') return `${parts ? indonesian(parts) : article} ${law}`
  return `${parts ? english(parts) : article}, ${LAW_NAMES[law] ?? law}`
}

export const citationsText = (citations: readonly Citation[], language: Language): string =>
  citations.map((citation) => citationText(citation, language)).join('; ')

/** UU 14/2008 by its article: uu('22(7)'). */
export const uu = (article: string): Citation => ({ law: 'UU 14/2008', article })
/** Perki 1/2021 by its article. */
export const slip = (article: string): Citation => ({ law: 'Perki 1/2021', article })

const indonesian = ([, article, paragraph, letter]: RegExpExecArray): string =>
  [`Pasal ${article}`, paragraph && `ayat (${paragraph})`, letter && `huruf ${letter}`]
    .filter(Boolean)
    .join(' ')

const english = ([, article, paragraph, letter]: RegExpExecArray): string =>
  `Article ${article}${paragraph ? `(${paragraph})` : ''}${letter ? `(${letter})` : ''}`
