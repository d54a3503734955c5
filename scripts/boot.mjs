// Runs on any Node from 20 on, with npm alone: brings pnpm and the pinned Node, then starts or tests.
import { once } from 'node:events'
import { install } from './boot/install.mjs'
import { pinnedNode, run, stop, stopWithParent } from './boot/run.mjs'

const [mode, ...rest] = process.argv.slice(2)

const build = () => run('pnpm', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'])

/** The server runs in the pinned Node; it migrates and makes the demo by itself. */
const start = async () => {
  const server = pinnedNode('apps/server/dist/main.js', {
    NODE_ENV: process.env.NODE_ENV ?? 'production',
  })
  const [code, signal] = await once(server, 'exit')
  return code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1)
}

const MODES = {
  start,
  test: async () => (await import('./boot/test.mjs')).test(rest),
}

const main = async () => {
  const act = MODES[mode]
  if (act === undefined) {
    console.error('Usage: node scripts/boot.mjs start|test')
    return 2
  }
  stopWithParent()
  if ((await install()) !== 0 || (await build()) !== 0) {
    console.error('Terang could not be installed or built; the cause stands above.')
    if (mode === 'test') console.log('0 passed, 1 failed')
    return 1
  }
  return act()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
process.exitCode = await main()
process.exit()
