import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the tests and their children run on Node 24 or newer, whatever the machine has', () => {
  const child = execFileSync('node', ['-p', 'process.versions.node'], { encoding: 'utf8' })
  for (const version of [process.versions.node, child])
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(24)
})

test('the pinned Node is the same everywhere it is written', () => {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const pinned = read('.nvmrc').trim()
  expect(read('pnpm-workspace.yaml')).toContain(`nodeVersion: ${pinned}`)
  for (const arch of ['x64', 'arm64'])
    expect(read('package.json')).toContain(`"node-linux-${arch}": "${pinned}"`)
})
