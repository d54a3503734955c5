import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { deskTexts } from './text.ts'
import type { BarProps } from './top-bar.tsx'

/** Under the thumb on a phone: the nouns, the one act, the person. */
export const PhoneBar = (props: BarProps) => {
  const { hasCases, hasObjections, hasDisputes, hasAgencies, mayRegister, open } = props
  const words = useText(deskTexts)
  if (!hasCases && !hasAgencies) return null
  return (
    <nav className="phone-bar" aria-label={words.navPhone}>
      {hasAgencies && (
        <Link to="/agencies" search={{}}>
          <b aria-hidden="true">≡</b>
          {words.agencies}
        </Link>
      )}
      {hasCases && (
        <Link to="/requests" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
          <b>{open.requests ?? '–'}</b>
          {words.listShort}
        </Link>
      )}
      {hasObjections && (
        <Link to="/objections" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
          <b>{open.objections ?? '–'}</b>
          {words.objections}
        </Link>
      )}
      {mayRegister && (
        <Link to="/requests/new">
          <b aria-hidden="true">+</b>
          {words.intakeShort}
        </Link>
      )}
      {hasDisputes && (
        <Link to="/disputes" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
          <b>{open.disputes ?? '–'}</b>
          {words.disputes}
        </Link>
      )}
      <button type="button" popoverTarget="account">
        <b aria-hidden="true">···</b>
        {words.accountShort}
      </button>
    </nav>
  )
}
