import type { DeadlineView } from '@terang/contract/deadlines'
import { calendarDate, shiftDays } from '@terang/law'
import { longDateYearless, weekdayName, dateRange } from '@terang/wording/dates'
import { reasonText } from '@terang/wording/day-reasons'
import type { Language } from '@terang/wording/texts'
import { deadlineTexts } from './text.ts'

type Day = DeadlineView['days'][number]
/** One line: a counted day, or days skipped for one reason in a row. */
type Line = { first: string; last: string; nth: number | null; remark: string }

/** Hari demi hari: the derivation as a table, best to read aloud. */
export const DayTable = ({ deadline, lang }: { deadline: DeadlineView; lang: Language }) => {
  const texts = deadlineTexts[lang]
  return (
    <table class="count">
      <caption>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.nth}</th>
          <th scope="col">{texts.date}</th>
          <th scope="col">{texts.remark}</th>
        </tr>
      </thead>
      {years(lines(deadline, lang)).map(([year, ofYear]) => (
        <tbody>
          <tr class="year">
            <th colspan={3} scope="rowgroup">
              {year}
            </th>
          </tr>
          {ofYear.map((line) => (
            <Row line={line} isLast={line.first === deadline.dueOn} lang={lang} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const Row = ({ line, isLast, lang }: { line: Line; isLast: boolean; lang: Language }) => {
  const { first, last, nth, remark } = line
  const texts = deadlineTexts[lang]
  const date =
    first === last
      ? longDateYearless(first, lang)
      : `${weekdayName(first, lang)}–${weekdayName(last, lang)}, ${dateRange(first, last, lang)}`
  return (
    <tr class={nth === null ? 'skipped' : isLast ? 'last' : undefined}>
      <td>
        <span class={nth === 0 ? 'nth zero' : 'nth'}>{nth ?? ''}</span>
        {nth === null && <span class="unseen">{texts.notCounted}</span>}
      </td>
      <th scope="row">{date}</th>
      <td>{isLast ? texts.last : remark}</td>
    </tr>
  )
}

const lines = ({ from, days }: DeadlineView, lang: Language): Line[] => {
  const ownDay = days[0]?.date === from
  const start = { first: from, last: from, nth: 0, remark: deadlineTexts[lang].started }
  const all: Line[] = ownDay ? [] : [start]
  let nth = 0
  for (const day of days) {
    if (day.counts) nth += 1
    append(all, day, day.counts ? nth : null, lang)
  }
  return all
}

const append = (all: Line[], { date, reason }: Day, nth: number | null, lang: Language): void => {
  const remark = reason ? capital(reasonText(reason, lang)) : ''
  const before = all.at(-1)
  const follows =
    nth === null &&
    before?.nth === null &&
    before.remark === remark &&
    before.last.slice(0, 4) === date.slice(0, 4) &&
    shiftDays(calendarDate(before.last), 1) === date
  if (before && follows) before.last = date
  else all.push({ first: date, last: date, nth, remark })
}

const years = (all: readonly Line[]): [string, Line[]][] => [
  ...Map.groupBy(all, ({ first }) => first.slice(0, 4)),
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
