import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { longDate } from '@terang/wording/dates'
import { calendarQuery } from '../calendar/queries.ts'
import { WindowStrip } from '../calendar/window-strip.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { Mark } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { agenciesQuery } from '../units/queries.ts'
import { accountQuery } from './queries.ts'
import { SignInForm } from './sign-in-form.tsx'
import { accountTexts } from './text.ts'
import './sign-in.css'

/** Masuk; beside it what the day is. */
export const SignInPage = ({ next }: { next: string | undefined }) => {
  const words = useText(accountTexts)
  usePageTitle(words.signIn)
  const agencies = useQuery(agenciesQuery())
  const queries = useQueryClient()
  const router = useRouter()
  const { agencies: all = [], primaryAgencyId, demo = false } = agencies.data ?? {}
  const primary = all.find(({ id }) => id === primaryAgencyId) ?? all[0]
  const enter = async () => {
    queries.removeQueries()
    await queries.fetchQuery(accountQuery())
    await router.navigate({ to: safeNext(next) })
  }
  return (
    <main className="sign" id="content" tabIndex={-1}>
      <div className="sign-form">
        <p className="brand">
          <Mark />
          <span>
            <b>Terang</b>
            <span>{primary?.name}</span>
          </span>
        </p>
        <div className="sign-middle">
          <h1>{words.signIn}</h1>
          <p className="hint sign-for">
            {words.forWhom} <a href="/">{words.track}</a>.
          </p>
          {next && <p className="note">{words.ended}</p>}
          <SignInForm isDemo={demo} onSignedIn={() => void enter()} />
        </div>
      </div>
      <div className="sign-day">{primary && <Today agencyId={primary.id} />}</div>
    </main>
  )
}

const Today = ({ agencyId }: { agencyId: string }) => {
  const language = useLanguage()
  const words = useText(accountTexts)
  const calendar = useQuery(calendarQuery(agencyId))
  if (!calendar.data) return null
  const { today } = calendar.data
  return (
    <section aria-label={words.around}>
      <h2>{longDate(today, language)}</h2>
      <p className="eyebrow">{words.around}</p>
      <WindowStrip calendar={calendar.data} caption={words.around} />
      <p className="hint">{words.skipped}</p>
    </section>
  )
}

/** Only back into this app: an address from outside is not followed. */
const safeNext = (next: string | undefined): string =>
  next?.startsWith('/requests') ? next : '/requests'
