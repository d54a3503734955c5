import { calendarDate, shiftDays } from '@terang/law'
import type { DayOff } from './day-off.ts'

export type MiniatureKind = 'start' | 'worked' | 'today' | 'left' | 'extension' | 'over'
export type MiniatureCell = { date: string; kind: MiniatureKind; x: number; width: number }

/** The strip of a row in the work list, as geometry; today stands at the same x in every row. */
export type Miniature = {
  width: number
  height: number
  cells: readonly MiniatureCell[]
  /** Pole of the flag after the due cell; null when it lies outside. */
  flag: { x: number; dashed: boolean; late: boolean } | null
  /** The row begins further left, or ends further right, than is drawn. */
  before: boolean
  after: boolean
}

export type MiniatureInput = {
  receivedOn: string
  dueOn: string
  extended: boolean
  provisional: boolean
  today: string
  dayOff: DayOff
}

export const MINIATURE = { width: 116, height: 22, todayX: 58, cell: 4, day: 5, skip: 3 } as const

const EXTENSION_DAYS = 7

export const miniature = (input: MiniatureInput): Miniature => {
  const { receivedOn, dueOn, today } = input
  const slots = [
    ...slotsFrom(input, -1, receivedOn).toReversed(),
    { date: today, x: MINIATURE.todayX },
    ...slotsFrom(input, 1, dueOn),
  ]
  const first = slots[0]?.date ?? today
  const last = slots.at(-1)?.date ?? today
  const extendedAfter = input.extended ? startOfExtension(input) : dueOn
  const due = slots.find(({ date }) => date === dueOn)
  return {
    width: MINIATURE.width,
    height: MINIATURE.height,
    cells: slots.map(({ date, x }) => ({
      date,
      x,
      width: MINIATURE.cell,
      kind: kindOf(date, input, extendedAfter),
    })),
    flag: due
      ? { x: due.x + MINIATURE.cell + 0.5, dashed: input.provisional, late: dueOn < today }
      : null,
    before: first > receivedOn,
    after: last < dueOn,
  }
}

type Slot = { date: string; x: number }

/** Cells from today in one direction up to a day: each working day, and the day of receipt itself. */
const slotsFrom = (input: MiniatureInput, step: 1 | -1, end: string): Slot[] => {
  const slots: Slot[] = []
  let x: number = step === 1 ? MINIATURE.todayX + MINIATURE.day : MINIATURE.todayX
  let isInSkip = false
  let date = input.today
  while (step === 1 ? date < end : date > end) {
    date = shiftDays(calendarDate(date), step)
    const isCell = date === input.receivedOn || input.dayOff(date) === null
    if (isCell && step === -1) x -= MINIATURE.day
    if (!isCell && !isInSkip) x += step * MINIATURE.skip
    isInSkip = !isCell
    if (x < 0 || x + MINIATURE.cell > MINIATURE.width) return slots
    if (!isCell) continue
    slots.push({ date, x })
    if (step === 1) x += MINIATURE.day
  }
  return slots
}

/** The first limit: seven working days before the extended one (UU P22(8)). */
const startOfExtension = ({ dueOn, dayOff }: MiniatureInput): string => {
  let date = dueOn
  for (let left = EXTENSION_DAYS; left > 0;) {
    if (dayOff(date) === null) left -= 1
    date = shiftDays(calendarDate(date), -1)
  }
  return date
}

const kindOf = (date: string, input: MiniatureInput, extendedAfter: string): MiniatureKind => {
  if (date === input.today) return 'today'
  if (date === input.receivedOn) return 'start'
  if (date > input.dueOn) return 'over'
  if (date > extendedAfter) return 'extension'
  return date < input.today ? 'worked' : 'left'
}
