import { GiveRoles } from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import type { PersonProps } from './person-props.ts'
import { RoleChecks, toRoles } from './role-checks.tsx'
import { SettingsForm } from './settings-form.tsx'
import { settingsTexts } from './text.ts'

/** Roles of somebody who is here, or with which somebody comes back. */
export const RolesForm = ({ view, person, onLink }: PersonProps) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const param = { agencyId: view.agencyId, personId: person.id }
  const routes = api.settings[':agencyId'].people[':personId']
  const isBack = person.standing === 'left'
  const act = isBack ? 'reinstate-person' : 'change-roles'
  return (
    <SettingsForm
      view={view}
      act={act}
      schema={GiveRoles}
      toInput={toRoles}
      send={(json) =>
        isBack
          ? parseResponse(routes.return.$post({ param, json }))
          : parseResponse(routes.roles.$post({ param, json }))
      }
      submit={isBack ? agencyTexts[language].act[act] : words.saveRoles}
      onLink={onLink}
    >
      {isBack && <p>{words.returnText}</p>}
      <RoleChecks view={view} held={person.roles} />
    </SettingsForm>
  )
}
