import type { SettingsUnit } from '@terang/contract/settings'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { settingsTexts } from './text.ts'

/** What a unit is called. */
export const UnitFields = ({ unit }: { unit?: SettingsUnit }) => {
  const words = useText(settingsTexts)
  return (
    <>
      <TextField name="name" label={words.unitName} initial={unit?.name ?? ''} />
      <TextField
        name="shortName"
        label={words.shortName}
        hint={words.shortNameHint}
        initial={unit?.shortName ?? ''}
      />
      <TextField name="place" label={words.place} initial={unit?.place ?? ''} optional />
    </>
  )
}

export const toNames = (data: FormData) => ({
  name: textIn(data, 'name') ?? '',
  shortName: textIn(data, 'shortName') ?? '',
  place: textIn(data, 'place'),
})
