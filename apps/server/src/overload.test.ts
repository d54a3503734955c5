import { openDb } from '@terang/db'
import { askInput } from '@terang/api/testing/inputs'
import { afterEach, describe, expect, test } from 'vitest'
import { createLagGauge, watchLoop } from './loop-lag.ts'
import { openDoor, postJson } from './testing/door.ts'

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close()
})

const door = async (...how: Parameters<typeof openDoor>) => {
  const made = await openDoor(...how)
  opened.push(made.close)
  return made
}

type House = Awaited<ReturnType<typeof door>>['house']
const casesOf = async ({ database }: House) => (await database.db.query.requests.findMany()).length

const expectOverloaded = async (answer: Response): Promise<void> => {
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({
    type: 'urn:terang:problem:overloaded',
    status: 503,
    code: 'overloaded',
  })
}

describe('with as many requests at work as it may have', () => {
  const held = async () => {
    const arrived = Promise.withResolvers<void>()
    const release = Promise.withResolvers<null>()
    const made = await door({
      limits: { mostInFlight: 1, isLagging: () => false },
      deps: {
        sessionOf: () => {
          arrived.resolve()
          return release.promise
        },
      },
    })
    const first = fetch(`${made.base}/api/agencies`)
    await arrived.promise
    return { ...made, first, release: () => release.resolve(null) }
  }

  test('the server refuses the next one at once and says when to come back', async () => {
    const { base, house, first, release } = await held()
    await expectOverloaded(await postJson(`${base}/api/requests`, askInput()))
    expect(await casesOf(house)).toBe(0)
    release()
    expect((await first).status).toBe(200)
    expect((await postJson(`${base}/api/requests`, askInput())).status).toBe(201)
  })

  test('a page says it in both languages, and health still answers', async () => {
    const { base, first, release } = await held()
    const page = await fetch(`${base}/`)
    expect(page.status).toBe(503)
    expect(page.headers.get('retry-after')).toBeTruthy()
    const words = await page.text()
    expect(words).toContain('sedang penuh')
    expect(words).toContain('is busy')
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    release()
    await first
  })
})

describe('a lagging event loop', () => {
  test('still serves what a page that has begun to load needs', async () => {
    const { base } = await door()
    const style = /\/aset\/[\w.-]+\.css/.exec(await (await fetch(`${base}/`)).text())?.[0]
    const { base: lagging } = await door({ limits: { isLagging: () => true } })
    expect((await fetch(`${lagging}/`)).status).toBe(503)
    expect((await fetch(`${lagging}${style}`)).status).toBe(200)
    expect((await fetch(`${lagging}/app/assets/of-an-older-build.js`)).status).toBe(404)
  })

  test('sheds new work until it is free again', async () => {
    let lagging = true
    const { base } = await door({ limits: { isLagging: () => lagging } })
    await expectOverloaded(await fetch(`${base}/api/agencies`))
    lagging = false
    expect((await fetch(`${base}/api/agencies`)).status).toBe(200)
  })

  test('is noticed', async () => {
    const isLagging = watchLoop()
    while (!isLagging()) {
      const until = performance.now() + 700
      while (performance.now() < until);
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(isLagging()).toBe(true)
  })

  test.each([
    ['one stall of a second', [900], false],
    ['two of them in a row', [900, 900], true],
    ['many small ones', Array.from({ length: 100 }, () => 250), false],
    ['a flood', Array.from({ length: 10 }, () => 400), true],
    ['a flood that has passed', [900, 900, 900, 0, 0, 0, 0], false],
  ])('after %s is told rightly', (_what, delays, lagging) => {
    const gauge = createLagGauge()
    const patient = createLagGauge(100)
    for (const late of delays) {
      gauge.looked(late)
      patient.looked(late)
    }
    expect(gauge.isLagging()).toBe(lagging)
    expect(patient.isLagging()).toBe(false)
  })
})

test('a full queue of writers is told as 503, nothing is kept of it, and the next one is served', async () => {
  const { house } = await door()
  const database = openDb(house.database.url, { lock: false, queueLimit: 1 })
  opened.push(() => database.close())
  const { base } = await door({ deps: { ...house.deps, database } })
  const release = Promise.withResolvers<void>()
  const inside = Promise.withResolvers<void>()
  const writing = database.write(() => {
    inside.resolve()
    return release.promise
  })
  await inside.promise
  const waiting = database.write(async () => undefined)
  await expectOverloaded(await postJson(`${base}/api/requests`, askInput()))
  release.resolve()
  await Promise.all([writing, waiting])
  expect(await casesOf(house)).toBe(0)
  expect((await postJson(`${base}/api/requests`, askInput())).status).toBe(201)
})

describe('a full disk', () => {
  test('is told as 507, nothing is half written, and it goes on when there is room', async () => {
    const { base, house } = await door()
    const { client } = house.database
    const pages = (await client.execute('PRAGMA page_count')).rows[0]?.[0]
    // The engine itself says that the disk is full; the guard's fresh connection then has room again.
    await client.execute(`PRAGMA max_page_count = ${Number(pages)}`)
    const answer = await postJson(`${base}/api/requests`, fillingInput())
    expect(answer.status).toBe(507)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.json()).toMatchObject({ code: 'storage-full' })
    expect(await casesOf(house)).toBe(0)
    expect(await house.database.db.query.events.findMany()).toEqual([])
    expect((await postJson(`${base}/api/requests`, askInput())).status).toBe(201)
  })

  test('under the files is told as 507 too', async () => {
    const put = async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    const { house } = await door()
    const files = { ...house.deps.files, put }
    const { base } = await door({ deps: { files } })
    const answer = await fetch(`${base}/api/files?kind=identity&name=ktp.pdf`, {
      method: 'POST',
      body: '%PDF-1.4\n%%EOF\n',
    })
    expect(answer.status).toBe(507)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

/** More words than the free room of the last pages. */
const fillingInput = () => askInput({ details: 'bantuan sosial '.repeat(260) })
