import { useLocation, useNavigate } from '@tanstack/react-router'
import { AcceptInvitation } from '@terang/contract/settings'
import { useText } from '../locale/language.tsx'
import { acceptInvitation } from '../settings/queries.ts'
import { CheckedForm } from '../ui/checked-form.tsx'
import { TextField } from '../ui/field.tsx'
import { Mark } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { tell } from '../ui/toast.tsx'
import { accountTexts } from './text.ts'
import '../ui/state.css'
import './set-up.css'

/** An invited person sets a password; the token stands behind the # and never in a log. */
export const JoinPage = () => {
  const words = useText(accountTexts)
  usePageTitle(words.join)
  const navigate = useNavigate()
  const token = useLocation().hash
  const onSent = () => {
    tell(words.joined)
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
      {token === '' ? (
        <div className="empty">
          <h1>{words.joinMissing}</h1>
          <p>{words.joinMissingAdvice}</p>
        </div>
      ) : (
        <>
          <h1>{words.join}</h1>
          <p className="hint">{words.joinLede}</p>
          <CheckedForm
            schema={AcceptInvitation}
            toInput={(data) => ({ token, password: data.get('password') })}
            send={acceptInvitation}
            onSent={onSent}
            submit={words.joinSubmit}
          >
            <TextField
              name="password"
              type="password"
              label={words.password}
              hint={words.passwordHint}
              autoComplete="new-password"
              autoFocus
            />
          </CheckedForm>
        </>
      )}
    </main>
  )
}
