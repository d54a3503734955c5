import {
  AdoptCalendar,
  type CalendarChange,
  type CalendarPreview,
  DeclareHoliday,
  type SettingsView,
  WithdrawHoliday,
} from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { shortDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { SettingsForm } from './settings-form.tsx'
import { settingsTexts } from './text.ts'

type Props = { view: SettingsView; change: CalendarChange; preview: CalendarPreview }

/** The cases that would move, each with both dates, and the act. */
export const CalendarForm = ({ view, change, preview }: Props) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const submit = agencyTexts[language].act[change.type]
  const param = { agencyId: view.agencyId }
  const { calendar } = api.settings[':agencyId']
  const moved = <Moved preview={preview} words={words} />
  const { type, ...body } = change
  const form = { view, toInput: () => body, submit, children: moved }
  switch (type) {
    case 'adopt-calendar':
      return (
        <SettingsForm
          {...form}
          act={type}
          schema={AdoptCalendar}
          send={(json) => parseResponse(calendar.adoption.$post({ param, json }))}
        />
      )
    case 'declare-holiday':
      return (
        <SettingsForm
          {...form}
          act={type}
          schema={DeclareHoliday}
          send={(json) => parseResponse(calendar.holidays.$post({ param, json }))}
        />
      )
    case 'withdraw-holiday':
      return (
        <SettingsForm
          {...form}
          act={type}
          schema={WithdrawHoliday}
          send={(json) => parseResponse(calendar.withdrawals.$post({ param, json }))}
        />
      )
  }
}

type MovedProps = { preview: CalendarPreview; words: (typeof settingsTexts)['id'] }

const Moved = ({ preview: { total, open, cases }, words }: MovedProps) => {
  const language = useLanguage()
  return (
    <section aria-live="polite">
      <p>{words.wouldMove(total, open)}</p>
      <ul>
        {cases.map(({ id, registerNumber, dueOn, newDueOn }) => (
          <li key={id}>
            {words.moves(registerNumber, shortDate(dueOn, language), shortDate(newDueOn, language))}
          </li>
        ))}
      </ul>
      {total > cases.length && <p>{words.andMore(total - cases.length)}</p>}
    </section>
  )
}
