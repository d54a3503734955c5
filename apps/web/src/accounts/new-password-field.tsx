import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { accountTexts } from './text.ts'

/** A password that is chosen here, taken as it was typed, spaces and all. */
export const NewPasswordField = ({ autoFocus = false }: { autoFocus?: boolean }) => {
  const words = useText(accountTexts)
  return (
    <TextField
      name="password"
      type="password"
      label={words.password}
      hint={words.passwordHint}
      autoComplete="new-password"
      autoFocus={autoFocus}
    />
  )
}
