import type { SettingsDone, SettingsPerson, SettingsView } from '@terang/contract/settings'

/** What each form about one person is given. */
export type PersonProps = {
  view: SettingsView
  person: SettingsPerson
  onLink: (done: SettingsDone) => void
}
