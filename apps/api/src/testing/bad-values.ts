/** What a field may hold that no honest form sends. */
export const BAD_VALUES: readonly unknown[] = [
  'x'.repeat(10_001),
  '😀'.repeat(3000),
  '\u0000',
  'NUL \u0000 di tengah kalimat ini',
  '\ud800 setengah tanda',
  'req_\u202e terbalik',
  '',
  '   ',
  null,
  true,
  -1,
  Number.MAX_VALUE,
  1.5,
  Number.MAX_SAFE_INTEGER,
  [],
  [null],
  {},
  { $ne: null },
  '2026-13-45',
  '2099-01-01',
  '0001-01-01',
  "'; drop table requests; --",
  '../../etc/passwd',
]

export const fieldsOf = (body: object): string[] => [
  ...Object.keys(body),
  'unexpected',
  '__proto__',
  'constructor',
]

/** The body with one field bad, made as text so that every key goes on the wire as it is. */
export const withField = (body: object, field: string, value: unknown): string => {
  const members = Object.entries(body)
    .filter(([key]) => key !== field)
    .map(([key, kept]) => `${JSON.stringify(key)}:${JSON.stringify(kept)}`)
  return `{${[...members, `${JSON.stringify(field)}:${JSON.stringify(value)}`].join(',')}}`
}
