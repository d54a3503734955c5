import type { SettingsView } from '@terang/contract/settings'
import { longDate } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import type { CalendarSearch } from './queries.ts'
import { settingsTexts } from './text.ts'

/** What a decree says of the day; an adoption and a withdrawal only name what they are about. */
export const CalendarFields = ({
  view,
  search,
}: {
  view: SettingsView
  search: CalendarSearch
}) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  if (search.type === 'adopt-calendar') return <p>{words.adopt(search.published)}</p>
  if (search.type === 'withdraw-holiday') return <p>{longDate(search.date, language)}</p>
  return (
    <>
      <DateField name="date" label={words.holidayDate} max="2199-12-31" />
      <TextField name="name" label={words.holidayName} />
      <TextField name="decree" label={words.holidayDecree} />
      <DateField name="decreedOn" label={words.decreedOn} max={view.calendar.today} />
    </>
  )
}

export const toChange = (search: CalendarSearch, data: FormData) =>
  search.type === 'declare-holiday'
    ? {
        type: search.type,
        date: textIn(data, 'date') ?? '',
        decreedOn: textIn(data, 'decreedOn') ?? '',
        name: textIn(data, 'name') ?? '',
        decree: textIn(data, 'decree') ?? '',
      }
    : search
