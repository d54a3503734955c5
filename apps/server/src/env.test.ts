import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './env.ts'

test('nothing set is the demo in ./data on port 3000, for everybody who can reach it', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: resolve('data'),
    databaseUrl: `file:${join(resolve('data'), 'terang.db')}`,
    databaseToken: undefined,
    demo: 'on',
    publicUrl: null,
    trustedProxies: [],
    logLevel: 'info',
    clock: null,
    limitFactor: 1,
    mail: null,
  })
})

test('every variable is read', () => {
  const settings = readSettings({
    PORT: '8080',
    HOST: '127.0.0.1',
    DATA_DIR: '/srv/terang',
    DATABASE_URL: 'http://db.terang.test:8080',
    DATABASE_TOKEN: 'rahasia',
    DEMO: 'off',
    PUBLIC_URL: 'https://ppid.terang.test',
    TRUSTED_PROXIES: ' 10.0.0.1, ,10.0.0.2 ',
    LOG_LEVEL: 'warn',
    LIMIT_FACTOR: '0.5',
    SMTP_URL: 'smtps://ppid:rah%40sia@smtp.terang.test:465',
    MAIL_FROM: 'PPID Jawa Timur <ppid@terang.test>',
    CLOCK: '2026-03-12T09:30:00+07:00',
  })
  expect(settings).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDir: '/srv/terang',
    databaseUrl: 'http://db.terang.test:8080',
    databaseToken: 'rahasia',
    demo: 'off',
    publicUrl: 'https://ppid.terang.test',
    trustedProxies: ['10.0.0.1', '10.0.0.2'],
    logLevel: 'warn',
    clock: '2026-03-12T09:30:00+07:00',
    limitFactor: 0.5,
    mail: {
      url: 'smtps://ppid:rah%40sia@smtp.terang.test:465',
      from: { name: 'PPID Jawa Timur', address: 'ppid@terang.test' },
      publicUrl: 'https://ppid.terang.test',
    },
  })
})

test.each([
  ['PORT', 'delapan'],
  ['PORT', '70000'],
  ['DATABASE_URL', '/srv/terang.db'],
  ['DEMO', 'ya'],
  ['PUBLIC_URL', 'ppid.terang.test'],
  ['LOG_LEVEL', 'loud'],
  ['LIMIT_FACTOR', '0'],
  ['CLOCK', 'besok'],
  ['SMTP_URL', 'https://smtp.terang.test'],
  ['SMTP_URL', 'smtp.terang.test:25'],
  ['MAIL_FROM', 'PPID Jawa Timur'],
  ['MAIL_FROM', 'ppid@terang.test, lain@terang.test'],
])('%s=%s stops the start and names the variable', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`${name}: .*\\.env\\.example`))
})

test('a variable set to nothing counts as not set', () => {
  expect(readSettings({ PORT: '', PUBLIC_URL: '', DATABASE_URL: '', CLOCK: '' })).toEqual(
    readSettings({}),
  )
})

test.each([
  ['MAIL_FROM', { PUBLIC_URL: 'https://ppid.terang.test' }],
  ['PUBLIC_URL', { MAIL_FROM: 'ppid@terang.test' }],
])('a mail server without %s stops the start', (name, others) => {
  const settings = { SMTP_URL: 'smtp://smtp.terang.test', ...others }
  expect(() => readSettings(settings)).toThrow(new RegExp(`${name}: needed`))
})
