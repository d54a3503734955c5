import type { FieldProblem, FieldProblemCode } from '@terang/contract/problem'
import { fieldNames as english } from './fields/english.ts'
import { type FieldNames, fieldNames as indonesian } from './fields/indonesian.ts'
import { numberText } from './dates.ts'
import type { Face, Language } from './texts.ts'

const NAMES: Record<Language, FieldNames> = { id: indonesian, en: english }

type Sentence = (name: string, limit: string | null) => string
type Sentences = Record<FieldProblemCode, Sentence>

const id: Sentences = {
  required: (name) => `${name} belum diisi.`,
  'too-short': (name, limit) =>
    limit ? `${name} paling sedikit ${limit} huruf.` : `${name} terlalu pendek.`,
  'too-long': (name, limit) =>
    limit ? `${name} paling banyak ${limit} huruf.` : `${name} terlalu panjang.`,
  'too-small': (name, limit) =>
    limit ? `${name} paling kecil ${limit}.` : `${name} terlalu kecil.`,
  'too-large': (name, limit) =>
    limit ? `${name} paling besar ${limit}.` : `${name} terlalu besar.`,
  'not-a-date': (name) => `${name} bukan tanggal yang ada. Periksa hari, bulan, dan tahunnya.`,
  'not-a-number': (name) => `${name} harus angka, tanpa titik dan tanpa huruf.`,
  'bad-format': (name) => `${name} belum ditulis dengan benar.`,
  'check-digit': (name) =>
    `${name} tidak cocok dengan angka terakhirnya. Periksa lagi setiap angka di tanda terima.`,
  'not-16-digits': (name) => `${name} harus 16 angka, tanpa spasi.`,
  'not-an-email': (name) => `${name} belum lengkap. Contohnya nama@contoh.id.`,
  'unknown-field': (name) => `${name} tidak dikenal, jadi tidak diterima.`,
  'unknown-value': (name) => `${name} harus dipilih dari daftar.`,
  'control-characters': (name) =>
    `${name} memuat tanda yang tidak dapat dibaca. Ketik ulang teksnya.`,
  'contact-missing': () => 'Isi nomor telepon atau email, agar jawaban dapat dikabarkan.',
  'format-missing': () => 'Pilih bentuk salinan: berkas digital atau cetakan.',
  'wrong-type': (name) => `${name} tidak dapat dibaca. Isi ulang bagian ini.`,
  'outside-page': (name) => `${name} melewati tepi halaman. Geser ke dalam.`,
  'not-a-link': (name) => `${name} harus alamat lengkap yang diawali https:// atau http://.`,
}

const en: Sentences = {
  required: (name) => `${name} is missing.`,
  'too-short': (name, limit) =>
    limit ? `${name} needs at least ${limit} characters.` : `${name} is too short.`,
  'too-long': (name, limit) =>
    limit ? `${name} may have at most ${limit} characters.` : `${name} is too long.`,
  'too-small': (name, limit) =>
    limit ? `${name} must be at least ${limit}.` : `${name} is too small.`,
  'too-large': (name, limit) =>
    limit ? `${name} may be at most ${limit}.` : `${name} is too large.`,
  'not-a-date': (name) => `${name} is not a day that exists. Check day, month and year.`,
  'not-a-number': (name) => `${name} must be a number, without points or letters.`,
  'bad-format': (name) => `${name} is not written correctly yet.`,
  'check-digit': (name) =>
    `${name} does not agree with its last digit. Check each digit against the receipt.`,
  'not-16-digits': (name) => `${name} must have 16 digits, without spaces.`,
  'not-an-email': (name) => `${name} is not complete yet. For example name@example.org.`,
  'unknown-field': (name) => `${name} is not known, so it was not taken.`,
  'unknown-value': (name) => `${name} must be chosen from the list.`,
  'control-characters': (name) => `${name} holds signs that cannot be read. Type the text again.`,
  'contact-missing': () => 'Give a phone number or an e-mail address, so that you can be told.',
  'format-missing': () => 'Choose the form of the copy: a digital file or a print.',
  'wrong-type': (name) => `${name} could not be read. Fill it in again.`,
  'outside-page': (name) => `${name} reaches beyond the page. Move it inside.`,
  'not-a-link': (name) => `${name} must be a full address that begins with https:// or http://.`,
}

export const fieldTexts: Record<Language, Sentences> = { id, en }

/** The name of a field by its path in the input ("applicant.nik", "missing.0"), as one face says it. */
export const fieldName = (path: string, language: Language, face: Face): string => {
  const key = path.replace(/\.\d+(?=\.|$)/g, '')
  const { both, portal, unnamed } = NAMES[language]
  if (face === 'portal' && isKeyOf(portal, key)) return portal[key]
  return isKeyOf(both, key) ? both[key] : unnamed
}

/** Why a field was not taken, in a sentence with the bound that was missed. */
export const fieldProblemText = (
  problem: FieldProblem,
  path: string,
  { language, face }: { language: Language; face: Face },
): string => {
  const limit = problem.limit === undefined ? null : numberText(problem.limit, language)
  return fieldTexts[language][problem.code](fieldName(path, language, face), limit)
}

const isKeyOf = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table =>
  Object.hasOwn(table, key)
