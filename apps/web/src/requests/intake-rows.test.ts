import { expect, test } from 'vitest'
import type { HeldKey, IntakeRow } from '../device/device-store.ts'
import { deviceKey, seal } from '../device/sealed-value.ts'
import { mendingOf, sortOut } from './intake-rows.ts'
import { WALK_IN } from './intake-testing.ts'
import { openRow } from './waiting-intakes.ts'
import { writtenText } from './waiting-row.tsx'

const salt = new Uint8Array(32)
const keyFor = (sign: string) => deviceKey(sign.repeat(43), salt)
const heldBy = async (personId: string, sign: string): Promise<HeldKey> => ({
  personId,
  key: await keyFor(sign),
  until: '2026-03-12T15:00:00.000Z',
  visit: null,
})

const row = async (id: string, changes: Partial<IntakeRow> = {}, sign = 'A') => {
  const personId = changes.personId ?? 'siti'
  const content = { title: `Permohonan ${id}`, agencyId: 'ag', input: null, receipt: null }
  return {
    id,
    personId,
    number: `SEM-${id}`,
    takenInAt: `2026-03-1${id}T02:00:00Z`,
    state: 'waiting',
    problem: null,
    registerNumber: null,
    fileToFollow: false,
    content: await seal(await keyFor(sign), `${personId}|intake|${id}`, content),
    ...changes,
  } satisfies IntakeRow
}

test('rows that do not open are counted with their numbers, and hide none of the others', async () => {
  const damaged = await row('2')
  damaged.content = { ...damaged.content, bytes: new ArrayBuffer(40) }
  const rows = [await row('3'), damaged, await row('4', {}, 'B'), await row('1')]
  const here = await sortOut(rows, await heldBy('siti', 'A'), openRow)
  expect(here.own.map(({ id }) => id)).toEqual(['1', '3'])
  expect(here.unreadable).toEqual([
    { id: '2', number: 'SEM-2' },
    { id: '4', number: 'SEM-4' },
  ])
})

test('a row that lost what lies beside its seal is unreadable, and one that breaks the reading too', async () => {
  const { takenInAt: _, ...torn } = await row('1')
  const rows = [asStored(torn), await row('2'), await row('3')]
  const here = await sortOut(rows, await heldBy('siti', 'A'), (held, each) =>
    each.id === '3' ? Promise.reject(new Error('broken')) : openRow(held, each),
  )
  expect(here.own.map(({ id }) => id)).toEqual(['2'])
  expect(here.unreadable.map(({ id }) => id)).toEqual(['1', '3'])
})

test('another person on the same device reads none of it, and is told only how many wait', async () => {
  const rows = [await row('1'), await row('2', { state: 'registered' })]
  const here = await sortOut(rows, await heldBy('budi', 'B'), openRow)
  expect(here).toEqual({ own: [], unreadable: [], ofOthers: 1, locked: 0 })
})

test('a row that names another person is not opened even under the right key', async () => {
  const rows = [{ ...(await row('1')), personId: 'budi' }]
  const here = await sortOut(rows, await heldBy('budi', 'A'), openRow)
  expect(here).toMatchObject({ own: [], unreadable: [{ id: '1' }] })
})

test('without a key everything unsent is locked, and counted', async () => {
  const rows = [await row('1'), await row('2', { personId: 'budi' })]
  expect(await sortOut(rows, null, openRow)).toMatchObject({ own: [], locked: 2 })
})

/** Safe: the device's store holds whatever an older app or a fault left there. */
function asStored(row: Partial<IntakeRow>): IntakeRow {
  return row as IntakeRow
}

const seen = async (changes: Partial<IntakeRow>) => {
  const intake = await openRow(await heldBy('siti', 'A'), await row('1', changes))
  if (intake === null) throw new Error('it opens')
  return intake
}

test.each(['waiting', 'registered'] as const)(
  'what is %s does not open for mending',
  async (state) => {
    expect(mendingOf(await seen({ state }))).toEqual({ kind: 'closed', why: state })
  },
)

test('what the register refused opens for mending; what is not here does not', async () => {
  const refused = { ...(await seen({ state: 'refused' })), input: WALK_IN }
  expect(mendingOf(refused)).toEqual({ kind: 'open', intake: refused })
  expect(mendingOf({ ...refused, input: null })).toEqual({ kind: 'closed', why: 'not-here' })
  expect(mendingOf(null)).toEqual({ kind: 'closed', why: 'not-here' })
})

test('when it was written is told by the clocks of the agency', () => {
  const at = { takenInAt: '2026-03-11T16:30:00Z' }
  const zoned = (zone: string) =>
    writtenText(at, { policy: { zone, firstDay: 'same-day', collectiveLeave: 'skipped' } }, 'id')
  expect(zoned('Asia/Jayapura')).toContain('12 Maret 2026')
  expect(zoned('Asia/Jakarta')).toContain('11 Maret 2026')
})
