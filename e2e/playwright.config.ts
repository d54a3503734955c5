import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const CHROMIUMS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome']
const chromium = CHROMIUMS.find((path) => path !== undefined && existsSync(path))
if (chromium === undefined) throw new Error('No Chromium: install it or set CHROMIUM to its path')

const freePort = (): string => {
  const ask =
    "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})"
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).trim()
}

/** Each run has provinces of its own. Workers read this file again and must find the same ones. */
if (process.env.E2E_DATA_DIR === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'terang-e2e-'))
  mkdirSync(join(folder, 'sqld'))
  process.env.E2E_DATA_DIR = folder
  process.env.E2E_PORTS = [freePort(), freePort(), freePort()].join(' ')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}

const folder = process.env.E2E_DATA_DIR
const [filePort = '3100', serverPort = '3101', databasePort = '3102'] = (
  process.env.E2E_PORTS ?? ''
).split(' ')
const address = (port: string): string => `http://127.0.0.1:${port}`
const reportFile = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

const hasLibsqlServer = process.platform === 'linux' && process.arch === 'x64'
if (!hasLibsqlServer)
  console.log('Skipped: the journeys on a libSQL server, no sqld for this platform')

/** The built site with a province, on one engine of the database. */
const site = (name: string, port: string, more: Record<string, string> = {}) => ({
  command: 'node ../apps/server/dist/main.js',
  url: `${address(port)}/healthz`,
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
  env: {
    NODE_ENV: 'production',
    PORT: port,
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, name),
    DEMO: 'small',
    LOG_LEVEL: 'warn',
    LIMIT_FACTOR: '100',
    ...more,
  },
})

const libsqlServer = {
  command: `node ../packages/db/src/test-server-now.ts ${join(folder, 'sqld')} ${databasePort}`,
  url: `${address(databasePort)}/health`,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
}

/** What people do from end to end; these run on both engines. */
const JOURNEYS = /(hand-over|objection|silence|commission)\.spec\.ts/

/** What moves every open case of an agency, and so would make others' pages stale: after them, alone. */
const ALONE = /calendar\.spec\.ts/

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  workers: 2,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter:
    reportFile === undefined ? [['list']] : [['list'], ['json', { outputFile: reportFile }]],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'off',
    /** A step that hangs says so long before the journey's own limit. */
    actionTimeout: 120_000,
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'file', testIgnore: ALONE, use: { baseURL: address(filePort) } },
    {
      name: 'file, alone',
      testMatch: ALONE,
      dependencies: ['file'],
      use: { baseURL: address(filePort) },
    },
    ...(hasLibsqlServer
      ? [
          {
            name: 'libSQL server',
            testMatch: JOURNEYS,
            use: { baseURL: address(serverPort) },
          },
        ]
      : []),
  ],
  webServer: [
    site('file', filePort),
    ...(hasLibsqlServer
      ? [libsqlServer, site('server', serverPort, { DATABASE_URL: address(databasePort) })]
      : []),
  ],
})
