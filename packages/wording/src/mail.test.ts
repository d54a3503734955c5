import type { ApplicantNotice, StaffNotice } from '@terang/contract/mail'
import { describe, expect, test } from 'vitest'
import { type NoticeFacts, type NoticeName, noticeText } from './mail.ts'
import { id as applicant } from './mail/applicant.ts'
import { id as staff } from './mail/staff.ts'
import { LANGUAGES } from './texts.ts'

const FACTS: NoticeFacts = {
  agencyName: 'Dinas Sosial Provinsi',
  registerNumber: '0012/PPID/III/2026',
  until: { date: '2026-03-30', provisional: false },
  page: 'https://ppid.terang.test/lacak',
}

/** Safe: each table is typed by exactly these kinds. */
const APPLICANT_KINDS = Object.keys(applicant) as ApplicantNotice[]
const STAFF_KINDS = Object.keys(staff) as StaffNotice[]

const ALL: readonly NoticeName[] = [
  ...APPLICANT_KINDS.map((kind) => ({ audience: 'applicant' as const, kind })),
  ...STAFF_KINDS.map((kind) => ({ audience: 'staff' as const, kind })),
]

const answered: NoticeName = { audience: 'applicant', kind: 'answered' }

describe.each(LANGUAGES)('every mail in %s', (language) => {
  test.each(ALL)('to the $audience about $kind has a subject of one short line', (name) => {
    const { subject, body } = noticeText(name, FACTS, language)
    expect(subject).toContain('0012/PPID/III/2026')
    expect(subject).not.toMatch(/[\r\n]/)
    expect(subject.length).toBeLessThan(78)
    expect(body.split('\n')[0]).toBe('Dinas Sosial Provinsi')
    expect(body).toContain('https://ppid.terang.test/lacak')
  })
})

test('who answers an objection is named by the title of the agency, where it has set one', () => {
  const name: NoticeName = { audience: 'applicant', kind: 'objection-registered' }
  const superior = 'Sekretaris Daerah (Atasan PPID)'
  expect(noticeText(name, { ...FACTS, superior }, 'id').body).toContain(
    `Yang menanggapi: ${superior}.`,
  )
  expect(noticeText(name, FACTS, 'id').body).not.toContain('Yang menanggapi')
  expect(noticeText(answered, { ...FACTS, superior }, 'id').body).not.toContain(superior)
})

test('a mail says who writes, what happened, until when, and where to look; nothing else', () => {
  expect(noticeText(answered, FACTS, 'id')).toEqual({
    subject: 'Permohonan 0012/PPID/III/2026 sudah kami jawab',
    body: [
      'Dinas Sosial Provinsi',
      '',
      'Kami sudah menjawab permohonan Anda.',
      'Bila tidak setuju, Anda dapat mengajukan keberatan sampai Senin, 30 Maret 2026.',
      '',
      'Nomor pendaftaran: 0012/PPID/III/2026',
      '',
      'Lihat di halaman pelacakan:',
      'https://ppid.terang.test/lacak',
      '',
      'Demi kerahasiaan, email ini tidak memuat isi perkara Anda. Siapkan nomor pendaftaran dan kode pelacakan untuk membukanya.',
      '',
      'Email ini dikirim otomatis. Balasannya tidak dibaca.',
    ].join('\n'),
  })
})

test('without a date no limit is told, and a provisional one is called so', () => {
  expect(noticeText(answered, { ...FACTS, until: null }, 'en').body).not.toContain('until')
  const until = { date: '2028-01-12', provisional: true }
  expect(noticeText(answered, { ...FACTS, until }, 'en').body).toContain(
    'until Wednesday, 12 January 2028.\nThat date is provisional',
  )
})

test('a number that is none is left out', () => {
  const { subject, body } = noticeText(answered, { ...FACTS, registerNumber: null }, 'id')
  expect(subject).toBe('Permohonan Anda sudah kami jawab')
  expect(body).not.toContain('Nomor pendaftaran:')
})
