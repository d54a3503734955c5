import type { ExemptionLetter } from '@terang/law'
import { citationText, uu } from './citations.ts'
import type { Language, Translation } from './texts.ts'

/** `label` is short, for a list; `sentence` is what a letter and the portal say. */
const id = {
  a: {
    label: 'Penegakan hukum',
    sentence: 'Membuka informasi ini dapat menghambat penyelidikan atau penegakan hukum.',
  },
  b: {
    label: 'Hak kekayaan intelektual dan persaingan usaha',
    sentence:
      'Informasi ini berisi rahasia usaha atau karya yang dilindungi dari persaingan tidak sehat.',
  },
  c: {
    label: 'Pertahanan dan keamanan negara',
    sentence: 'Membuka informasi ini dapat membahayakan pertahanan dan keamanan negara.',
  },
  d: {
    label: 'Kekayaan alam Indonesia',
    sentence: 'Informasi ini mengungkap kekayaan alam Indonesia yang masih dilindungi.',
  },
  e: {
    label: 'Ketahanan ekonomi nasional',
    sentence: 'Membuka informasi ini dapat merugikan ketahanan ekonomi nasional.',
  },
  f: {
    label: 'Hubungan luar negeri',
    sentence: 'Membuka informasi ini dapat merugikan hubungan luar negeri Indonesia.',
  },
  g: {
    label: 'Akta pribadi dan wasiat',
    sentence: 'Informasi ini adalah isi akta pribadi, kemauan terakhir, atau wasiat seseorang.',
  },
  h: {
    label: 'Rahasia pribadi',
    sentence:
      'Informasi ini rahasia pribadi seseorang, misalnya riwayat kesehatan, keuangan, atau keluarganya.',
  },
  i: {
    label: 'Surat antarbadan yang dirahasiakan',
    sentence: 'Informasi ini memo atau surat antarbadan publik yang menurut sifatnya dirahasiakan.',
  },
  j: {
    label: 'Dirahasiakan oleh undang-undang lain',
    sentence: 'Undang-undang lain melarang informasi ini dibuka.',
  },
} satisfies Record<ExemptionLetter, { label: string; sentence: string }>

const en: Translation<typeof id> = {
  a: {
    label: 'Law enforcement',
    sentence: 'Disclosing this information could hinder an investigation or law enforcement.',
  },
  b: {
    label: 'Intellectual property and competition',
    sentence: 'This information holds trade secrets or works protected from unfair competition.',
  },
  c: {
    label: 'Defence and national security',
    sentence: 'Disclosing this information could endanger defence and national security.',
  },
  d: {
    label: 'Natural wealth of Indonesia',
    sentence: 'This information reveals natural wealth of Indonesia that is still protected.',
  },
  e: {
    label: 'National economic resilience',
    sentence: 'Disclosing this information could harm the resilience of the national economy.',
  },
  f: {
    label: 'Foreign relations',
    sentence: "Disclosing this information could harm Indonesia's foreign relations.",
  },
  g: {
    label: 'Private deeds and wills',
    sentence: "This information is the content of somebody's private deed, last will or testament.",
  },
  h: {
    label: 'Personal secrets',
    sentence:
      "This information is a personal secret, such as somebody's health, finances or family.",
  },
  i: {
    label: 'Confidential letters between public bodies',
    sentence:
      'This information is a memorandum or letter between public bodies that is confidential by nature.',
  },
  j: {
    label: 'Secret under another Act',
    sentence: 'Another Act forbids disclosing this information.',
  },
}

/** Informasi yang dikecualikan: Pasal 17 UU 14/2008, all ten letters. */
export const exemptionTexts: Record<Language, Translation<typeof id>> = { id, en }

/** "Pasal 17 huruf h UU 14/2008" */
export const exemptionCitation = (letter: ExemptionLetter, language: Language): string =>
  citationText(uu(`17 huruf ${letter}`), language)
