import { useSuspenseQuery } from '@tanstack/react-query'
import { InvitePerson, type SettingsDone } from '@terang/contract/settings'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { LinkPanel } from './link-panel.tsx'
import { settingsQuery } from './queries.ts'
import { RoleChecks, toRoles } from './role-checks.tsx'
import { SettingsForm } from './settings-form.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import { settingsTexts } from './text.ts'

/** Somebody new: name, address, roles; the answer is a link to hand over. */
export const NewPersonPage = ({ agencyId }: { agencyId: string }) => {
  const words = useText(settingsTexts)
  const { data: view } = useSuspenseQuery(settingsQuery(agencyId))
  const [done, setDone] = useState<SettingsDone | null>(null)
  const invited = done?.view.people.find(({ id }) => id === done.personId)
  return (
    <SettingsFrame title={words.invite} facts={view.agencyName}>
      {done?.token && invited ? (
        <LinkPanel token={done.token} name={invited.name} />
      ) : (
        <SettingsForm
          view={view}
          act="invite-person"
          schema={InvitePerson}
          toInput={(data) => ({
            name: textIn(data, 'name') ?? '',
            email: textIn(data, 'email') ?? '',
            ...toRoles(data),
          })}
          send={(json) =>
            parseResponse(api.settings[':agencyId'].people.$post({ param: { agencyId }, json }))
          }
          submit={words.makeLink}
          onLink={setDone}
        >
          <TextField name="name" label={words.personName} />
          <TextField name="email" type="email" label={words.personEmail} />
          <RoleChecks view={view} />
        </SettingsForm>
      )}
    </SettingsFrame>
  )
}
