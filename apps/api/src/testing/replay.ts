import { asked, call, did, problemOf, versionOf } from './calls.ts'
import { DESK, morningOf, PPID, type TestApi } from './house.ts'
import type { PrintedRow } from './sumedang-2024.ts'

/** What is wrong with a printed row, in the words of the law where the law refused it. */
export type Fault = { row: number; column: 'notice' | 'given'; reason: string }

type Deed = { day: string; order: number; row: number; act: () => Promise<void> }

/**
 * A printed register through the doors of the API, day by day as the clock of its time stood. A day that
 * cannot have been is reported and left out, never mended; where that was the day of the notice, the notice
 * goes out with the information.
 */
export const replayed = async (house: TestApi, rows: readonly PrintedRow[]): Promise<Fault[]> => {
  const faults: Fault[] = []
  const deeds = rows.flatMap((row) => deedsOf(house, row, faults))
  for (const { day, act } of deeds.toSorted(byDay)) {
    house.clock.now = morningOf(day)
    await act()
  }
  return faults.toSorted((a, b) => a.row - b.row)
}

const byDay = (a: Deed, b: Deed): number =>
  a.day === b.day ? a.order - b.order || a.row - b.row : a.day < b.day ? -1 : 1

const deedsOf = (
  house: TestApi,
  { row, requestOn, noticeOn, givenOn }: PrintedRow,
  faults: Fault[],
): Deed[] => {
  let id = ''
  const deed = (day: string, order: number, act: () => Promise<void>): Deed => ({
    day,
    order,
    row,
    act,
  })
  const noticeFault = noticeOn === null ? 'missing' : noticeOn < requestOn ? 'before-request' : null
  if (noticeFault) faults.push({ row, column: 'notice', reason: noticeFault })
  if (givenOn === null) faults.push({ row, column: 'given', reason: 'missing' })
  const notice = (noticeFault ? givenOn : noticeOn) ?? requestOn
  const given = givenOn !== null && givenOn > notice ? givenOn : notice
  return [
    deed(requestOn, 0, async () => {
      id = (await asked(house, { details: `Permohonan nomor ${row} dalam register cetak.` })).id
    }),
    deed(notice, 1, async () => {
      await did(house, id, { as: DESK, act: 'completeness' })
      const body = { outcome: 'granted', supplyDays: 10, text: 'Informasi kami berikan.' }
      await did(house, id, { as: PPID, act: 'answer', body })
    }),
    deed(given, 2, async () => {
      if (givenOn === null) return
      const body = { version: await versionOf(house, id), handedOverOn: givenOn }
      const answer = await call(house, `/requests/${id}/hand-over`, body, { as: DESK })
      if (answer.ok) return
      const { code } = await problemOf(answer)
      faults.push({ row, column: 'given', reason: code })
    }),
  ]
}
