import { useLocation, useNavigate } from '@tanstack/react-router'
import { AcceptInvitation } from '@terang/contract/settings'
import { useText } from '../locale/language.tsx'
import { acceptInvitation } from './queries.ts'
import { CheckedForm } from '../ui/checked-form.tsx'
import { tell } from '../ui/toast.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { OneTimePage } from './one-time-page.tsx'
import { accountTexts } from './text.ts'

/** An invited person sets a password; the token stands behind the # and never in a log. */
export const JoinPage = () => {
  const words = useText(accountTexts)
  const navigate = useNavigate()
  const token = useLocation().hash
  const onSent = () => {
    tell(words.joined)
    void navigate({ to: '/sign-in' })
  }
  return (
    <OneTimePage
      title={words.join}
      lede={words.joinLede}
      hasToken={token !== ''}
      missing={words.joinMissing}
      advice={words.joinMissingAdvice}
    >
      <CheckedForm
        schema={AcceptInvitation}
        toInput={(data) => ({ token, password: data.get('password') })}
        send={acceptInvitation}
        onSent={onSent}
        submit={words.joinSubmit}
      >
        <NewPasswordField autoFocus />
      </CheckedForm>
    </OneTimePage>
  )
}
