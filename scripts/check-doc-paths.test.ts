import { expect, test } from 'vitest'
import { missingPaths } from './check-doc-paths.ts'

const standing = new Set(['packages/law/src/statute.ts', 'docs/law.md', 'README.md'])
const exists = (path: string) => standing.has(path)
const faults = (text: string, path = 'README.md') => missingPaths([{ path, text }], exists)

test('a path that exists may be named', () => {
  expect(faults('See `packages/law/src/statute.ts` and [the law](docs/law.md#limits).')).toEqual([])
})

test('a path that does not exist is told with the document that names it', () => {
  expect(faults('See `packages/law/src/gone.ts:12`.')).toEqual([
    'README.md names packages/law/src/gone.ts, which does not exist',
  ])
})

test('a link is read from where the document stands', () => {
  expect(faults('[home](../README.md)', 'docs/law.md')).toEqual([])
  expect(faults('[gone](gone.md)', 'docs/law.md')).toEqual([
    'docs/law.md names docs/gone.md, which does not exist',
  ])
})

test('commands, addresses and code blocks are no paths', () => {
  expect(
    faults('`npm start`, `/api/docs`, [web](https://example.org)\n```\n`apps/none.ts`\n```\n'),
  ).toEqual([])
})
