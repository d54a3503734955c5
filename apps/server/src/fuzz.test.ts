import { BAD_VALUES, fieldsOf, withField } from '@terang/api/testing/bad-values'
import { asked, cookieOf } from '@terang/api/testing/calls'
import { DESK, HOUSE, person, PPID, SUPERIOR, UNIT_A } from '@terang/api/testing/house'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDoor } from './testing/door.ts'
import { ODD_BODIES, ODD_HEADERS, ODD_METHODS, ODD_SEGMENTS, ODD_TYPES } from './testing/odd.ts'
import { type FoundOperation, operationsOf } from './testing/operations.ts'
import { raw, rawText } from './testing/raw.ts'

let door: Awaited<ReturnType<typeof openDoor>>
let operations: FoundOperation[] = []
let caseId = ''
let caseCookie = ''
beforeAll(async () => {
  door = await openDoor()
  const answer = await door.site.request('http://terang.test/api/openapi.json')
  operations = operationsOf(await answer.json())
})
// Of its own for each test, since what one sends may end the case.
beforeEach(async () => {
  const receipt = await asked(door.house)
  caseId = receipt.id
  caseCookie = await cookieOf(door.house, receipt)
})
afterEach(() => {
  expect(door.house.logged.splice(0)).toEqual([])
})
afterAll(() => door.close())

const PEOPLE = [null, DESK, PPID, UNIT_A, SUPERIOR, person('admin', HOUSE.dinas.desk)]
let turn = 0
/** Everybody in turn, the applicant of the case too, so that no door stays shut to the whole of it. */
const somebody = (): Record<string, string> => {
  const who = PEOPLE[(turn += 1) % PEOPLE.length]
  return who ? { 'x-test-person': who } : { cookie: caseCookie }
}

let offset = 0
/** Every nth of a list, each time other ones: over many addresses everything meets everything's like. */
const share = <One>(list: readonly One[], nth: number): One[] => {
  offset += 1
  return list.filter((_, index) => (index + offset) % nth === 0)
}

type Sent = {
  method?: string
  headers?: Record<string, string>
  body?: (typeof ODD_BODIES)[number]
}

const statusOf = async (path: string, init: Sent = {}): Promise<number> => {
  const url = `http://terang.test${path}`
  const headers = { ...somebody(), ...init.headers }
  const answer = await door.site.request(url, { ...init, headers })
  await answer.arrayBuffer()
  return answer.status
}

const json = { 'content-type': 'application/json' }
const real = (path: string): string => path.replaceAll(/\{\w+\}/g, caseId)
const faults: string[] = []
/** A five hundred is noted with what led to it, so that all of them are seen at once. */
const note = (status: number | null, ...what: unknown[]): void => {
  if (status !== null && status >= 500)
    faults.push(`${status} ${JSON.stringify(what).slice(0, 300)}`)
}
const expectNone = (): void => expect(faults.splice(0)).toEqual([])

test('the contract names more than forty operations, and each has an address', () => {
  expect(operations.length).toBeGreaterThan(40)
})

describe('nothing that a program sends to the API is told as a fault of ours', () => {
  test('each field of each body, whatever it holds', async () => {
    for (const { method, path, body } of operations) {
      for (const field of body ? fieldsOf(body) : []) {
        for (const value of share(BAD_VALUES, 4)) {
          const sent = { method, headers: json, body: withField(body ?? {}, field, value) }
          note(await statusOf(real(path), sent), method, path, field, value)
        }
      }
    }
    expectNone()
  })

  test('each part of the question behind the address', async () => {
    const values = [
      ...ODD_SEGMENTS,
      ...BAD_VALUES.map((one) => encodeURIComponent(wellFormed(one))),
    ]
    for (const { method, path, query } of operations.filter((one) => one.query.length > 0)) {
      for (const name of [...query, 'unexpected', '__proto__']) {
        for (const value of share(values, 4)) {
          const address = `${real(path)}?${name}=${value}&${name}=${value}&${name}[]=x`
          note(await statusOf(address, { method }), method, path, name, value)
        }
      }
    }
    expectNone()
  })

  test('each id in an address', async () => {
    for (const { method, path, body } of operations.filter((one) => one.path.includes('{'))) {
      for (const segment of ODD_SEGMENTS) {
        const init = body ? { method, headers: json, body: JSON.stringify(body) } : { method }
        note(await statusOf(path.replaceAll(/\{\w+\}/g, segment), init), method, path, segment)
      }
    }
    expectNone()
  })

  test('a body that is none, under whatever name', async () => {
    for (const { method, path } of operations.filter((one) => one.method !== 'GET')) {
      for (const [index, body] of ODD_BODIES.entries()) {
        for (const type of [ODD_TYPES[index % ODD_TYPES.length] ?? null, 'application/json']) {
          const headers: Record<string, string> = type === null ? {} : { 'content-type': type }
          const query = path.endsWith('/files') ? '?kind=reply&name=a.pdf' : ''
          note(await statusOf(`${real(path)}${query}`, { method, headers, body }), path, type, body)
        }
      }
    }
    expectNone()
  })
})

