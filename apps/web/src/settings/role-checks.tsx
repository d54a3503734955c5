import type { SettingsPerson, SettingsView } from '@terang/contract/settings'
import { roleNames } from '@terang/wording/roles'
import { useLanguage, useText } from '../locale/language.tsx'
import { Checks } from '../ui/choice.tsx'
import { textsIn } from '../ui/form-data.ts'
import { settingsTexts } from './text.ts'

type Held = SettingsPerson['roles'][number]

/** Every role at the desk, the unit officer in every other open unit, and whatever is held besides. */
export const RoleChecks = ({ view, held = [] }: { view: SettingsView; held?: Held[] }) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const { role } = roleNames(view.rules.titles, language)
  const desk = view.units.find(({ kind }) => kind === 'desk')
  const open = view.units.filter((unit) => unit.open && unit.id !== desk?.id)
  const offered: Held[] = [
    ...view.givenRoles
      .filter((one) => one !== 'unit')
      .map((one) => ({ role: one, unitId: desk?.id ?? '' })),
    ...(view.givenRoles.includes('unit')
      ? open.map(({ id }) => ({ role: 'unit' as const, unitId: id }))
      : []),
  ]
  const keys = new Set(offered.map(keyOf))
  const all = [...offered, ...held.filter((one) => !keys.has(keyOf(one)))]
  const unitOf = (id: string) => view.units.find((unit) => unit.id === id)?.shortName ?? ''
  return (
    <Checks
      name="roles"
      label={words.roles}
      hint={words.rolesHint}
      initial={held.map(keyOf)}
      options={all.map((one) => ({
        value: keyOf(one),
        label: words.roleIn(role[one.role], unitOf(one.unitId)),
      }))}
    />
  )
}

const keyOf = ({ role, unitId }: Held): string => `${role} ${unitId}`

export const toRoles = (data: FormData) => ({
  roles: textsIn(data, 'roles').map((key) => {
    const [role, unitId] = key.split(' ')
    return { role, unitId }
  }),
})
