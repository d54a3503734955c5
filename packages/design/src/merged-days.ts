import { dayOfMonth } from '@terang/wording/dates'
import { reasonShort } from '@terang/wording/day-reasons'
import { stripTexts } from '@terang/wording/strip'
import type { Language } from '@terang/wording/texts'
import type { StripDay } from './strip-day.ts'

/** Days that follow each other and do not count, drawn as one narrow cell. */
export type StripRun = {
  kind: 'run'
  days: readonly StripDay[]
  /** "7 hari", for a run long enough to hold the words. */
  label: string | null
  /** "18–24" */
  range: string
  /** "Nyepi, Idulfitri"; null for a weekend alone. */
  names: string | null
  /** The texts of its days. */
  text: string
}

const LONG_RUN = 4

/** The officers' wide form: each run of skipped days becomes one cell, long ones with a label. */
export const mergeSkipped = (
  days: readonly StripDay[],
  lang: Language,
): (StripDay | StripRun)[] => {
  const cells: (StripDay | StripRun)[] = []
  let run: StripDay[] = []
  for (const day of days) {
    if (day.kind === 'skipped') {
      run.push(day)
      continue
    }
    if (run.length > 0) cells.push(asRun(run, lang))
    run = []
    cells.push(day)
  }
  return run.length > 0 ? [...cells, asRun(run, lang)] : cells
}

const asRun = (days: readonly StripDay[], lang: Language): StripRun => {
  const [first = '', last = first] = [days[0]?.date, days.at(-1)?.date]
  const holidays = days.flatMap(({ reason }) =>
    reason && reason.kind !== 'weekend' ? [reasonShort(reason, lang)] : [],
  )
  return {
    kind: 'run',
    days,
    label: days.length >= LONG_RUN ? stripTexts[lang].daysLong(days.length) : null,
    range: first === last ? dayOfMonth(first) : `${dayOfMonth(first)}–${dayOfMonth(last)}`,
    names: holidays.length > 0 ? [...new Set(holidays)].join(', ') : null,
    text: days.map(({ text }) => text).join('; '),
  }
}
