import { Link } from '@tanstack/react-router'
import type { SettingsView } from '@terang/contract/settings'
import { longDate, plainDate } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import { settingsTexts } from './text.ts'

/** Regional holidays of the agency, and the published lists that it may adopt. */
export const CalendarList = ({ view: { calendar } }: { view: SettingsView }) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  return (
    <>
      {calendar.newer.length > 0 && (
        <p className="bar">
          {calendar.newer.map((published) => (
            <Link
              key={published}
              className="button"
              to="/settings/calendar"
              search={{ type: 'adopt-calendar', published }}
            >
              {words.adopt(published)}
            </Link>
          ))}
        </p>
      )}
      {calendar.holidays.length === 0 && <p className="quiet">{words.noHolidays}</p>}
      <ul className="settings-rows">
        {calendar.holidays.map(({ date, name, decree, decreedOn }) => (
          <li key={date}>
            <b>
              {longDate(date, language)}, {name}
            </b>
            <span>{words.byDecree(decree, plainDate(decreedOn, language))}</span>
            {date >= calendar.today && (
              <Link to="/settings/calendar" search={{ type: 'withdraw-holiday', date }}>
                {words.withdraw}
                <span className="vh"> {longDate(date, language)}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
