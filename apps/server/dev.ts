import { type ChildProcess, spawn } from 'node:child_process'
import { build } from 'vite'

let server: ChildProcess | undefined

const restart = () => {
  const started = () => {
    server = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], { stdio: 'inherit' })
  }
  if (server === undefined || server.exitCode !== null) return started()
  server.once('exit', started)
  server.kill('SIGTERM')
}

/** Builds on every change and starts the server again; the officers' app has Vite's own server beside it. */
const watcher = await build({ build: { watch: {} } })
if (!('on' in watcher)) throw new Error('Vite did not watch')
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') restart()
  if (event.code === 'ERROR') console.error(event.error)
})
