import { SetRoleTitles } from '@terang/contract/house-rules'
import type { SettingsView } from '@terang/contract/settings'
import { UNIT_ROLE_TITLES } from '@terang/law'
import { agencyTexts } from '@terang/wording/agency'
import { roleTexts } from '@terang/wording/roles'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ReasonField, toReason } from './rule-fields.tsx'
import { titlesOf } from './rule-lines.ts'
import { ruleTexts } from './rule-text.ts'
import { SettingsForm } from './settings-form.tsx'

/** How the agency calls who works there; the duties stay those of the law. */
export const TitlesForm = ({ view }: { view: SettingsView }) => {
  const words = useText(ruleTexts)
  const language = useLanguage()
  const { act } = agencyTexts[language]
  const { unitRole: unitRoles } = roleTexts[language]
  const { unitRole, desk, superior } = titlesOf(view)
  const param = { agencyId: view.agencyId }
  return (
    <SettingsForm
      view={view}
      act="set-role-titles"
      schema={SetRoleTitles}
      toInput={(data) => ({
        unitRole: textIn(data, 'unitRole'),
        desk: textIn(data, 'desk'),
        superior: textIn(data, 'superior'),
        ...toReason(data),
      })}
      send={(json) => parseResponse(api.settings[':agencyId'].rules.titles.$post({ param, json }))}
      submit={act['set-role-titles']}
    >
      <Radios
        name="unitRole"
        label={words.unitRoleLabel}
        initial={unitRole}
        options={UNIT_ROLE_TITLES.map((value) => ({ value, label: unitRoles[value] }))}
      />
      <TextField name="desk" label={words.desk} initial={desk ?? ''} optional />
      <TextField
        name="superior"
        label={words.superior}
        hint={words.superiorHint}
        initial={superior ?? ''}
        optional
      />
      <ReasonField />
    </SettingsForm>
  )
}
