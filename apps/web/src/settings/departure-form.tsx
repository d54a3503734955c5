import { DeactivatePerson } from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { refusalTexts } from '@terang/wording/refusals'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { Impossible } from '../cases/act-frame.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { Select } from '../ui/choice.tsx'
import { textIn } from '../ui/form-data.ts'
import type { PersonProps } from './person-props.ts'
import { SettingsForm } from './settings-form.tsx'
import { settingsTexts } from './text.ts'

/** Somebody leaves: everything ends at once, and open work passes to a successor. */
export const DepartureForm = ({ view, person }: PersonProps) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const param = { agencyId: view.agencyId, personId: person.id }
  const refusal = person.acts.cannot['deactivate-person']
  const others = view.people.filter(({ id, standing }) => id !== person.id && standing === 'active')
  return (
    <section className="settings-act">
      <h2>{words.leaveTitle}</h2>
      <p>
        {words.leaveText} {person.toDecide > 0 && words.toDecide(person.toDecide)}
      </p>
      <SettingsForm
        view={view}
        act="deactivate-person"
        schema={DeactivatePerson}
        toInput={(data) => ({ successorId: textIn(data, 'successorId') })}
        send={(json) =>
          parseResponse(
            api.settings[':agencyId'].people[':personId'].departure.$post({ param, json }),
          )
        }
        submit={agencyTexts[language].act['deactivate-person']}
        blocked={refusal && <Impossible refusal={refusalTexts[language][refusal]} />}
      >
        {!refusal && (
          <Select
            name="successorId"
            label={words.successor}
            hint={words.successorHint}
            none={words.noSuccessor}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </SettingsForm>
    </section>
  )
}
