import type { HeldKey, IntakeRow } from '../device/device-store.ts'
import type { WaitingIntake } from './waiting-intakes.ts'

/** What lies on this device, as far as whoever is signed in may know. */
export type IntakesHere = {
  /** This person's, oldest first. */
  own: WaitingIntake[]
  /** This person's that do not open: damaged, or sealed with a key that is no more. */
  unreadable: { id: string; number: string }[]
  /** Of others, unsent until they sign in. */
  ofOthers: number
  /** Unsent, while nobody's key is here. */
  locked: number
}

type Open = (held: HeldKey, row: IntakeRow) => Promise<WaitingIntake | null>

/** Every row is counted somewhere; one that does not open hides none of the others. */
export const sortOut = async (
  rows: readonly IntakeRow[],
  held: HeldKey | null,
  open: Open,
): Promise<IntakesHere> => {
  const unsent = rows.filter(({ state }) => state !== 'registered')
  const here: IntakesHere = { own: [], unreadable: [], ofOthers: 0, locked: 0 }
  if (held === null) return { ...here, locked: unsent.length }
  for (const row of rows.filter(({ personId }) => personId === held.personId)) {
    const intake = await open(held, row).catch(() => null)
    if (intake) here.own.push(intake)
    else here.unreadable.push({ id: row.id, number: row.number })
  }
  return {
    ...here,
    own: here.own.toSorted((a, b) => a.takenInAt.localeCompare(b.takenInAt)),
    ofOthers: unsent.filter(({ personId }) => personId !== held.personId).length,
  }
}

/** Whether an intake opens for mending: only what the register refused; all else would be sent twice. */
export type Mending =
  | { kind: 'open'; intake: WaitingIntake }
  | { kind: 'closed'; why: 'waiting' | 'registered' | 'not-here' }

export const mendingOf = (intake: WaitingIntake | null): Mending => {
  if (intake === null) return { kind: 'closed', why: 'not-here' }
  if (intake.state !== 'refused') return { kind: 'closed', why: intake.state }
  return intake.input === null ? { kind: 'closed', why: 'not-here' } : { kind: 'open', intake }
}
