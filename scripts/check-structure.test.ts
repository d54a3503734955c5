import { expect, test } from 'vitest'
import { structureFaults } from './check-structure.ts'

const at = (path: string, text = '') => ({ path, text })

test('a noun of the API with its five files has no fault', () => {
  const names = ['routes', 'act', 'read', 'store', 'view', 'routes.test']
  expect(structureFaults(names.map((name) => at(`apps/api/src/units/${name}.ts`)))).toEqual([])
})

test('a file that the folder does not know is told with the names it knows', () => {
  const [fault] = structureFaults([at('apps/api/src/units/controller.ts')])
  expect(fault).toContain('apps/api/src/units/controller.ts')
  expect(fault).toContain('routes, act, read, store, view')
})

test.each([
  'packages/law/src/utils.ts',
  'packages/contract/src/types.ts',
  'packages/wording/src/index.ts',
  'apps/portal/src/shared/field.tsx',
  'packages/db/src/lib/open.ts',
])('a drawer for everything is refused: %s', (path) => {
  expect(structureFaults([at(path)])).toHaveLength(1)
})

test('law and db have a door; the router has its own index files', () => {
  const doors = ['packages/law/src/index.ts', 'packages/db/src/index.ts']
  const routes = ['index.tsx', 'requests/index.tsx', 'requests/$requestId.tsx', '__root.tsx']
  const paths = [...doors, ...routes.map((name) => `apps/web/src/routes/${name}`)]
  expect(structureFaults(paths.map((path) => at(path)))).toEqual([])
})

test('names are kebab-case', () => {
  expect(structureFaults([at('packages/law/src/WorkingDays.ts')])).toHaveLength(1)
})

test('a folder that nobody described is refused', () => {
  expect(structureFaults([at('packages/billing/src/invoice.ts')])).toHaveLength(1)
})

test('nouns that import one another in a circle are told once, with the files that close it', () => {
  const faults = structureFaults([
    at('apps/api/src/requests/act.ts', "import { unitOf } from '../units/store.ts'"),
    at('apps/api/src/units/store.ts', "import { pathOf } from '../accounts/read.ts'"),
    at('apps/api/src/accounts/read.ts', "import type { Row } from '../requests/act.ts'"),
  ])
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain('units → accounts (apps/api/src/units/store.ts)')
})

test('an arrow in one direction is no circle', () => {
  const files = [
    at('apps/api/src/requests/act.ts', "import { unitOf } from '../units/store.ts'"),
    at('apps/api/src/units/store.ts', "import { x } from '../http.ts'"),
  ]
  expect(structureFaults(files)).toEqual([])
})
