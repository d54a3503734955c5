import type { TrackingView } from '@terang/contract/request-views'
import type { AgencyList } from '@terang/contract/units'
import { OBJECTION_GROUNDS, type ObjectionGround } from '@terang/law'
import { IDENTITY_FIELDS } from '../identity/identity.ts'
import type { Draft } from '../walk/draft.ts'
import type { Question } from '../walk/walk.ts'

/** Keberatan atas permohonan: what went wrong, then in one's own words. */
export const FILING_STEPS = ['grounds', 'words'] as const
export type FilingStep = (typeof FILING_STEPS)[number]
export const FILING_FIELDS = {
  grounds: ['grounds'],
  words: ['reason', 'purpose'],
} as const satisfies Record<FilingStep, readonly string[]>
export type FilingField = (typeof FILING_FIELDS)[FilingStep][number]
export type FilingDraft = Draft<FilingStep, FilingField>
export type FilingQuestion = Question<FilingStep, FilingField, TrackingView>

/** Keberatan tanpa permohonan, ground b alone (Perki P43(2)): what is missing, then who objects. */
export const PERIODIC_STEPS = ['missing', 'who', 'identity'] as const
export type PeriodicStep = (typeof PERIODIC_STEPS)[number]
export const PERIODIC_FIELDS = {
  missing: ['agencyId', 'reason', 'purpose'],
  who: ['kind'],
  identity: IDENTITY_FIELDS,
} as const satisfies Record<PeriodicStep, readonly string[]>
export type PeriodicField = (typeof PERIODIC_FIELDS)[PeriodicStep][number]
export type PeriodicDraft = Draft<PeriodicStep, PeriodicField>
export type PeriodicQuestion = Question<PeriodicStep, PeriodicField, AgencyList>

/** The grounds that were ticked: kept as their letters. */
export const tickedIn = (letters: string | undefined): ObjectionGround[] =>
  OBJECTION_GROUNDS.filter((ground) => letters?.includes(ground))

export const lettersOf = (posted: ReadonlyMap<string, string>): string =>
  OBJECTION_GROUNDS.filter((ground) => posted.has(`grounds.${ground}`)).join('')
