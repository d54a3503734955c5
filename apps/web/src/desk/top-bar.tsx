import { Link } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { useLanguageChoice, useText } from '../locale/language.tsx'
import { useTheme } from '../locale/theme.ts'
import { Mark } from '../ui/mark.tsx'
import { AccountPanel } from './account-panel.tsx'
import { deskTexts } from './text.ts'
import './top-bar.css'
import '../ui/button.css'

export type BarProps = {
  account: AccountView
  hasCases: boolean
  hasObjections: boolean
  hasDisputes: boolean
  hasExemptions: boolean
  /** The room of the Komisi Informasi. */
  hasAgencies: boolean
  /** Works for a public body, whose figures they are. */
  hasFigures: boolean
  mayRegister: boolean
  /** How many of each noun are open; null until known. */
  open: { requests: number | null; objections: number | null; disputes: number | null }
}

/** One bar: the agency, the nouns that exist, the one act, and the person. */
export const TopBar = (props: BarProps & { onKeys: () => void }) => {
  const { account, mayRegister } = props
  const words = useText(deskTexts)
  const { language, choose } = useLanguageChoice()
  const { theme, turn } = useTheme()
  const other = language === 'id' ? 'en' : 'id'
  return (
    <header className="top">
      <div className="top-in">
        <Link className="brand" to="/">
          <Mark />
          <span>
            <b>Terang</b>
            <span>{account.memberships[0]?.agency.shortName}</span>
          </span>
        </Link>
        <Nouns {...props} />
        <div className="top-end">
          {mayRegister && (
            <Link className="button button-main top-act" to="/requests/new">
              {words.intake} <kbd aria-hidden="true">N</kbd>
            </Link>
          )}
          <button type="button" className="top-switch" lang={other} onClick={() => choose(other)}>
            {words.language}
          </button>
          <button type="button" className="top-switch" onClick={turn}>
            {theme === 'dark' ? words.light : words.dark}
          </button>
          <AccountPanel account={account} onKeys={props.onKeys} />
        </div>
      </div>
    </header>
  )
}

/** The nouns that this person may list, each with how many are open. */
const Nouns = (props: BarProps) => {
  const { hasCases, hasObjections, hasDisputes, hasExemptions, open } = props
  const { hasAgencies, hasFigures } = props
  const words = useText(deskTexts)
  const here = { activeProps: { className: 'is-here' } }
  return (
    <nav className="nav" aria-label={words.nav}>
      {hasAgencies && (
        <Link to="/agencies" search={{}} {...here}>
          {words.agencies}
        </Link>
      )}
      {hasCases && (
        <Link to="/requests" search={{}} {...here}>
          {words.workList}
          <Count of={open.requests} />
        </Link>
      )}
      {hasCases && (
        <Link to="/due" search={{}} {...here}>
          {words.due}
        </Link>
      )}
      {hasObjections && (
        <Link to="/objections" search={{}} {...here}>
          {words.objections}
          <Count of={open.objections} />
        </Link>
      )}
      {hasDisputes && (
        <Link to="/disputes" search={{}} {...here}>
          {words.disputes}
          <Count of={open.disputes} />
        </Link>
      )}
      {hasExemptions && (
        <Link to="/exemptions" search={{}} {...here}>
          {words.exemptions}
        </Link>
      )}
      {hasFigures && (
        <Link to="/statistics" search={{}} {...here}>
          {words.figures}
        </Link>
      )}
    </nav>
  )
}

const Count = ({ of }: { of: number | null }) => of !== null && <small>{of}</small>
