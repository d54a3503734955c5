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

/** Name and parent of a process, where the system tells it (Linux): `12 (sh) S 11 …`. */
const processOf = (pid) => {
  try {
    const [, name, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').match(/\((.*)\) \S (\d+)/s)
    return { name, parent }
  } catch {
    return undefined
  }
}

/** npm mostly runs a shell that runs us: either may be killed without telling its child. */
const ancestors = () => {
  const parent = processOf(process.ppid)
  const isNpmShell = process.env.npm_lifecycle_event && /^(da|ba|a)?sh$/.test(parent?.name ?? '')
  return isNpmShell ? `${process.ppid} ${parent.parent}` : `${process.ppid}`
}

/** A server whose npm is gone would live on unseen. */
export const stopWithParent = () => {
  const before = ancestors()
  setInterval(() => {
    if (stoppedAt === undefined && ancestors() !== before) stop('SIGTERM')
  }, 500).unref()
}
