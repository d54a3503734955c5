import { Link } from '@tanstack/react-router'
import type { RequestPage } from '@terang/contract/request-views'
import type { DayOff } from '@terang/design/day-off'
import { dayAndMonth, dayOfMonth, longDate, weekdayShort } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import { type HorizonDay, horizonDays } from './horizon-days.ts'
import { listTexts } from './list-text.ts'
import { withoutNothing } from '../cases/search-params.ts'
import type { WorkListSearch } from './work-list-search.ts'
import './horizon-strip.css'

type HorizonProps = { page: RequestPage; dayOff: DayOff; search: WorkListSearch }

/** The days ahead, each with how many cases fall due; press one to see only those. */
export const HorizonStrip = ({ page, dayOff, search }: HorizonProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const { late } = page.horizon
  return (
    <nav className="horizon-box" aria-label={words.horizon}>
      <p aria-hidden="true">{words.horizon}</p>
      <ol className="horizon">
        {late > 0 && (
          <li className="horizon-late">
            <Link
              to="/requests"
              search={toggled(search, { risk: 'late', dueOn: undefined })}
              aria-current={search.risk === 'late' ? 'true' : undefined}
            >
              <span aria-hidden="true">
                <span className="horizon-count">{late}</span>
                <b>{words.past}</b>
              </span>
              <span className="vh">{words.horizonLate(late)}</span>
            </Link>
          </li>
        )}
        {horizonDays(page, dayOff).map((day) =>
          day.kind === 'run' ? (
            <Run key={day.dates[0]} run={day} />
          ) : (
            <li key={day.date} className={dayClass(day)}>
              <Link
                to="/requests"
                search={toggled(search, { dueOn: day.date, risk: undefined })}
                aria-current={search.dueOn === day.date ? 'true' : undefined}
              >
                <span aria-hidden="true">
                  <span className="horizon-count">{day.due}</span>
                  <b>{day.isToday ? words.todayWord : dateLabel(day.date, language)}</b>
                  {weekdayShort(day.date, language)}
                </span>
                <span className="vh">
                  {words.horizonDay(longDate(day.date, language), day.due)}
                </span>
              </Link>
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}

const Run = ({ run }: { run: Extract<HorizonDay, { kind: 'run' }> }) => {
  const words = useText(listTexts)
  const [first = '', last = first] = [run.dates[0], run.dates.at(-1)]
  return (
    <li className={`horizon-run horizon-run-${Math.min(3, run.dates.length)}`} aria-hidden="true">
      <span className="horizon-count" />
      {run.dates.length > 2 && (
        <>
          <b>
            {dayOfMonth(first)}–{dayOfMonth(last)}
          </b>
          {words.off}
        </>
      )}
    </li>
  )
}

const dateLabel = (date: string, language: 'id' | 'en'): string =>
  date.endsWith('-01') ? dayAndMonth(date, language) : dayOfMonth(date)

const dayClass = (day: Extract<HorizonDay, { kind: 'day' }>): string =>
  [day.isToday && 'horizon-today', day.due === 0 && 'horizon-zero'].filter(Boolean).join(' ')

/** Pressing what is already chosen takes the filter off. */
const toggled = (
  search: WorkListSearch,
  filter: { dueOn?: string | undefined; risk?: 'late' | undefined },
): WorkListSearch => {
  const isOn =
    (filter.dueOn !== undefined && search.dueOn === filter.dueOn) ||
    (filter.risk !== undefined && search.risk === filter.risk)
  return withoutNothing<WorkListSearch>({
    ...search,
    dueOn: undefined,
    risk: undefined,
    ...(isOn ? {} : filter),
  })
}
