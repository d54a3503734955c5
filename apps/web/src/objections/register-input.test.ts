import { Object as ObjectionInput } from '@terang/contract/objections'
import { expect, test } from 'vitest'
import { type ObjectedRequest, registerInput } from './register-input.ts'

const request: ObjectedRequest = {
  id: 'req_1',
  version: 7,
  registerNumber: '0031/PI/I/2026',
  title: 'Dokumen verifikasi',
  agency: { id: 'ag_dinsos', name: 'Dinas Sosial', shortName: 'Dinsos' },
  objecting: { can: ['a', 'd'], cannot: {}, groundFoundOn: '2026-01-29' },
  receivedOn: '2026-03-12',
  today: '2026-02-09',
}

const written = (more: Record<string, string> = {}, grounds: readonly string[] = ['a', 'd']) => {
  const data = new FormData()
  const fields = {
    agencyId: 'ag_lain',
    channel: 'letter',
    receivedOn: '2026-02-09',
    groundFoundOn: '2026-01-29',
    reason: 'Berita acara memuat penilaian lembaga, bukan rahasia pribadi.',
    purpose: '',
    'applicant.kind': 'individual',
    'applicant.name': 'Siti Aminah',
    'applicant.nik': '3578 0141 0968 0003',
    'applicant.address': 'Jl. Contoh 12, Surabaya',
    'applicant.phone': '0800 0000 012',
    ...more,
  }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  for (const ground of grounds) data.append('grounds', ground)
  return data
}

test('an objection to a request takes agency, purpose and identity from it', () => {
  expect(ObjectionInput.parse(registerInput(written(), request))).toMatchObject({
    agencyId: 'ag_dinsos',
    requestId: 'req_1',
    requestVersion: 7,
    grounds: ['a', 'd'],
    purpose: null,
    applicant: null,
    channel: 'letter',
    receivedOn: '2026-02-09',
  })
})

test('without a request it is ground b alone, with an identity and a purpose of its own', () => {
  const input = registerInput(written({ purpose: 'Bahan diskusi warga' }, []), null)
  expect(ObjectionInput.parse(input)).toMatchObject({
    agencyId: 'ag_lain',
    requestId: null,
    grounds: ['b'],
    applicant: { nik: '3578014109680003', name: 'Siti Aminah' },
  })
})

test('what is left out is named field by field', () => {
  const paths = (input: object) =>
    ObjectionInput.safeParse(input).error?.issues.map(({ path }) => path.join('.'))
  expect(paths(registerInput(written({ reason: '' }, []), request))).toEqual(['grounds', 'reason'])
  expect(paths(registerInput(written({ 'applicant.name': '' }), null))).toEqual([
    'purpose',
    'applicant.name',
  ])
})
