import { numberText } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  choose: 'Pilih berkas',
  add: 'Tambah berkas',
  sending: 'Mengirim berkas…',
  remove: (name: string) => `Lepas ${name}`,
  removeShort: 'Lepas',
  tooLarge: 'Berkas lebih dari 10 MB. Perkecil atau bagi berkasnya.',
  identityHint: 'PDF, JPG, PNG, atau WebP, paling besar 10 MB.',
  documentHint: 'PDF, gambar, DOCX, XLSX, ODT, ODS, CSV, atau TXT, paling besar 10 MB tiap berkas.',
}

const en: Translation<typeof id> = {
  choose: 'Choose a file',
  add: 'Add a file',
  sending: 'Sending the file…',
  remove: (name) => `Remove ${name}`,
  removeShort: 'Remove',
  tooLarge: 'The file is over 10 MB. Make it smaller or split it.',
  identityHint: 'PDF, JPG, PNG or WebP, up to 10 MB.',
  documentHint: 'PDF, picture, DOCX, XLSX, ODT, ODS, CSV or TXT, up to 10 MB each.',
}

export const fileTexts: Record<Language, Translation<typeof id>> = { id, en }

/** "48 KB", "1,2 MB" */
export const sizeText = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? `${numberText(Math.max(1, Math.round(bytes / 1_000)), language)} KB`
    : `${numberText(Math.round(bytes / 100_000) / 10, language)} MB`
