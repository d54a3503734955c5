import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb } from '@terang/db'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'terang-drain-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Said = { word: string; port: number }

/** The process and what it has said; `heard` waits for a word, or has it already. */
const begun = () => {
  const path = join(folder, 'terang.db')
  const child = fork(new URL('testing/drained.ts', import.meta.url), [path], { execArgv: [] })
  const said: Said[] = []
  child.on('message', (message: Said) => said.push(message))
  const heard = async (word: string): Promise<Said> => {
    for (;;) {
      const found = said.find((one) => one.word === word)
      if (found) return found
      await once(child, 'message')
    }
  }
  return { child, heard, said, path, ended: once(child, 'exit') }
}

const isRefused = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(true))
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
  })

test('at SIGTERM what began is finished, what comes later is refused, and the process ends', async () => {
  const { child, heard, said, path, ended } = begun()
  const { port } = await heard('open')
  const base = `http://127.0.0.1:${port}`
  expect((await fetch(`${base}/readyz`)).status).toBe(200)
  const held = fetch(`${base}/held`)
  await heard('arrived')
  child.kill('SIGTERM')
  await heard('draining')
  while (!(await isRefused(port)));
  expect(said.map(({ word }) => word)).not.toContain('stopped')
  child.send('go on')
  const answer = await held
  expect(answer.headers.get('connection')).toBe('close')
  expect(await answer.text()).toBe('finished')
  expect(await ended).toEqual([0, null])
  expect(said.map(({ word }) => word).slice(-2)).toEqual(['jobs stopped', 'stopped'])
  expect(existsSync(`${path}.lock`)).toBe(false)
  expect(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
  const again = openDb(`file:${path}`)
  expect((await again.client.execute('SELECT word FROM kept')).rows[0]?.[0]).toBe('finished')
  await again.close()
})
