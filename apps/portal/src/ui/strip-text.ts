import type { Language, Translation } from '@terang/wording/texts'

const id = {
  touch: 'Sentuh satu hari untuk membaca artinya.',
  today: 'hari ini',
  answered: 'dijawab',
  goesOn: 'dan seterusnya',
  firstLimit: (days: number) => `${days} hari kerja pertama`,
  extension: (days: number) => `Tambahan ${days} hari kerja`,
}

const en: Translation<typeof id> = {
  touch: 'Touch a day to read what it means.',
  today: 'today',
  answered: 'answered',
  goesOn: 'and so on',
  firstLimit: (days) => `The first ${days} working days`,
  extension: (days) => `${days} more working days`,
}

export const stripTexts: Record<Language, Translation<typeof id>> = { id, en }
