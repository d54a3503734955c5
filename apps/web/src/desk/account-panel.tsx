import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { roleNames } from '@terang/wording/roles'
import { accountQuery, mayShow, signOut, worksForAgency } from '../accounts/queries.ts'
import { useLanguage, useLanguageChoice, useText } from '../locale/language.tsx'
import { useTheme } from '../locale/theme.ts'
import { forgetAllDrafts } from '../ui/drafts.ts'
import { tell } from '../ui/toast.tsx'
import { deskTexts } from './text.ts'

type AccountPanelProps = { account: AccountView; onKeys: () => void }

/** The person, the roles that are theirs, and the way out. */
export const AccountPanel = ({ account, onKeys }: AccountPanelProps) => {
  const language = useLanguage()
  const words = useText(deskTexts)
  const queries = useQueryClient()
  const router = useRouter()
  const leave = async () => {
    const { toldServer } = await signOut()
    if (!toldServer) tell(words.signedOutHere)
    forgetAllDrafts()
    queries.clear()
    queries.setQueryData(accountQuery().queryKey, null)
    await router.navigate({ to: '/sign-in' })
  }
  return (
    <>
      <button type="button" className="who" popoverTarget="account">
        <span aria-hidden="true">{initials(account.name)}</span>
        <span className="vh">{words.account(account.name)}</span>
      </button>
      <div id="account" popover="auto" className="account">
        <p className="account-name">
          <b>{account.name}</b>
          <span>{account.email}</span>
        </p>
        <h2>{words.roles}</h2>
        <ul>
          {account.memberships.map((membership) => (
            <li key={`${membership.role} ${membership.unit.id}`}>
              {words.inUnit(
                roleNames(membership.agency.titles, language).role[membership.role],
                membership.unit.shortName,
              )}
              <span>{membership.agency.shortName}</span>
            </li>
          ))}
        </ul>
        <Switches
          hasCases={mayShow(account, 'list-requests')}
          hasExemptions={mayShow(account, 'list-exemptions')}
          hasFigures={worksForAgency(account)}
        />
        <button
          type="button"
          className="account-act wide-only"
          popoverTarget="account"
          popoverTargetAction="hide"
          onClick={onKeys}
        >
          {words.keys} <kbd>?</kbd>
        </button>
        {mayShow(account, 'read-outbox') && (
          <Link
            className="account-act"
            to="/mail"
            search={{}}
            onClick={() => document.getElementById('account')?.hidePopover()}
          >
            {words.outbox}
          </Link>
        )}
        {mayShow(account, 'read-settings') && (
          <Link
            className="account-act"
            to="/settings"
            onClick={() => document.getElementById('account')?.hidePopover()}
          >
            {words.settings}
          </Link>
        )}
        <a className="account-act" href="/">
          {words.portal}
        </a>
        <button type="button" className="account-act" onClick={() => void leave()}>
          {words.signOut}
        </button>
      </div>
    </>
  )
}

type SwitchesProps = { hasCases: boolean; hasExemptions: boolean; hasFigures: boolean }

/** On a phone the bar has no room for them. */
const Switches = ({ hasCases, hasExemptions, hasFigures }: SwitchesProps) => {
  const words = useText(deskTexts)
  const { language, choose } = useLanguageChoice()
  const { theme, turn } = useTheme()
  const other = language === 'id' ? 'en' : 'id'
  return (
    <div className="account-switches">
      {hasCases && (
        <a className="account-act" href="/app/due">
          {words.due}
        </a>
      )}
      {hasExemptions && (
        <a className="account-act" href="/app/exemptions">
          {words.exemptions}
        </a>
      )}
      {hasFigures && (
        <a className="account-act" href="/app/statistics">
          {words.figures}
        </a>
      )}
      <button type="button" className="account-act" lang={other} onClick={() => choose(other)}>
        {words.language}
      </button>
      <button type="button" className="account-act" onClick={turn}>
        {theme === 'dark' ? words.light : words.dark}
      </button>
    </div>
  )
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('')
    .toUpperCase()
