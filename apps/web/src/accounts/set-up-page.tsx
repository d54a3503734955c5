import { useNavigate } from '@tanstack/react-router'
import { SetUp } from '@terang/contract/accounts'
import { useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { Mark } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { tell } from '../ui/toast.tsx'
import { setUp } from './queries.ts'
import { accountTexts } from './text.ts'
import '../ui/state.css'
import './set-up.css'

/** The first administrator and the first agency, through the one-time link of a first start. */
export const SetUpPage = ({ token }: { token: string | undefined }) => {
  const words = useText(accountTexts)
  usePageTitle(words.setUp)
  const navigate = useNavigate()
  const onSent = () => {
    tell(words.created)
    void navigate({ to: '/sign-in' })
  }
  return (
    <main className="page set-up" id="content" tabIndex={-1}>
      <p className="brand">
        <Mark />
        <span>
          <b>Terang</b>
        </span>
      </p>
      {token === undefined ? (
        <div className="empty">
          <h1>{words.setUpMissing}</h1>
          <p>{words.setUpMissingAdvice}</p>
        </div>
      ) : (
        <>
          <h1>{words.setUp}</h1>
          <p className="hint">{words.setUpLede}</p>
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
            <TextField
              name="password"
              type="password"
              label={words.password}
              hint={words.passwordHint}
              autoComplete="new-password"
            />
          </CheckedForm>
        </>
      )}
    </main>
  )
}

const toInput = (data: FormData) => ({
  agencyName: textIn(data, 'agencyName') ?? '',
  agencyShortName: textIn(data, 'agencyShortName') ?? '',
  name: textIn(data, 'name') ?? '',
  email: textIn(data, 'email') ?? '',
  password: data.get('password'),
})
