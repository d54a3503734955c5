import type { StatisticsView } from '@terang/contract/statistics'
import { barPieces } from '@terang/design/bar-pieces'
import { NOTICE_TIMINGS, type NoticeTiming } from '@terang/law'
import { numberText } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { BEYOND, type DayColumn, dayColumns, EXTENSION, LIMIT } from './days.ts'
import { Flag } from '../ui/icon.tsx'
import { statisticsPageTexts } from './text.ts'

/** Height of the tallest column, in pixels. */
const TALLEST = 176

/** Bagan hari: how many answers each working day saw; drawn for the eye, a table for everybody. */
export const DayChart = ({ days, lang }: { days: StatisticsView['days']; lang: Language }) => {
  const texts = statisticsPageTexts[lang]
  const columns = dayColumns(days)
  const most = Math.max(...columns.map(({ cases }) => cases))
  const seen = NOTICE_TIMINGS.filter((timing) => days.some((day) => day.timing === timing))
  return (
    <figure class="day-chart" aria-labelledby="days">
      <svg class="unseen" aria-hidden="true">
        <pattern
          id="late-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="hatch" d="M0 0v5" />
        </pattern>
      </svg>
      <figcaption>
        <h2 id="days">{texts.days}</h2>
        <ul class="keys" aria-hidden="true">
          {seen.map((timing) => (
            <li>
              <svg class="key" width="16" height="16">
                <rect {...lookOf(timing)} width="16" height="16" />
              </svg>
              {texts.timing[timing]}
            </li>
          ))}
        </ul>
      </figcaption>
      <div
        class={columns[0]?.day === 0 ? 'day-columns from-zero' : 'day-columns'}
        aria-hidden="true"
      >
        {columns.map((column) => (
          <Column column={column} most={most} lang={lang} />
        ))}
        <span class="within">
          <Flag /> {texts.limit(LIMIT)}
        </span>
        <span class="extended-days">{texts.extension(EXTENSION)}</span>
        <span class="beyond"></span>
      </div>
      <details class="reading">
        <summary>{texts.asTable}</summary>
        <DayTable columns={columns} lang={lang} timings={seen} />
      </details>
    </figure>
  )
}

/** Late is hatched as well as red: no meaning by colour alone. */
const lookOf = (timing: NoticeTiming) =>
  timing === 'late' ? { class: timing, fill: 'url(#late-hatch)' } : { class: timing }

type ColumnProps = { column: DayColumn; most: number; lang: Language }

const Column = ({ column: { day, cases, timings }, most, lang }: ColumnProps) => {
  const height = cases === 0 ? 0 : Math.max(2, Math.round((cases * TALLEST) / most))
  const pieces = barPieces(timings, { whole: cases, length: height })
  return (
    <div class={day === LIMIT ? 'limit' : undefined}>
      {cases > 0 && <b>{numberText(cases, lang)}</b>}
      <svg width="100%" height={height}>
        {pieces.map(({ kind, start, length }) => (
          <rect {...lookOf(kind)} width="100%" y={round(height - start - length)} height={length} />
        ))}
      </svg>
      <span>{day === BEYOND ? statisticsPageTexts[lang].orMoreShort(day) : day}</span>
    </div>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10

type TableProps = {
  columns: readonly DayColumn[]
  timings: readonly NoticeTiming[]
  lang: Language
}

const DayTable = ({ columns, timings, lang }: TableProps) => {
  const texts = statisticsPageTexts[lang]
  return (
    <div class="sideways" tabindex={0} role="region" aria-labelledby="days">
      <table class="numbers">
        <caption class="unseen">{texts.days}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            {timings.map((timing) => (
              <th scope="col">{texts.timing[timing]}</th>
            ))}
            <th scope="col">{texts.answers}</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter(({ cases }) => cases > 0)
            .map((column) => (
              <tr>
                <th scope="row">{column.day === BEYOND ? texts.orMore(BEYOND) : column.day}</th>
                {timings.map((timing) => (
                  <td>{numberText(ofTiming(column, timing), lang)}</td>
                ))}
                <td>{numberText(column.cases, lang)}</td>
              </tr>
            ))}
          <tr class="sum">
            <th scope="row">{texts.ofAll}</th>
            {timings.map((timing) => (
              <td>{numberText(sum(columns.map((column) => ofTiming(column, timing))), lang)}</td>
            ))}
            <td>{numberText(sum(columns.map(({ cases }) => cases)), lang)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const ofTiming = ({ timings }: DayColumn, timing: NoticeTiming): number =>
  timings.find(({ kind }) => kind === timing)?.cases ?? 0

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)
