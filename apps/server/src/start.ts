import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSetUpToken } from '@terang/api/accounts/set-up'
import type { Deps, Log } from '@terang/api/deps'
import { createLocalFileStore } from '@terang/api/files/store'
import { fillEmailIndex } from '@terang/api/jobs/fill-email-index'
import { fillSearch } from '@terang/api/jobs/fill-search'
import { openKeyRing } from '@terang/api/keys/key-ring'
import { openPdfWorkshop } from '@terang/api/pdf/workshop'
import { createAuth, sessionOf } from '@terang/api/sign-in/auth'
import { openStore, type Database } from '@terang/db'
import { createClock } from './clock.ts'
import { DEMO_SIZES, makeDemo } from './demo/demo.ts'
import type { Settings } from './env.ts'
import { holdsSealedData, holdsUnfinishedDemo, isEmpty } from './first-start.ts'

export type Started = { database: Database; deps: Deps; setUpToken: string | null }

/** Opens the store, brings it up to date, and fills it on a first start: the demo, or a set-up link. */
export const start = async (settings: Settings, log: Log): Promise<Started> => {
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  const now = createClock(settings.clock)
  const database = await openStore({
    url: settings.databaseUrl,
    markerFile: join(settings.dataDir, 'instance'),
    migrationsFolder: migrationsFolder(),
    now: now(),
    options: { authToken: settings.databaseToken },
  })
  try {
    const deps = await depsOf(settings, { database, now, log })
    const filled = await fillSearch(deps)
    if (filled > 0) log.info({ cases: filled }, 'Earlier cases can be found now')
    const indexed = await fillEmailIndex(deps)
    if (indexed > 0) log.info({ people: indexed }, 'Earlier applicants can find their cases again')
    const setUpToken = (await isEmpty(database)) ? await fill(deps, settings.demo) : null
    return { database, deps, setUpToken }
  } catch (error) {
    await database.close()
    throw error
  }
}

const depsOf = async (
  settings: Settings,
  { database, now, log }: Pick<Deps, 'database' | 'now' | 'log'>,
): Promise<Deps> => {
  const keyPath = join(settings.dataDir, 'keys', 'ring.json')
  const keys = openKeyRing(keyPath, !(await holdsSealedData(database)))
  const auth = createAuth({
    database,
    secret: keys.derived('sessions').toString('base64'),
    publicUrl: settings.publicUrl,
  })
  return {
    database,
    keys,
    auth,
    sessionOf: sessionOf(auth),
    files: createLocalFileStore(join(settings.dataDir, 'files')),
    pdf: openPdfWorkshop({ thread: pdfThread() }),
    now,
    log,
    demo: settings.demo !== 'off',
    mailGoesOut: settings.mail !== null,
    trustedProxies: settings.trustedProxies,
    secureCookies: settings.publicUrl?.startsWith('https:') ?? false,
    limitFactor: settings.limitFactor,
    viewerScript: join(
      import.meta.dirname,
      '../node_modules/@scalar/api-reference/dist/browser/standalone.js',
    ),
  }
}

/** A store without an account gets the demo, or a link by which the first administrator comes in. */
const fill = async (deps: Deps, demo: Settings['demo']): Promise<string | null> => {
  const { database } = deps
  if (demo !== 'off') {
    await makeDemo(deps, DEMO_SIZES[demo])
    return null
  }
  if (await holdsUnfinishedDemo(database)) {
    throw new Error(
      'DATA_DIR holds a demo that was not finished. Take an empty DATA_DIR for DEMO=off.',
    )
  }
  return createSetUpToken(deps)
}

/** Beside the bundle when it is built, in apps/api when it runs from source. */
const pdfThread = (): URL => {
  const beside = join(import.meta.dirname, 'pdf-thread.js')
  const source = join(import.meta.dirname, '../../api/src/pdf/thread.ts')
  return pathToFileURL(existsSync(beside) ? beside : source)
}

/** Beside the bundle when it is built, in packages/db when it runs from source. */
const migrationsFolder = (): string => {
  const beside = join(import.meta.dirname, 'migrations')
  return existsSync(beside) ? beside : join(import.meta.dirname, '../../../packages/db/migrations')
}
