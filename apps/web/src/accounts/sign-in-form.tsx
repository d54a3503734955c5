import { SignIn } from '@terang/contract/accounts'
import { useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { fieldId } from '../ui/form-state.ts'
import { DemoPanel } from './demo-panel.tsx'
import { signIn } from './queries.ts'
import { accountTexts } from './text.ts'

type SignInFormProps = { isDemo: boolean; onSignedIn: () => void }

export const SignInForm = ({ isDemo, onSignedIn }: SignInFormProps) => {
  const words = useText(accountTexts)
  return (
    <>
      <CheckedForm
        schema={SignIn}
        toInput={toInput}
        send={signIn}
        onSent={onSignedIn}
        submit={words.signIn}
      >
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="username"
          autoFocus
        />
        <TextField
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
        />
      </CheckedForm>
      <p className="small quiet">{words.forgotten}</p>
      {isDemo && <DemoPanel onPick={fill} />}
    </>
  )
}

/** A password is taken as it was typed, spaces and all. */
const toInput = (data: FormData) => ({
  email: textIn(data, 'email') ?? '',
  password: data.get('password'),
})

const fill = (account: { email: string; password: string }) => {
  for (const [name, value] of Object.entries(account)) {
    const field = document.getElementById(fieldId(name))
    if (field instanceof HTMLInputElement) field.value = value
  }
  document.getElementById(fieldId('password'))?.closest('form')?.querySelector('button')?.focus()
}
