import { defineConfig } from 'vitest/config'
import { isSqldAvailable } from './packages/db/src/test-server.ts'

/** One project per package and app; modules are loaded once per worker, so a test may leave no global behind. */
const project = (root: string) => ({
  extends: true as const,
  root: `./${root}`,
  test: {
    name: root.split('/').at(-1) ?? root,
    environment: 'node',
    isolate: false,
    css: { include: [/\.css\?raw$/] },
  },
})

/** The tests of the API once more, on a libSQL server; two at a time, after everything else. */
const apiOnServer = () => {
  const api = project('apps/api')
  const sequence = { groupOrder: 1 }
  const onServer = { name: 'api on sqld', env: { TEST_ENGINE: 'sqld' }, maxWorkers: 2, sequence }
  return { ...api, test: { ...api.test, ...onServer } }
}

const serverHere = isSqldAvailable()
if (!serverHere) {
  console.warn(
    `skipped: the API on a libSQL server, which has no program for ${process.platform} ${process.arch}`,
  )
}

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    passWithNoTests: true,
    // A slow machine is no defect: only what hangs fails.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      ...[
        'packages/law',
        'packages/contract',
        'packages/db',
        'packages/wording',
        'packages/design',
        'apps/api',
        'apps/portal',
        'apps/server',
        'apps/web',
        'bench',
        'scripts',
      ].map(project),
      ...(serverHere ? [apiOnServer()] : []),
    ],
  },
})
