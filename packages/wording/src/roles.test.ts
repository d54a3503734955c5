import { expect, test } from 'vitest'
import { roleNames, roleTexts } from './roles.ts'

const titles = {
  unitRole: 'ppid-pembantu',
  desk: 'Loket PPID',
  superior: 'Sekretaris Daerah',
} as const

test('an agency that set no titles is spoken of in the words of the law', () => {
  expect(roleNames(null, 'id').role).toEqual(roleTexts.id.role)
  expect(roleNames(undefined, 'en').capacity).toEqual(roleTexts.en.capacity)
})

test('its own titles stand on every list, the office of the superior beside the word of the law', () => {
  const { role, capacity, holder } = roleNames(titles, 'id')
  expect(role).toMatchObject({ unit: 'PPID Pembantu', superior: 'Sekretaris Daerah (Atasan PPID)' })
  expect(capacity).toMatchObject({ unit: 'PPID Pembantu', officer: 'petugas' })
  expect(holder).toMatchObject({
    desk: 'Loket PPID',
    superior: 'Sekretaris Daerah (Atasan PPID)',
    ppid: 'PPID',
  })
})

test('an empty title is the word of the law again', () => {
  const { role, holder } = roleNames({ unitRole: 'unit-officer', desk: null, superior: null }, 'id')
  expect(role).toEqual(roleTexts.id.role)
  expect(holder.desk).toBe('Meja layanan')
})
