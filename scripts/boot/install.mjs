import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

const STAMP = join(ROOT, 'node_modules/.installed')
const SOURCES = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'package.json']

const fingerprint = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const source of SOURCES) hash.update(readFileSync(join(ROOT, source)))
  return hash.digest('hex')
}

const installed = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()

/**
 * Installs exactly what the lockfile says; nothing when that was done before. The lockfile's supply-chain
 * check runs when it is written, so it is trusted here.
 */
export const install = async () => {
  if (installed()) return 0
  const code = await run('pnpm', ['install', '--frozen-lockfile', '--trust-lockfile'])
  if (code === 0) writeFileSync(STAMP, fingerprint())
  return code
}
