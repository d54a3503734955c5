import { SettingsAct } from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import type { PersonProps } from './person-props.ts'
import { SettingsForm } from './settings-form.tsx'
import { settingsTexts } from './text.ts'

/** A new link for somebody who lost the first one. */
export const RenewForm = ({ view, person, onLink }: PersonProps) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const param = { agencyId: view.agencyId, personId: person.id }
  return (
    <section className="settings-act">
      <h2>{words.renewTitle}</h2>
      <p>{words.renewText}</p>
      <SettingsForm
        view={view}
        act="renew-invitation"
        schema={SettingsAct}
        send={(json) =>
          parseResponse(
            api.settings[':agencyId'].people[':personId'].invitation.$post({ param, json }),
          )
        }
        submit={agencyTexts[language].act['renew-invitation']}
        onLink={onLink}
      />
    </section>
  )
}