const wellFormed = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed()

/** Every address that the site itself knows: the pages of the portal, health, the officers' app. */
const pages = (): string[] => [
  ...new Set(
    door.site.routes
      .map(({ path }) => path)
      .filter((path) => !path.includes('*') && !path.startsWith('/api'))
      .map((path) => path.replaceAll(/:\w+(\{[^}]*\})?/g, caseId)),
  ),
  '/app',
  '/app/assets/none.js',
]

describe('nothing that a browser sends to a page is told as a fault of ours', () => {
  test('forms of every kind', async () => {
    for (const page of pages()) {
      for (const [index, body] of share([...ODD_BODIES.entries()], 3)) {
        for (const type of [ODD_TYPES[index % ODD_TYPES.length] ?? null, FORM, PARTS]) {
          const headers: Record<string, string> = type === null ? {} : { 'content-type': type }
          note(await statusOf(page, { method: 'POST', headers, body }), page, type, body)
        }
      }
    }
    expectNone()
  })

  test('each field of each form, whatever it holds', async () => {
    const seen = new Set<string>()
    for (const page of pages()) {
      const html = await door.site.request(`http://terang.test${page}`, {
        headers: { cookie: caseCookie },
      })
      const fields = fieldsIn(await html.text())
      for (const name of fields.keys()) {
        seen.add(name)
        for (const value of share(BAD_VALUES, 6)) {
          const body = new URLSearchParams([...fields])
          body.set(name, wellFormed(value))
          const headers = { cookie: caseCookie, 'content-type': FORM }
          const sent = { method: 'POST', headers, body: body.toString() }
          note(await statusOf(page, sent), page, name, value)
          const query = body.toString().slice(0, 4000)
          note(await statusOf(`${page}?${query}`, { headers: { cookie: caseCookie } }), page, name)
        }
      }
    }
    expectNone()
    expect([...seen]).toEqual(expect.arrayContaining(['sealed', 'go', 'trackingCode', 'version']))
  })
})

/** Names and values of the fields of a page; what a person would type is left empty. */
const fieldsIn = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)].flatMap(([tag]) => {
      const name = /\bname="([^"]*)"/.exec(tag)?.[1]
      return name ? [[name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ''] as const] : []
    }),
  )

const FORM = 'application/x-www-form-urlencoded'
const PARTS = 'multipart/form-data; boundary=b'

describe('through the port', () => {
  const addresses = () => [...pages(), ...new Set(operations.map(({ path }) => real(path)))]

  test('any method on any address', async () => {
    for (const path of addresses()) {
      for (const method of share(ODD_METHODS, 2)) {
        note(await raw(door.port, rawText({ method, path })), method, path)
      }
    }
    expectNone()
  })

  test('any header on any address', async () => {
    for (const path of addresses()) {
      for (const header of share(ODD_HEADERS, 5)) {
        for (const method of ['GET', 'POST']) {
          const status = await raw(door.port, rawText({ method, path, headers: [header] }))
          note(status, method, path, header)
        }
      }
    }
    expectNone()
  })

  test('addresses that are none', async () => {
    const under = [
      '/',
      '/en/',
      '/app/',
      '/app/assets/',
      '/api/',
      '/api/requests/',
      '/lacak/',
      '/minta/',
    ]
    for (const start of under) {
      for (const segment of ODD_SEGMENTS) {
        note(await raw(door.port, rawText({ path: `${start}${segment}` })), start, segment)
      }
    }
    for (const path of ODD_TARGETS) note(await raw(door.port, rawText({ path })), path)
    expectNone()
  })

  test('requests that are none', async () => {
    for (const request of ODD_REQUESTS) note(await raw(door.port, request), request)
    expectNone()
    expect((await fetch(`${door.base}/healthz`)).status).toBe(200)
  })
})

const ODD_TARGETS = [
  '*',
  '//',
  '///api///requests',
  '/api/../api/requests',
  '/\\..\\x',
  '/?',
  '/#x',
  `/?${'a&'.repeat(3000)}`,
  `/${'a/'.repeat(3000)}`,
  'http://elsewhere.test/',
  'http://[::/',
  'terang.test:443',
  '/\u00ff\u00fe',
  '/api\u0000',
  '/;x=y',
  '/api/requests?tab=%00&cursor=%ff',
]

const ODD_REQUESTS = [
  '\r\n\r\n',
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: \u00ff\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: [::\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a:99999\r\nConnection: close\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
  'POST /api/requests HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
  'POST /api/requests HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n{}',
  'POST /api/requests HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
  'POST /api/requests HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
  'POST /minta HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab',
  'POST /api/files?kind=identity&name=a.pdf HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\n%PDF-1.4',
  'POST /api/files?kind=identity&name=a.pdf HTTP/1.1\r\nHost: a\r\nContent-Length: 9e9\r\n\r\n%PDF',
  '\u0016\u0003\u0001\u0002\u0000\u0001',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
]
