import { useSuspenseQuery } from '@tanstack/react-query'
import {
  RenameUnit,
  SettingsAct,
  type SettingsUnit,
  type SettingsView,
} from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { refusalTexts } from '@terang/wording/refusals'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { Impossible } from '../cases/act-frame.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { settingsQuery } from './queries.ts'
import { SettingsForm } from './settings-form.tsx'
import { NotInSettings, SettingsFrame } from './settings-frame.tsx'
import { settingsTexts } from './text.ts'
import { toNames, UnitFields } from './unit-fields.tsx'

type UnitProps = { view: SettingsView; unit: SettingsUnit }

/** One unit: its name, and whether it is open. */
export const UnitPage = ({ agencyId, unitId }: { agencyId: string; unitId: string }) => {
  const words = useText(settingsTexts)
  const { data: view } = useSuspenseQuery(settingsQuery(agencyId))
  const unit = view.units.find(({ id }) => id === unitId)
  if (!unit) return <NotInSettings />
  const facts = unit.open ? words.load(unit.people, unit.openCases) : words.closed
  return (
    <SettingsFrame title={unit.name} facts={facts}>
      {unit.open && <RenamePart view={view} unit={unit} />}
      {unit.open ? <ClosePart view={view} unit={unit} /> : <ReopenPart view={view} unit={unit} />}
    </SettingsFrame>
  )
}

const RenamePart = ({ view, unit }: UnitProps) => {
  const words = useText(settingsTexts)
  const param = { agencyId: view.agencyId, unitId: unit.id }
  return (
    <SettingsForm
      view={view}
      act="rename-unit"
      schema={RenameUnit}
      toInput={toNames}
      send={(json) =>
        parseResponse(api.settings[':agencyId'].units[':unitId'].name.$post({ param, json }))
      }
      submit={words.saveName}
    >
      <UnitFields unit={unit} />
    </SettingsForm>
  )
}

const ClosePart = ({ view, unit }: UnitProps) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const param = { agencyId: view.agencyId, unitId: unit.id }
  const refusal = unit.acts.cannot['close-unit']
  return (
    <section className="settings-act">
      <h2>{words.closeTitle}</h2>
      <p>{words.closeText}</p>
      <SettingsForm
        view={view}
        act="close-unit"
        schema={SettingsAct}
        send={(json) =>
          parseResponse(api.settings[':agencyId'].units[':unitId'].closure.$post({ param, json }))
        }
        submit={agencyTexts[language].act['close-unit']}
        blocked={refusal && <Impossible refusal={refusalTexts[language][refusal]} />}
      />
    </section>
  )
}

const ReopenPart = ({ view, unit }: UnitProps) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const param = { agencyId: view.agencyId, unitId: unit.id }
  return (
    <section className="settings-act">
      <h2>{words.reopenTitle}</h2>
      <p>{words.reopenText}</p>
      <SettingsForm
        view={view}
        act="reopen-unit"
        schema={SettingsAct}
        send={(json) =>
          parseResponse(api.settings[':agencyId'].units[':unitId'].reopening.$post({ param, json }))
        }
        submit={agencyTexts[language].act['reopen-unit']}
      />
    </section>
  )
}
