import type { SkipReason } from '@terang/law'

/** What the strip needs of a derived limit; a DeadlineView and the law's own deadline both fit. */
export type Derivation = {
  readonly from: string
  readonly dueOn: string
  readonly limit: number
  readonly provisional: boolean
  readonly calendarVersion: string
  readonly days: readonly DerivedDay[]
}

export type DerivedDay = {
  readonly date: string
  readonly counts: boolean
  readonly reason?: SkipReason | undefined
}

/** The limits of a written notice: limits.notice of a case. */
export type NoticeLimits = {
  readonly safe: Derivation
  readonly arguable: Derivation | null
  readonly extension: { readonly safe: Derivation; readonly arguable: Derivation | null } | null
}
