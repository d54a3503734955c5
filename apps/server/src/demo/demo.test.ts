import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '@terang/api/deps'
import { schema } from '@terang/db'
import { REQUEST_OUTCOMES, REQUEST_STATUSES } from '@terang/law'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../env.ts'
import { type Started, start } from '../start.ts'
import { DEMO_SIZES } from './demo.ts'

const CLOCK = '2026-11-24T15:00:00+07:00'
const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

type Demo = 'on' | 'small' | 'off'
const startIn = (folder: string, demo: Demo, log: Log = QUIET): Promise<Started> =>
  start(readSettings({ DATA_DIR: folder, DEMO: demo, CLOCK, LOG_LEVEL: 'silent' }), log)

/** What one start left: the register and the log, without what was drawn by lot. */
const recordOf = async ({ database: { db } }: Started) => {
  const requests = await db
    .select()
    .from(schema.requests)
    .orderBy(asc(schema.requests.agencyId), asc(schema.requests.registerNumber))
  const events = await db
    .select()
    .from(schema.events)
    .orderBy(asc(schema.events.agency), asc(schema.events.seq))
  return {
    register: requests.map((row) => [row.registerNumber, row.title, row.status, row.version]),
    log: events.map(({ agency, seq, entry }) => {
      const { type, at, on } = read(entry)
      return { agency, seq, type, at, on }
    }),
    requests,
    events,
  }
}

type Read = { type: string; at: string; on: string; case: string }
/** An entry of the log is canonical JSON of this form. */
const read = (entry: string): Read => JSON.parse(entry) as Read

const accounts = async ({ database: { db } }: Started): Promise<number> =>
  (await db.select().from(schema.account)).length

describe('a first start with DEMO=small', () => {
  let folder: string
  let started: Started
  let record: Awaited<ReturnType<typeof recordOf>>
  const said: string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terang-demo-'))
    const log = { ...QUIET, info: (_: object, message: string) => void said.push(message) }
    started = await startIn(folder, 'small', log)
    record = await recordOf(started)
  })
  afterAll(async () => {
    await started.database.close()
    await rm(folder, { recursive: true })
  })

  test('makes as many requests as it says, in every status and with every outcome', () => {
    const { requests } = record
    expect(requests.length).toBeGreaterThan(DEMO_SIZES.small - 5)
    expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(REQUEST_STATUSES))
    const outcomes = new Set(requests.map(({ outcome }) => outcome))
    expect(outcomes).toEqual(new Set([...REQUEST_OUTCOMES, null]))
  })

  test('received is the sum of all outcomes and what is in process', () => {
    const { requests } = record
    const ended = REQUEST_OUTCOMES.map((one) => requests.filter(({ outcome }) => outcome === one))
    const inProcess = requests.filter(({ outcome }) => outcome === null)
    expect(ended.flat().length + inProcess.length).toBe(requests.length)
  })

  test('has objections in a register of their own, some granted, and a dispute', async () => {
    const { db } = started.database
    const objections = await db.select().from(schema.objections)
    expect(objections.map(({ decision }) => decision)).toContain('granted')
    expect(objections.filter(({ closedOn }) => closedOn === null).length).toBeGreaterThan(2)
    expect(record.requests.some(({ state }) => state.reopenedOn !== null)).toBe(true)
    const disputes = await db.select().from(schema.disputes)
    expect(disputes.map(({ stage }) => stage)).toContain('mediation')
  })

  test('the log of each office grows as in life: without a gap, no entry before the one before', () => {
    for (const agency of new Set(record.log.map((entry) => entry.agency))) {
      const own = record.log.filter((entry) => entry.agency === agency)
      expect(own.map(({ seq }) => seq)).toEqual(own.map((_, index) => index + 1))
      const instants = own.map(({ at }) => Date.parse(at))
      expect(instants).toEqual(instants.toSorted((a, b) => a - b))
    }
  })

  test('no case has an event before the event before it', () => {
    const last = new Map<string, { at: number; on: string }>()
    for (const { entry } of record.events) {
      const { case: id, at, on } = read(entry)
      const before = last.get(id)
      if (before) {
        expect(Date.parse(at)).toBeGreaterThan(before.at)
        expect(on >= before.on).toBe(true)
      }
      last.set(id, { at: Date.parse(at), on })
    }
  })

  test('register numbers of an office and year follow the order of registration', () => {
    const byKey = Map.groupBy(record.requests, ({ agencyId, year }) => `${agencyId} ${year}`)
    for (const rows of byKey.values()) {
      const inOrder = rows.toSorted((a, b) => (a.registeredAt < b.registeredAt ? -1 : 1))
      expect(inOrder.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1))
    }
  })

  test('says what it does, tells every tenth part, and lets the ten accounts in', async () => {
    expect(said[0]).toMatch(/First start: making the demo province/)
    expect(said.filter((line) => /^Demo province: \d+ %/.test(line)).length).toBeGreaterThan(5)
    expect(said.at(-1)).toBe('Demo province made')
    expect(await accounts(started)).toBe(10)
  })

  test('a second start changes nothing', async () => {
    await started.database.close()
    started = await startIn(folder, 'small')
    const again = await recordOf(started)
    expect(again.events).toEqual(record.events)
  })
})

describe('a first start that was broken off', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terang-demo-'))
    const unplugged = new Error('unplugged')
    const log: Log = {
      ...QUIET,
      info: (fields) => {
        if ('percent' in fields && fields.percent === 50) throw unplugged
      },
    }
    await expect(startIn(folder, 'small', log)).rejects.toBe(unplugged)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('is no store for DEMO=off, nor for a demo of another size', async () => {
    await expect(startIn(folder, 'off')).rejects.toThrow('a demo that was not finished')
    await expect(startIn(folder, 'on')).rejects.toThrow('start with an empty DATA_DIR')
  })

  test('is finished by the next start, as if nothing had happened', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'terang-demo-'))
    const whole = await startIn(elsewhere, 'small')
    const expected = await recordOf(whole)
    await whole.database.close()
    await rm(elsewhere, { recursive: true })

    const finished = await startIn(folder, 'small')
    const { register, log } = await recordOf(finished)
    expect(register).toEqual(expected.register)
    expect(log).toEqual(expected.log)
    expect(await accounts(finished)).toBe(10)
    await finished.database.close()
  })
})
