import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(ROOT, 'node_modules/.bin')
const PNPM = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager

/** The workspace's own programs come first, so that every child finds the pinned Node. */
const environment = (extra) => ({
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_yes: 'true',
  ...extra,
})

const children = new Set()
let stoppedAt

const start = (command, args, extra) => {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: environment(extra) })
  children.add(child)
  child.once('close', (code) => {
    children.delete(child)
    if (stoppedAt !== undefined && children.size === 0) process.exit(code ?? 130)
  })
  return child
}

/** Runs to the end and gives the exit code; `pnpm` is brought by npx, never expected on the machine. */
export const run = async (command, args, extra = {}) => {
  const child =
    command === 'pnpm' ? start('npx', ['-y', PNPM, ...args], extra) : start(command, args, extra)
  const failure = once(child, 'error').then(([error]) => {
    console.error(`${command}: ${error.message}`)
    return 127
  })
  return Promise.race([failure, once(child, 'close').then(([code]) => code ?? 1)])
}

/** Linux has Node 24 from the lockfile; other systems bring their own, at least as new. */
export const pinnedNode = (script, extra) => {
  const own = join(BIN, 'node')
  return start(existsSync(own) ? own : process.execPath, [join(ROOT, script)], extra)
}

/** Hands the signal on. A terminal and npm both send one; only one that comes much later means impatience. */
export const stop = (signal) => {
  if (children.size === 0) process.exit(130)
  const impatient = stoppedAt !== undefined && Date.now() - stoppedAt > 2000
  for (const child of children) child.kill(impatient ? 'SIGKILL' : signal)
  stoppedAt ??= Date.now()
}

/** A killed npm tells its child nothing: a server whose parent is gone would live on unseen. */
export const stopWithParent = () => {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent && stoppedAt === undefined) stop('SIGTERM')
  }, 500).unref()
}
