import { Link } from '@tanstack/react-router'
import type { SettingsView } from '@terang/contract/settings'
import { roleNames } from '@terang/wording/roles'
import { useLanguage, useText } from '../locale/language.tsx'
import { settingsTexts } from './text.ts'

/** Everybody who works here or did, with their roles. */
export const PeopleList = ({ view }: { view: SettingsView }) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const { role } = roleNames(view.rules.titles, language)
  const unitOf = (id: string) => view.units.find((unit) => unit.id === id)?.shortName ?? ''
  return (
    <ul className="settings-rows">
      {view.people.map((person) => (
        <li key={person.id} className={person.standing === 'left' ? 'is-ended' : undefined}>
          <span className="settings-person">
            <Link to="/settings/people/$personId" params={{ personId: person.id }}>
              {person.name}
            </Link>
            <small>{person.email}</small>
          </span>
          <span>
            {person.roles
              .map((one) => words.roleIn(role[one.role], unitOf(one.unitId)))
              .join(' · ')}
          </span>
          <span>{words.standing[person.standing]}</span>
        </li>
      ))}
    </ul>
  )
}
