import { longDate } from '@terang/wording/dates'
import { stripTexts } from '@terang/wording/strip'
import type { Language } from '@terang/wording/texts'
import type { StripDay, StripKind } from './strip-day.ts'

export type LegendEntry = { kind: StripKind | 'due'; label: string }

const ORDER = [
  'start',
  'worked',
  'today',
  'left',
  'extension',
  'arguable',
  'over',
  'skipped',
] as const satisfies readonly StripKind[]

/** Only the kinds that are present, each with its word. */
export const stripLegend = (days: readonly StripDay[], lang: Language): LegendEntry[] => {
  const { legend } = stripTexts[lang]
  const kinds: LegendEntry['kind'][] = ORDER.filter((kind) => days.some((day) => day.kind === kind))
  if (days.some(({ due }) => due)) kinds.push('due')
  return kinds.map((kind) => ({ kind, label: legend[kind] }))
}

/** The strip in one sentence: its first day and the last of the limit that runs. */
export const stripCaption = (days: readonly StripDay[], lang: Language): string => {
  const start = days[0]?.date
  const due = days.find((day) => day.due)?.date
  if (!start || !due) return ''
  return stripTexts[lang].caption(longDate(start, lang), longDate(due, lang))
}
