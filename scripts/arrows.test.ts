import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'terang-arrows-'))
afterAll(() => rmSync(folder, { recursive: true }))
copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))

type Complaint = { filename: string; message: string; help?: string }

/** What the lint says of each file when all of them stand in a tree like ours. */
const complaints = (files: Record<string, string>): readonly Complaint[] => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const oxlint = join(ROOT, 'node_modules/.bin/oxlint')
  const { stdout } = spawnSync(oxlint, ['--format=json'], { cwd: folder, encoding: 'utf8' })
  const report: { diagnostics: Complaint[] } = JSON.parse(stdout)
  return report.diagnostics
}

const imports = (name: string) => `import { x } from '${name}'\nexport const y = x\n`

const FORBIDDEN = {
  'packages/law/src/a.ts': [imports('zod'), 'The law imports nothing'],
  'packages/law/src/b.ts': ['export const now = () => Date.now()\n', 'The law has no clock'],
  'packages/law/src/c.ts': ['export const draw = () => Math.random()\n', 'The law is the same'],
  'packages/contract/src/a.ts': [imports('@terang/db'), 'must not know tables'],
  'packages/db/src/a.ts': [imports('@terang/contract/requests'), 'Tables must not know the wire'],
  'packages/wording/src/a.ts': [imports('@terang/contract/requests'), 'takes only types'],
  'packages/design/src/a.ts': [imports('react'), 'plain data'],
  'apps/api/src/a.ts': [imports('@libsql/client'), 'Only packages/db opens the database'],
  'apps/api/src/b.ts': [imports('@terang/portal/app'), 'The API has no face'],
  'apps/portal/src/a.ts': [imports('@terang/api/requests/act'), 'only the typed client'],
  'apps/portal/src/b.ts': [imports('@terang/api/app'), 'only the typed client'],
  'apps/web/src/a.ts': [imports('@terang/db'), 'only through the API'],
  'apps/web/src/b.ts': [imports('@terang/server/env'), 'Nobody imports an app'],
  'apps/api/src/c.ts': ['export const port = process.env.PORT\n', 'process.env'],
  'apps/web/src/c.ts': ['export default 1\n', 'named exports'],
  'apps/web/src/d.ts': ['export const all = (x: any) => x\n', 'any'],
} as const

const ALLOWED = {
  'packages/law/src/z.ts': imports('./result.ts'),
  'packages/law/src/z.test.ts': imports('fast-check'),
  'packages/contract/src/z.ts': imports('@terang/law'),
  'packages/wording/src/z.ts': "export type { Ask } from '@terang/contract/requests'\n",
  'packages/db/src/z.ts': imports('@libsql/client'),
  'apps/portal/src/z.ts': imports('@terang/api/client'),
  'apps/web/src/z.ts': imports('@terang/api/client'),
  'apps/server/src/env.ts': 'export const port = process.env.PORT\n',
  'apps/server/vite.config.ts': 'export default {}\n',
}

const forbidden = Object.entries(FORBIDDEN)
const said = complaints({
  ...Object.fromEntries(forbidden.map(([path, [text]]) => [path, text])),
  ...ALLOWED,
})
const saidOf = (path: string) =>
  said.filter((each) => each.filename === path).map((each) => `${each.message} ${each.help ?? ''}`)

test.each(forbidden)('%s may not do this, and the lint says why', (path, [, why]) => {
  expect(saidOf(path).join('\n')).toContain(why)
})

test.each(Object.keys(ALLOWED))('%s follows an arrow', (path) => {
  expect(saidOf(path)).toEqual([])
})
