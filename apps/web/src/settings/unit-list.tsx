import { Link } from '@tanstack/react-router'
import type { SettingsView } from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { useLanguage, useText } from '../locale/language.tsx'
import { settingsTexts } from './text.ts'

/** Every unit, open or closed, with what it holds. */
export const UnitList = ({ view }: { view: SettingsView }) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const { unitKind } = agencyTexts[language]
  return (
    <ul className="settings-rows">
      {view.units.map((unit) => (
        <li key={unit.id} className={unit.open ? undefined : 'is-ended'}>
          <Link to="/settings/units/$unitId" params={{ unitId: unit.id }}>
            {unit.name}
          </Link>
          <span>
            {unitKind[unit.kind]}
            {unit.place && `, ${unit.place}`}
          </span>
          <span>{unit.open ? words.load(unit.people, unit.openCases) : words.closed}</span>
        </li>
      ))}
    </ul>
  )
}
