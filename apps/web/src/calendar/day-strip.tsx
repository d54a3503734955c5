import {
  type LegendEntry,
  mergeSkipped,
  stripCaption,
  stripLegend,
  type StripDay,
  type StripFlag,
  type StripRun,
} from '@terang/design/day-strip'
import { dayAndMonth, monthShort, shortDate, weekdayLetters } from '@terang/wording/dates'
import { stripTexts } from '@terang/wording/strip'
import type { Language } from '@terang/wording/texts'
import { type KeyboardEvent, useState } from 'react'
import { useLanguage } from '../locale/language.tsx'
import { type Density, densityOf, type PlacedFlag, placeFlags } from './strip-flags.ts'
import { WeekStrip } from './week-strip.tsx'
import './strip-cells.css'
import './strip.css'
import './strip-flags.css'
import './week-strip.css'

/** Other words than those of a request for what flags and kinds of days mean. */
export type StripNames = {
  flagNames?: Partial<Record<StripFlag, string>>
  legendNames?: Partial<Record<LegendEntry['kind'], string>>
}

type DayStripProps = StripNames & {
  days: readonly StripDay[]
  /** What a cell holds: the number of the working day, or the day of the month. */
  show?: 'number' | 'date'
  /** Weeks as rows at every width. */
  asWeeks?: boolean
  legend?: boolean
  caption?: string
}

/** Bilah hari: one row of days on wide screens, rows of weeks on narrow ones. */
export const DayStrip = (props: DayStripProps) => {
  const { days, flagNames = {}, show = 'number', asWeeks = false, legend = true } = props
  const language = useLanguage()
  const cells = mergeSkipped(days, language)
  const density = densityOf(days)
  const flags = placeFlags(cells, density)
  const [focused, setFocused] = useState<number | null>(null)
  const names = { ...stripTexts[language].flag, ...flagNames }
  const reading = focused === null ? undefined : cells[focused]?.text
  return (
    <figure className={figureClass(asWeeks, density)}>
      <figcaption className="vh">{props.caption ?? stripCaption(days, language)}</figcaption>
      <ol className={lineClass(flags)} onKeyDown={walk} onBlur={() => setFocused(null)}>
        {cells.map((cell, place) => (
          <li
            key={cell.kind === 'run' ? cell.range : cell.date}
            className={cellClass(cell, show)}
            title={cell.text}
            tabIndex={place === (focused ?? 0) ? 0 : -1}
            onFocus={() => setFocused(place)}
          >
            {flags[place]?.map((flag) => (
              <Flag key={flag.flag} placed={flag} name={names[flag.flag]} cell={cell} />
            ))}
            <CellFace cell={cell} show={show} density={density} />
            <span className="vh">{cell.text}</span>
          </li>
        ))}
      </ol>
      <WeekStrip days={days} show={show} />
      {reading && (
        <p className="strip-reading" aria-hidden="true">
          {reading}
        </p>
      )}
      {legend && <Legend days={days} names={props.legendNames} />}
    </figure>
  )
}

type FaceProps = { cell: StripDay | StripRun; show: 'number' | 'date'; density: Density }

/** What stands in a cell and under it; the longer the strip, the less. */
const CellFace = ({ cell, show, density }: FaceProps) => {
  const language = useLanguage()
  const inside = cell.kind === 'run' ? cell.label : show === 'number' ? cell.number : cell.dayLabel
  const under = cell.kind === 'run' ? underRun(cell, language) : underDay(cell, language)
  const [first, second, third] = under[density]
  return (
    <span aria-hidden="true">
      <span className="strip-cell">{density !== 'dense' && <span>{inside}</span>}</span>
      <span className="strip-date">
        {(show === 'number' || density === 'dense') && <b>{first}</b>}
        {second}
        {third && <b>{third}</b>}
      </span>
    </span>
  )
}

type Under = Record<Density, readonly (string | null)[]>

const underDay = (day: StripDay, language: Language): Under => {
  const month = day.monthLabel && monthShort(day.date, language)
  return {
    wide: [day.monthLabel ? dayAndMonth(day.date, language) : day.dayLabel, day.weekdayLabel],
    long: [day.dayLabel, weekdayLetters(day.date, language), month],
    dense: [month],
  }
}

const underRun = (run: StripRun, language: Language): Under => {
  const first = run.days.find(({ monthLabel }) => monthLabel)
  const month = first ? monthShort(first.date, language) : null
  const name = run.days.length > 2 && run.names !== null ? runName(run, language) : null
  return {
    wide: [run.range, runName(run, language)],
    long: [name, NO_WEEKDAY, month],
    dense: [month],
  }
}

/** Keeps the line where other days have their weekday. */
const NO_WEEKDAY = '\u00a0'

const DAY_OFF = { id: 'libur', en: 'off' } as const

/** What fits under a narrow cell: the days of a weekend, the word for a holiday, or its names. */
const runName = (run: StripRun, language: Language): string => {
  if (run.names === null) return run.days.map((day) => weekdayLetters(day.date, language)).join(' ')
  return run.label === null ? DAY_OFF[language] : run.names
}

const Flag = ({
  placed: { flag, atEnd, level },
  name,
  cell,
}: {
  placed: PlacedFlag
  name: string
  cell: StripDay | StripRun
}) => {
  const language = useLanguage()
  const date =
    cell.kind === 'run' ? cell.days.find((day) => day.flags.includes(flag))?.date : cell.date
  return (
    <span
      className={`flag flag-${flag} ${atEnd ? 'flag-end' : ''} flag-level-${level}`}
      aria-hidden="true"
    >
      <b>{name}</b>
      {flag !== 'today' && date && (atEnd ? shortDate : dayAndMonth)(date, language)}
    </span>
  )
}

type LegendProps = { days: readonly StripDay[]; names: StripNames['legendNames'] }

const Legend = ({ days, names = {} }: LegendProps) => {
  const language = useLanguage()
  return (
    <ul className="legend">
      {stripLegend(days, language).map(({ kind, label }) => (
        <li key={kind} className={`kind-${kind}`}>
          <span className="strip-cell" aria-hidden="true" />
          {names[kind] ?? label}
        </li>
      ))}
    </ul>
  )
}

const figureClass = (asWeeks: boolean, density: Density): string =>
  ['strip', asWeeks && 'weeks-always', density !== 'wide' && `strip-${density}`]
    .filter(Boolean)
    .join(' ')

const lineClass = (flags: readonly (readonly PlacedFlag[])[]): string => {
  const levels = flags.flat().map(({ level }) => level)
  return `strip-line ${levels.length === 0 ? 'strip-flat' : `strip-level-${Math.max(...levels)}`}`
}

const cellClass = (cell: StripDay | StripRun, show: 'number' | 'date'): string => {
  if (cell.kind === 'run') {
    const width = cell.label === null ? `run-${cell.days.length}` : 'run-long'
    const today = cell.days.some(({ today: isToday }) => isToday) ? 'has-today' : ''
    return `kind-run ${width} ${today}`
  }
  const kind = show === 'date' && cell.kind === 'start' ? 'worked' : cell.kind
  return [
    `kind-${kind}`,
    cell.past && 'is-past',
    cell.today && 'is-today',
    cell.beyond !== null && 'is-over',
    cell.kind === 'extension' && 'is-extended',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Left and right walk the days; the page keeps one stop for the whole strip. */
const walk = (event: KeyboardEvent<HTMLOListElement>) => {
  const step = { ArrowLeft: 'previousElementSibling', ArrowRight: 'nextElementSibling' } as const
  const way = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? step[event.key] : null
  const next = way && document.activeElement?.[way]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}
