import { useSuspenseQuery } from '@tanstack/react-query'
import { CalendarChange, type CalendarPreview, type SettingsView } from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { useState } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { CalendarFields, toChange } from './calendar-fields.tsx'
import { CalendarForm } from './calendar-form.tsx'
import { type CalendarSearch, previewOf, settingsQuery } from './queries.ts'
import { SettingsFrame } from './settings-frame.tsx'
import { settingsTexts } from './text.ts'

type Shown = { change: CalendarChange; preview: CalendarPreview }

/** A change of the calendar in two steps: which cases would move, then the act. */
export const CalendarPage = ({
  agencyId,
  search,
}: {
  agencyId: string
  search: CalendarSearch
}) => {
  const language = useLanguage()
  const { data: view } = useSuspenseQuery(settingsQuery(agencyId))
  const [shown, setShown] = useState<Shown | null>(null)
  return (
    <SettingsFrame title={agencyTexts[language].act[search.type]} facts={view.agencyName}>
      {shown ? (
        <CalendarForm view={view} {...shown} />
      ) : (
        <PreviewForm view={view} search={search} onShown={setShown} />
      )}
    </SettingsFrame>
  )
}

type PreviewProps = { view: SettingsView; search: CalendarSearch; onShown: (shown: Shown) => void }

const PreviewForm = ({ view, search, onShown }: PreviewProps) => {
  const words = useText(settingsTexts)
  return (
    <CheckedForm
      schema={CalendarChange}
      toInput={(data) => toChange(search, data)}
      send={async (change) => ({ change, preview: await previewOf(view.agencyId, change) })}
      onSent={onShown}
      submit={words.preview}
    >
      <CalendarFields view={view} search={search} />
    </CheckedForm>
  )
}
