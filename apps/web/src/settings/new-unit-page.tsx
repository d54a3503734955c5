import { useSuspenseQuery } from '@tanstack/react-query'
import { AddUnit } from '@terang/contract/settings'
import { NEW_UNIT_KINDS } from '@terang/law'
import { agencyTexts } from '@terang/wording/agency'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Segments } from '../ui/choice.tsx'
import { textIn } from '../ui/form-data.ts'
import { settingsQuery } from './queries.ts'
import { SettingsForm } from './settings-form.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import { settingsTexts } from './text.ts'
import { toNames, UnitFields } from './unit-fields.tsx'

export const NewUnitPage = ({ agencyId }: { agencyId: string }) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const { data: view } = useSuspenseQuery(settingsQuery(agencyId))
  const { unitKind } = agencyTexts[language]
  return (
    <SettingsFrame title={words.addUnit} facts={view.agencyName}>
      <SettingsForm
        view={view}
        act="add-unit"
        schema={AddUnit}
        toInput={(data) => ({ kind: textIn(data, 'kind') ?? undefined, ...toNames(data) })}
        send={(json) =>
          parseResponse(api.settings[':agencyId'].units.$post({ param: { agencyId }, json }))
        }
        submit={words.addUnit}
      >
        <Segments
          name="kind"
          label={words.kind}
          initial="upt"
          options={NEW_UNIT_KINDS.map((kind) => ({ value: kind, label: unitKind[kind] }))}
        />
        <UnitFields />
      </SettingsForm>
    </SettingsFrame>
  )
}
