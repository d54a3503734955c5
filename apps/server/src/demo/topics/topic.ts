import type { ExemptionLetter } from '@terang/law'

/**
 * What people ask an office for. `{tahun}`, `{tahun-1}`, `{bulan}`, `{triwulan}`, `{semester}`, `{kota}`
 * and `{unit}` are filled in for each request, seen from the day it was received.
 */
export type Topic = {
  text: string
  /** Keys of the units that may hold it; none when the desk answers by itself. */
  units: readonly string[]
  nature:
    | { kind: 'open' }
    /** Exempt in part or whole under one letter of P17. */
    | { kind: 'exempt'; letter: ExemptionLetter; extent: 'part' | 'whole' }
    /** Another body holds it: a referral, no refusal. */
    | { kind: 'elsewhere'; holder: string }
    /** Not yet held, or not documented (P6(3)e). */
    | { kind: 'absent'; because: 'not-yet-held' | 'not-documented' }
}

const topics =
  (nature: Topic['nature']) =>
  (units: readonly string[], texts: readonly string[]): readonly Topic[] =>
    texts.map((text) => ({ text, units, nature }))

export const open = topics({ kind: 'open' })
export const personal = topics({ kind: 'exempt', letter: 'h', extent: 'part' })
export const secret = (letter: ExemptionLetter, extent: 'part' | 'whole' = 'whole') =>
  topics({ kind: 'exempt', letter, extent })
export const elsewhere = (holder: string) => topics({ kind: 'elsewhere', holder })
export const notYetHeld = topics({ kind: 'absent', because: 'not-yet-held' })
export const notDocumented = topics({ kind: 'absent', because: 'not-documented' })
