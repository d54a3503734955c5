import { useSuspenseQuery } from '@tanstack/react-query'
import type { SettingsDone } from '@terang/contract/settings'
import { useState } from 'react'
import { useText } from '../locale/language.tsx'
import { DepartureForm } from './departure-form.tsx'
import { LinkPanel } from './link-panel.tsx'
import { settingsQuery } from './queries.ts'
import { RenewForm } from './renew-form.tsx'
import { RolesForm } from './roles-form.tsx'
import { NotInSettings, SettingsFrame } from './settings-frame.tsx'
import { settingsTexts } from './text.ts'

/** One person: roles, a new link, leaving and coming back. */
export const PersonPage = ({ agencyId, personId }: { agencyId: string; personId: string }) => {
  const words = useText(settingsTexts)
  const { data: view } = useSuspenseQuery(settingsQuery(agencyId))
  const [done, setDone] = useState<SettingsDone | null>(null)
  const person = view.people.find(({ id }) => id === personId)
  if (!person) return <NotInSettings />
  const of = { view, person, onLink: setDone }
  return (
    <SettingsFrame
      title={person.name}
      facts={`${person.email} · ${words.standing[person.standing]}`}
    >
      {done?.token ? (
        <LinkPanel token={done.token} name={person.name} />
      ) : (
        <>
          <RolesForm key={person.standing} {...of} />
          {person.acts.can.includes('renew-invitation') && <RenewForm {...of} />}
          {person.standing !== 'left' && <DepartureForm {...of} />}
        </>
      )}
    </SettingsFrame>
  )
}
