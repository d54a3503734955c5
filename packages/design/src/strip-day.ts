import type { SkipReason } from '@terang/law'
import type { Language } from '@terang/wording/texts'
import type { DayOff } from './day-off.ts'
import type { NoticeLimits } from './derivation.ts'

export type StripKind =
  | 'start'
  | 'worked'
  | 'today'
  | 'left'
  | 'arguable'
  | 'extension'
  | 'over'
  | 'skipped'

/** Bendera: what stands over a cell; a day may bear several. */
export type StripFlag =
  | 'received'
  | 'today'
  | 'answered'
  | 'due'
  | 'first-due'
  | 'arguable-due'
  /** The last day drawn, where the days up to the clock are too many to draw. */
  | 'goes-on'

/** Monday is 1. */
export type Column = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Sel bilah hari: one calendar day. */
export type StripDay = {
  date: string
  kind: StripKind
  /** Number of the working day; 0 for the day of receipt, null for a day that does not count. */
  number: number | null
  /** Working days past the limit, for a counted day that lies beyond it. */
  beyond: number | null
  /** The last day of the limit that now runs. */
  due: boolean
  /** The due day of a limit that crosses a year without a list of holidays. */
  provisional: boolean
  today: boolean
  past: boolean
  flags: readonly StripFlag[]
  weekend: boolean
  monday: boolean
  column: Column
  dayLabel: string
  /** On the first cell and on the first of each further month. */
  monthLabel: string | null
  weekdayLabel: string
  reason: SkipReason | null
  /** On the first day of a run under one holiday. */
  reasonShort: string | null
  /** What a screen reader says, what the reading line shows, what remains without styles. */
  text: string
}

export type StripInput = {
  notice: NoticeLimits
  today: string
  lang: Language
  /** The day of the notice: the count stops there, and today is not drawn. */
  stoppedOn?: string | null
  /** The agency's days off, for days past the last limit; without it the published lists serve. */
  dayOff?: DayOff
}
