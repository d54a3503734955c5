import {
  dayStrip,
  type LegendEntry,
  type StripDay,
  type StripInput,
  stripLegend,
} from '@terang/design/day-strip'
import { longDate, monthShort, weekdayShort } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { Flag } from './icon.tsx'
import { stripTexts } from './strip-text.ts'

/** More days than this stand in weeks on a wide screen too. */
const MOST_IN_ONE_ROW = 30

/** Bilah hari: one list; a row on wide screens, Monday to Sunday on narrow ones. */
export const DayStrip = (input: StripInput) => {
  const days = dayStrip(input)
  const { lang } = input
  const firstDue = input.notice.extension ? input.notice.safe.dueOn : null
  const first = firstDue ? days.filter(({ date }) => date <= firstDue) : days
  const second = firstDue ? days.filter(({ date }) => date > firstDue) : []
  const texts = stripTexts[lang]
  return (
    <>
      {second.length > 0 && (
        <h3 class="strip-title">{texts.firstLimit(input.notice.safe.limit)}</h3>
      )}
      <Row days={first} lang={lang} hasHint={second.length === 0} />
      {second.length > 0 && (
        <>
          <h3 class="strip-title">{texts.extension(input.notice.extension?.safe.limit ?? 0)}</h3>
          <Row days={second} lang={lang} hasHint />
        </>
      )}
      <Legend entries={stripLegend(days, lang)} />
    </>
  )
}

/** The strip of days already drawn up, for the calculator. */
export const PlainStrip = ({ days, lang }: { days: readonly StripDay[]; lang: Language }) => (
  <>
    <Row days={days} lang={lang} hasHint />
    <Legend entries={stripLegend(days, lang)} />
  </>
)

/** Words of a limit that is not the notice of a request: its day 0, and its second reading. */
export type StripWords = {
  startDay?: (date: string) => string
  legend: Partial<Record<string, string>>
}

/** The strip of any other limit. */
export const LimitStrip = ({ words, ...input }: StripInput & { words: StripWords }) => {
  const { lang } = input
  const days = dayStrip(input).map((day, position) =>
    position === 0 && day.number === 0 && words.startDay
      ? { ...day, text: words.startDay(longDate(day.date, lang)) }
      : day,
  )
  const entries = stripLegend(days, lang).map((entry) => ({
    ...entry,
    label: words.legend[entry.kind] ?? entry.label,
  }))
  return (
    <>
      <Row days={days} lang={lang} hasHint />
      <Legend entries={entries} />
    </>
  )
}

type RowProps = { days: readonly StripDay[]; lang: Language; hasHint: boolean }

const Row = ({ days, lang, hasHint }: RowProps) => {
  const weeks = days.length > MOST_IN_ONE_ROW ? ' weeks' : ''
  return (
    <div class="strip-box">
      <div class={`week${weeks}`} aria-hidden="true">
        {WEEK.map((date) => (
          <b>{weekdayShort(date, lang)}</b>
        ))}
      </div>
      <ol class={`strip${weeks}`}>
        {labelled(days, lang).map(([day, label]) => (
          <Cell day={day} label={label} />
        ))}
      </ol>
      {hasHint && (
        <p class="read-hint" aria-hidden="true">
          {stripTexts[lang].touch}
        </p>
      )}
    </div>
  )
}

/** A Monday to a Sunday, for the heads of the columns. */
const WEEK = Array.from({ length: 7 }, (_, day) => `2026-06-0${day + 1}`)

const Cell = ({ day, label }: { day: StripDay; label: string }) => (
  <li
    class={classOf(day)}
    data-n={numberOf(day)}
    data-t={label}
    tabindex={day.reason && day.reason.kind !== 'weekend' ? 0 : undefined}
  >
    {day.due && <Flag />}
    <span>{day.text}</span>
  </li>
)

const classOf = (day: StripDay): string =>
  [
    day.kind,
    `c${day.column}`,
    day.due && 'due',
    day.today && 'now',
    day.past && 'past',
    day.provisional && 'provisional',
    day.flags.includes('answered') && 'answered',
    day.weekend && 'weekend',
    day.monday && 'monday',
  ]
    .filter(Boolean)
    .join(' ')

const numberOf = ({ number, beyond }: StripDay): string | undefined => {
  if (beyond !== null) return `+${beyond}`
  return number === null ? undefined : String(number)
}

/** Below the box: the day, then its words, a line lower where the cell before has words too. */
const labelled = (days: readonly StripDay[], lang: Language): [StripDay, string][] => {
  let crowded = false
  return days.map((day) => {
    const words = wordsOf(day, lang)
    const lines = words.length > 0 && crowded ? ['', ...words] : words
    crowded = words.length > 0 && !crowded
    return [day, [day.dayLabel, ...lines].join('\n')]
  })
}

const wordsOf = (day: StripDay, lang: Language): string[] => {
  const texts = stripTexts[lang]
  const { monthLabel, today, flags, reasonShort } = day
  const month = monthLabel && monthLabel.length > 5 ? monthShort(day.date, lang) : monthLabel
  const words = today
    ? [texts.today]
    : flags.includes('answered')
      ? [texts.answered]
      : flags.includes('goes-on')
        ? texts.goesOn.split(' ')
        : (reasonShort?.split(' ').slice(0, 2) ?? [])
  return [...(month ? [month] : []), ...words]
}

const Legend = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <ul class="legend" aria-hidden="true">
    {entries.map(({ kind, label }) => (
      <li>
        {kind === 'due' ? <Flag /> : <i class={kind}></i>}
        {label}
      </li>
    ))}
  </ul>
)
