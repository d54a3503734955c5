import { expect, test } from 'vitest'
import { webAddress } from './web-address.ts'

const isTaken = (text: string): boolean => webAddress().safeParse(text).success

test.each([
  'https://dinsos.jatimprov.go.id/ppid/daftar?tahun=2026#tabel',
  'http://satudata.example.id',
  '  HTTPS://example.id/a%20b  ',
])('%s can be followed', (text) => {
  expect(isTaken(text)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,halo',
  'ftp://example.id/berkas',
  '//example.id',
  'example.id/berkas',
  'https:example.id',
  'https://',
  'https://localhost',
  'https://dinsos.go.id@jahat.example/',
  'https://example.id/dua kata',
  'https://example.id/\nSet-Cookie: a',
  `https://example.id/${'a'.repeat(500)}`,
  '😀',
  '',
])('%j is no address that is shown to anybody', (text) => {
  expect(isTaken(text)).toBe(false)
})
