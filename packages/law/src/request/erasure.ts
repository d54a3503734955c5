import { type CalendarDate, shiftMonths } from '../calendar-date.ts'
import { allow, refuse, type Result } from '../result.ts'

/** Berkas identitas, or identity itself with whatever of them is left. */
export const ERASED_PARTS = ['papers', 'identity'] as const
export type ErasedPart = (typeof ERASED_PARTS)[number]

/** Hapus menurut retensi: what the rule of the house says of a matter whose remedies are over. */
export type EraseIdentity = {
  type: 'erase-identity'
  what: ErasedPart
  /** The end of the last remedy of the whole matter; null while it is open. */
  lastRemedyOn: CalendarDate | null
  months: number
}

export type IdentityErased = {
  type: 'identity-erased'
  on: CalendarDate
  what: ErasedPart
  lastRemedyOn: CalendarDate
  months: number
}

export const ERASURE_REFUSALS = [
  'remedy-still-open',
  'retention-running',
  'identity-already-erased',
] as const
export type ErasureRefusal = (typeof ERASURE_REFUSALS)[number]

type Erasable = { closedOn: CalendarDate | null; erased?: ErasedPart }

/** UU 27/2022 P43–P44: destroyed when its time is over, and never before the last remedy is. */
export const eraseIdentity = (
  { closedOn, erased }: Erasable,
  { what, lastRemedyOn, months }: EraseIdentity,
  { today }: { today: CalendarDate },
): Result<IdentityErased, ErasureRefusal> => {
  if (closedOn === null || lastRemedyOn === null) return refuse('remedy-still-open')
  if (erased === 'identity' || erased === what) return refuse('identity-already-erased')
  if (today <= shiftMonths(lastRemedyOn, months)) return refuse('retention-running')
  return allow({ type: 'identity-erased', on: today, what, lastRemedyOn, months })
}
