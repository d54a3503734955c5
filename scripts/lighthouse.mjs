// The portal's first pages on Lighthouse's slow phone, beside a bare page in the same run; fails under 98.
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from './boot/chromium.mjs'
import { pinnedNode } from './boot/run.mjs'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const ROUNDS = 3
const GOAL = 98
const PAGES = { home: '/', ask: '/ajukan', track: '/lacak' }
const BARE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Terang</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>Terang</h1></main></body></html>`

const listening = async (server) => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address().port
}

const freePort = async () => {
  const server = createServer()
  const port = await listening(server)
  server.close()
  return port
}

const answers = async (url) => {
  for (let second = 0; second < 240; second += 1) {
    const found = await fetch(url).catch(() => null)
    if (found?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`${url} does not answer`)
}

const runFile = promisify(execFile)

/**
 * One visit by a new browser: the two scores of a hundred and the milliseconds that explain them. This
 * process serves the bare page meanwhile, so it must not wait with its hands tied.
 */
const visit = async (url, browser) => {
  const options = [
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    '--only-categories=performance,accessibility',
    '--chrome-flags=--headless=new --no-sandbox',
  ]
  const { stdout } = await runFile('npx', ['-y', LIGHTHOUSE, url, ...options], {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 64 * 1024 * 1024,
  })
  const report = JSON.parse(stdout)
  const milliseconds = (audit) => report.audits[audit].numericValue
  return {
    performance: report.categories.performance.score * 100,
    accessibility: report.categories.accessibility.score * 100,
    paintMs: milliseconds('largest-contentful-paint'),
    blockedMs: milliseconds('total-blocking-time'),
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

const medians = (visits) =>
  Object.fromEntries(
    Object.keys(visits[0]).map((key) => [key, Math.round(median(visits.map((each) => each[key])))]),
  )

const browser = await chromium()
if (browser === undefined) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'terang-lighthouse-'))
const port = await freePort()
const site = pinnedNode('apps/server/dist/main.js', {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATA_DIR: folder,
  LOG_LEVEL: 'warn',
  LIMIT_FACTOR: '100',
})
const bare = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(BARE))
const barePort = await listening(bare)

try {
  await answers(`http://127.0.0.1:${port}/healthz`)
  const urls = { 'a bare page': `http://127.0.0.1:${barePort}/` }
  for (const [name, path] of Object.entries(PAGES)) urls[name] = `http://127.0.0.1:${port}${path}`
  const visits = Object.fromEntries(Object.keys(urls).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(urls)) {
      visits[name].push(await visit(url, browser))
      console.log(`${round + 1} of ${ROUNDS}, ${name}: ${visits[name].at(-1).performance}`)
    }
  }
  const rows = Object.fromEntries(Object.entries(visits).map(([name, all]) => [name, medians(all)]))
  console.log(`Medians of ${ROUNDS} visits; load ${loadavg()[0].toFixed(1)}, quiet is below 1`)
  console.table(rows)
  const isUnder = Object.keys(PAGES).some(
    (name) => Math.min(rows[name].performance, rows[name].accessibility) < GOAL,
  )
  process.exitCode = isUnder ? 1 : 0
} finally {
  bare.close()
  site.kill()
  await once(site, 'exit')
  rmSync(folder, { recursive: true, force: true })
}
