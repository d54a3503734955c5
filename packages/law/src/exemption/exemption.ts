import type { Actor, Place } from '../actor.ts'
import type { CalendarDate } from '../calendar-date.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { Counting } from '../policy.ts'
import type { Decree } from '../request/request.ts'
import type { ExemptionLetter, ProposalExtent } from '../request/vocabulary.ts'

/** Informasi yang dikecualikan, from its uji konsekuensi (UU P19, Perki P49) to its opening (P52). */
export const EXEMPTION_STATUSES = ['tested', 'consented', 'exempt', 'declined', 'opened'] as const
export type ExemptionStatus = (typeof EXEMPTION_STATUSES)[number]

/** Jangka waktu pengecualian, Perki P51: an end, as long as needed, or as another Act says. */
export const DURATION_KINDS = ['until-date', 'while-needed', 'by-law'] as const
export type DurationKind = (typeof DURATION_KINDS)[number]
export type ExemptionDuration = { kind: DurationKind; endsOn: CalendarDate | null }

/** Penetapan: what a sheet turns the information to. */
export const EXEMPTION_TURNS = ['exempt', 'open'] as const
export type ExemptionTurn = (typeof EXEMPTION_TURNS)[number]

/** What somebody may open it for before its end: P52(1), P51(8) twice, P52(4). */
export const DECLARED_OPENINGS = [
  'before-end',
  'written-consent',
  'public-office',
  'ruling',
] as const
export type DeclaredOpening = (typeof DECLARED_OPENINGS)[number]
/** Pembukaan: also by the end of its time (P52(2)) and by a change of status (P53). */
export const OPENING_CAUSES = [...DECLARED_OPENINGS, 'period-ended', 'status-changed'] as const
export type OpeningCause = (typeof OPENING_CAUSES)[number]

/** Lembar pengujian konsekuensi, annex II: its closed columns; the words lie beside the entry. */
export type ExemptionSheet = {
  /** P22(2), P50: the whole document, or only a part of it. */
  extent: ProposalExtent
  letters: readonly ExemptionLetter[]
  duration: ExemptionDuration
  testedOn: CalendarDate
  /** How many people tested it. */
  testers: number
}

/** A sheet on its way: tested, consented to or not yet, and without a decree. */
export type ExemptionProposal = {
  turnsTo: ExemptionTurn
  sheet: ExemptionSheet
  proposedBy: string
  consentBy: string | null
  consentOn: CalendarDate | null
}

export type ExemptionState = {
  status: ExemptionStatus
  /** The sheet in force; before there is a decree, the one proposed. */
  sheet: ExemptionSheet
  proposal: ExemptionProposal | null
  /** Penetapan klasifikasi of the sheet in force: P49(5). */
  decree: Decree | null
  /** The day of the first decree: the thirty years of P51(1) count from it. */
  exemptSince: CalendarDate | null
  opening: { cause: OpeningCause; on: CalendarDate } | null
  calendarVersion: CalendarVersion
  closedOn: CalendarDate | null
}

export type ExemptionFacts = {
  actor: Actor
  place: Place
  today: CalendarDate
  counting: Counting
}

/** What a test says of itself. */
export type Tested = {
  sheet: ExemptionSheet
  /** Huruf j needs the other Act by name. */
  namesOtherAct: boolean
  /** UU P18(1): looked at, and none of the kinds that are never exempt. */
  isNotAlwaysOpen: boolean
}

/** Perbuatan atas satu pengecualian. */
export type ExemptionCommand =
  | (Tested & { type: 'test-exemption' })
  | (Tested & { type: 'change-exemption'; turnsTo: ExemptionTurn })
  | { type: 'consent-exemption' }
  | { type: 'decline-exemption' }
  | { type: 'decree-exemption'; decree: Decree }
  | { type: 'open-exemption'; cause: DeclaredOpening | 'period-ended' }

export const EXEMPTION_ACTS = [
  'test-exemption',
  'change-exemption',
  'consent-exemption',
  'decline-exemption',
  'decree-exemption',
  'open-exemption',
] as const satisfies readonly ExemptionCommand['type'][]
export type ExemptionAct = (typeof EXEMPTION_ACTS)[number]

type SheetProposed = ExemptionSheet & { on: CalendarDate; by: string }

export type ExemptionEvent =
  | (SheetProposed & { type: 'exemption-tested'; calendarVersion: CalendarVersion })
  | (SheetProposed & { type: 'exemption-change-tested'; turnsTo: ExemptionTurn })
  | { type: 'exemption-consented'; on: CalendarDate; by: string }
  | { type: 'exemption-declined'; on: CalendarDate; by: string }
  | { type: 'exemption-decreed'; on: CalendarDate; decree: Decree }
  | { type: 'exemption-opened'; on: CalendarDate; cause: OpeningCause }

/** What a sheet may be refused for. */
export const SHEET_REFUSALS = [
  'letters-missing',
  'other-act-missing',
  'testers-missing',
  'date-in-future',
  'duration-does-not-fit',
  'end-date-missing',
  'end-date-passed',
  'end-beyond-thirty-years',
] as const

export const EXEMPTION_REFUSALS = [
  'forbidden',
  'exemption-already-tested',
  'exemption-not-tested',
  'exemption-ended',
  'always-open-unchecked',
  ...SHEET_REFUSALS,
  'test-awaits-consent',
  'test-already-decided',
  'tester-may-not-consent',
  'test-without-consent',
  'decree-missing',
  'decree-before-consent',
  'not-yet-exempt',
  'opening-only-for-personal',
  'opening-too-early',
  'no-end-date',
  'limit-still-running',
] as const
export type ExemptionRefusal = (typeof EXEMPTION_REFUSALS)[number]
