import { TakeIn } from '@terang/contract/requests'
import { expect, test } from 'vitest'
import { intakeFields, intakeInput, papersIn } from './intake-input.ts'

const written = (more: Record<string, string> = {}) => {
  const data = new FormData()
  const fields = {
    agencyId: 'ag_dinsos',
    channel: 'in-person',
    receivedOn: '2026-03-26',
    details: 'Daftar UPT yang melayani lansia terlantar',
    purpose: 'Mencari tempat untuk orang tua',
    unitId: '',
    'applicant.kind': 'individual',
    want: 'softcopy',
    delivery: 'email',
    'applicant.name': 'Siti Aminah',
    'applicant.nik': '3578 0141 0968 0003',
    'applicant.address': 'Jl. Contoh 12, Surabaya',
    'applicant.phone': '0800 0000 012',
    'applicant.email': '',
    ...more,
  }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

test('a walk-in request is read as the contract wants it', () => {
  const input = TakeIn.parse(intakeInput(written({ delivery: 'pick-up' })))
  expect(input).toMatchObject({ access: 'copy', format: 'softcopy', unitId: null })
  expect(input.applicant).toMatchObject({
    nik: '3578014109680003',
    entityDecree: null,
    email: null,
    byProxy: false,
  })
})

test('somebody who only wants to see it gets no form of copy', () => {
  expect(TakeIn.parse(intakeInput(written({ want: 'inspect' })))).toMatchObject({
    access: 'inspect',
    format: null,
  })
})

test('a copy by e-mail needs an address to go to', () => {
  const read = TakeIn.safeParse(intakeInput(written()))
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['applicant.email'])
  expect(
    TakeIn.safeParse(intakeInput(written({ 'applicant.email': 'siti@contoh.example' }))).success,
  ).toBe(true)
})

test('a legal entity gives its decree and no NIK', () => {
  const { applicant } = intakeInput(
    written({ 'applicant.kind': 'legal-entity', 'applicant.entityDecree': 'AHU-12/2020' }),
  )
  expect(applicant).toMatchObject({ nik: null, entityDecree: 'AHU-12/2020' })
})

test('completeness is seen while typing', () => {
  expect(papersIn(written())).toEqual({
    details: true,
    number: true,
    contact: true,
    identity: false,
    byProxy: false,
  })
  expect(papersIn(written({ 'applicant.nik': '3578', purpose: '' }))).toMatchObject({
    number: false,
    details: false,
  })
  expect(papersIn(written({ 'applicant.byProxy': 'yes' })).byProxy).toBe(true)
})

test.each([
  { 'applicant.email': 'siti@contoh.example', 'applicant.byProxy': 'yes' },
  { want: 'inspect', 'applicant.occupation': 'Guru' },
  {
    want: 'hardcopy',
    delivery: 'post',
    'applicant.kind': 'legal-entity',
    'applicant.entityDecree': 'AHU-12/2020',
  },
])('a refused intake comes back field by field as it was written', (more) => {
  const input = TakeIn.parse(intakeInput(written(more)))
  const again = new FormData()
  for (const [name, [value]] of Object.entries(intakeFields(input))) again.set(name, value ?? '')
  expect(TakeIn.parse(intakeInput(again))).toEqual(input)
})
