import { defineConfig } from 'vitest/config'

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

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    passWithNoTests: true,
    // A slow machine is no defect: only what hangs fails.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
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
  },
})
