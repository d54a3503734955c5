import type { Language, Translation } from '@terang/wording/texts'
import { en as checkEnglish, id as check } from './check-text.ts'
import { en as helpEnglish, id as help } from './help-text.ts'
import { en as questionsEnglish, id as questions } from './questions-text.ts'

const id = {
  ...questions,
  check,
  help,
  faults: {
    emailForAnswer: 'Tulis email Anda, karena Anda memilih jawaban lewat email.',
    purpose: 'Tulis untuk apa informasi ini. Satu kalimat cukup.',
    choose: 'Pilih salah satu.',
  },
}

const en: Translation<typeof id> = {
  ...questionsEnglish,
  check: checkEnglish,
  help: helpEnglish,
  faults: {
    emailForAnswer: 'Give your e-mail address, because you chose to get the answer by e-mail.',
    purpose: 'Say what the information is for. One sentence is enough.',
    choose: 'Choose one.',
  },
}

export const askTexts: Record<Language, Translation<typeof id>> = { id, en }
