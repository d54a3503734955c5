import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

const SOURCE = 'worker/service-worker.ts'
/** What the app is made of; copies for the wire are the server's affair. */
const FILE = /\.(js|css|svg|woff2|png|webmanifest)$/

/** Writes sw.js last, with the names of all other files: one that changes makes a new worker. */
export const offlineWorker = (): Plugin => {
  let base = '/'
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (config) => {
      base = config.base
    },
    writeBundle: async ({ dir = 'dist' }) => {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((name) => FILE.test(name) && name !== 'sw.js')
        .toSorted()
      const hash = createHash('sha256').update(readFileSync(SOURCE))
      for (const name of [...files, 'index.html']) hash.update(readFileSync(join(dir, name)))
      const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE)
      const names = JSON.stringify(files.map((name) => `${base}${name}`))
      const version = JSON.stringify(hash.digest('hex').slice(0, 16))
      const values = `const PRECACHED = ${names}\nconst VERSION = ${version}\n`
      writeFileSync(join(dir, 'sw.js'), `${values}${code}`)
    },
  }
}
