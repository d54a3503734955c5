import { useNavigate } from '@tanstack/react-router'
import { SetUp } from '@terang/contract/accounts'
import { useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { tell } from '../ui/toast.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { OneTimePage } from './one-time-page.tsx'
import { setUp } from './queries.ts'
import { accountTexts } from './text.ts'

/** The first administrator and the first agency, through the one-time link of a first start. */
export const SetUpPage = ({ token }: { token: string | undefined }) => {
  const words = useText(accountTexts)
  const navigate = useNavigate()
  const onSent = () => {
    tell(words.created)
    void navigate({ to: '/sign-in' })
  }
  return (
    <OneTimePage
      title={words.setUp}
      lede={words.setUpLede}
      hasToken={token !== undefined}
      missing={words.setUpMissing}
      advice={words.setUpMissingAdvice}
    >
      <CheckedForm
        draft="set-up"
        schema={SetUp}
        toInput={(data) => ({ token, ...toInput(data) })}
        send={setUp}
        onSent={onSent}
        submit={words.create}
      >
        <TextField name="agencyName" label={words.agencyName} autoFocus />
        <TextField
          name="agencyShortName"
          label={words.agencyShortName}
          hint={words.agencyShortNameHint}
        />
        <TextField name="name" label={words.yourName} autoComplete="name" />
        <TextField name="email" type="email" label={words.yourEmail} autoComplete="username" />
        <NewPasswordField />
      </CheckedForm>
    </OneTimePage>
  )
}

const toInput = (data: FormData) => ({
  agencyName: textIn(data, 'agencyName') ?? '',
  agencyShortName: textIn(data, 'agencyShortName') ?? '',
  name: textIn(data, 'name') ?? '',
  email: textIn(data, 'email') ?? '',
  password: data.get('password'),
})
