import type { FieldProblemCode } from '@terang/contract/problem'
import { REQUEST_ACTS, RULE_IDS, STATUTE } from '@terang/law'
import { describe, expect, test } from 'vitest'
import { citationText, citationsText, slip, uu } from './citations.ts'
import { reasonShort, reasonText } from './day-reasons.ts'
import { exemptionCitation } from './exemptions.ts'
import { fieldName, fieldProblemText, fieldTexts } from './fields.ts'
import { daysLeftText, lengthText, limitTexts } from './limits.ts'
import { problemText } from './problems.ts'
import { actArticle } from './requests.ts'
import { isLanguage } from './texts.ts'

describe('a citation', () => {
  test('names article, paragraph, letter and law', () => {
    expect(citationText(uu('22(7)'), 'id')).toBe('Pasal 22 ayat (7) UU 14/2008')
    expect(citationText(slip('10(2)f'), 'id')).toBe('Pasal 10 ayat (2) huruf f Perki 1/2021')
    expect(exemptionCitation('h', 'id')).toBe('Pasal 17 huruf h UU 14/2008')
    expect(exemptionCitation('h', 'en')).toBe('Article 17(h), Law 14/2008')
  })

  test('is read in any of the forms that a derivation may carry', () => {
    for (const article of ['22(7)', 'P22(7)', 'Pasal 22 ayat (7)']) {
      expect(citationText(uu(article), 'en')).toBe('Article 22(7), Law 14/2008')
    }
    expect(citationText({ law: 'SKB', article: 'diktum kedua' }, 'id')).toBe('diktum kedua SKB')
  })

  test('is written for every limit of the law, in both languages', () => {
    for (const rule of RULE_IDS.filter((each) => each !== 'survey.satisfaction')) {
      for (const citation of STATUTE[rule].cite) {
        expect(citationText(citation, 'id')).toBe(`${citation.article} ${citation.law}`)
        expect(citationText(citation, 'en')).toMatch(
          /^Article [\d()a-z]+, (Law|.*Regulation) [\d/]+$/,
        )
      }
    }
  })

  test('stands beside every act that an article speaks of', () => {
    const without = REQUEST_ACTS.filter((act) => actArticle(act, 'id') === '')
    expect(without).toEqual(['withdraw', 'amend-calendar', 'erase-identity'])
    expect(actArticle('extend-deadline', 'id')).toBe(
      'Pasal 22 ayat (8) UU 14/2008; Pasal 36 ayat (2) Perki 1/2021',
    )
    expect(citationsText([], 'en')).toBe('')
  })
})

describe('days left', () => {
  test('are counted, are today, or have passed', () => {
    expect(daysLeftText(4, 'id')).toBe('4 hari kerja lagi')
    expect(daysLeftText(0, 'id')).toBe('hari ini')
    expect(daysLeftText(-2, 'id')).toBe('2 hari lewat')
  })

  test('are singular and plural in English', () => {
    expect(daysLeftText(1, 'en')).toBe('1 working day left')
    expect(daysLeftText(3, 'en')).toBe('3 working days left')
    expect(daysLeftText(-1, 'en')).toBe('1 day late')
  })

  test('come with a date and with the word for a year without a list', () => {
    expect(limitTexts.id.until(daysLeftText(4, 'id'), 'Rabu, 1 April 2026')).toBe(
      '4 hari kerja lagi, sampai Rabu, 1 April 2026',
    )
    expect(limitTexts.id.provisional(2028)).toBe('sementara, libur 2028 belum ditetapkan')
  })
})

test('the length of a limit is said in its unit', () => {
  expect(lengthText(10, 'working-day', 'id')).toBe('10 hari kerja')
  expect(lengthText(72, 'hour', 'id')).toBe('3 x 24 jam')
  expect(lengthText(1, 'month', 'en')).toBe('1 month')
})

describe('the reason of a day off', () => {
  const off = (kind: 'national' | 'collective-leave' | 'election', name: string) =>
    ({ kind, name, decree: 'SKB' }) as const

  test('gives the name of the decree and what kind of day it is, once', () => {
    expect(reasonText({ kind: 'weekend', day: 'sunday' }, 'id')).toBe('akhir pekan')
    expect(reasonText(off('national', 'Hari Suci Nyepi (Saka 1948)'), 'id')).toBe(
      'Hari Suci Nyepi (Saka 1948), libur nasional',
    )
    expect(reasonText(off('collective-leave', 'Cuti bersama Nyepi'), 'id')).toBe(
      'Cuti bersama Nyepi',
    )
  })

  test.each([
    ['Hari Suci Nyepi (Saka 1948)', 'Nyepi'],
    ['Cuti bersama Idulfitri', 'Idulfitri'],
    ['Idulfitri 1447 H (1)', 'Idulfitri'],
    ['Tahun Baru Imlek 2577 Kongzili', 'Imlek'],
    ['Tahun Baru 2027 Masehi', 'Tahun Baru'],
    ['Isra Mikraj Nabi Muhammad SAW', 'Isra Mikraj'],
    ['Hari Raya Waisak 2570 BE', 'Waisak'],
    ['Kelahiran Yesus Kristus (Natal)', 'Natal'],
    ['1 Muharam 1448 H', '1 Muharam'],
  ])('shortens %s to %s', (name, short) => {
    expect(reasonShort(off('national', name), 'id')).toBe(short)
  })
})

/** Safe: the table is typed by exactly these codes. */
const FIELD_CODES = Object.keys(fieldTexts.id) as FieldProblemCode[]

describe('a field that was not taken', () => {
  const say = (code: FieldProblemCode, path: string, limit?: number) =>
    fieldProblemText(limit === undefined ? { code } : { code, limit }, path, {
      language: 'id',
      face: 'portal',
    })

  test('is named as its reader knows it', () => {
    expect(fieldName('details', 'id', 'portal')).toBe('Informasi yang Anda minta')
    expect(fieldName('details', 'id', 'office')).toBe('Rincian informasi')
    expect(fieldName('missing.0', 'id', 'office')).toBe('Yang kurang')
    expect(fieldName('applicant.nik', 'en', 'office')).toBe('Identity number (NIK)')
    expect(fieldName('toString', 'en', 'office')).toBe('This field')
  })

  test('says what to do, with the bound that was missed', () => {
    expect(say('not-16-digits', 'applicant.nik')).toBe('NIK harus 16 angka, tanpa spasi.')
    expect(say('too-long', 'details', 5000)).toBe(
      'Informasi yang Anda minta paling banyak 5.000 huruf.',
    )
    expect(say('too-long', 'details')).toBe('Informasi yang Anda minta terlalu panjang.')
    expect(say('required', 'identityFileId')).toBe('Foto KTP belum diisi.')
  })

  test('has a sentence for every code', () => {
    for (const code of FIELD_CODES) {
      expect(say(code, 'details', 3)).toMatch(/^[A-Z].*\.$/)
      expect(say(code, 'details')).toMatch(/^[A-Z].*\.$/)
    }
  })
})

test('a refusal of the law is told to officers with its article and to citizens without their words', () => {
  expect(problemText('decree-missing', 'id', 'office').advice).toContain(
    'Pasal 34 ayat (2) Perki 1/2021',
  )
  expect(problemText('decree-missing', 'id', 'portal').sentence).toBe(
    'Tindakan ini belum dapat dilakukan pada permohonan Anda.',
  )
  expect(problemText('case-ended', 'id', 'portal').advice).toContain('Anda')
})

test('only two texts are languages', () => {
  expect(['id', 'en', 'EN', '', undefined, 'toString'].map(isLanguage)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
