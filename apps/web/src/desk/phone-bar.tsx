import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { deskTexts } from './text.ts'
import type { BarProps } from './top-bar.tsx'

/** Under the thumb on a phone: the list, the one act, the person. */
export const PhoneBar = ({ hasCases, mayRegister, open }: BarProps) => {
  const words = useText(deskTexts)
  if (!hasCases) return null
  return (
    <nav className="phone-bar" aria-label={words.navPhone}>
      <Link to="/requests" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
        <b>{open ?? '–'}</b>
        {words.listShort}
      </Link>
      {mayRegister && (
        <Link to="/requests/new">
          <b aria-hidden="true">+</b>
          {words.intakeShort}
        </Link>
      )}
      <button type="button" popoverTarget="account">
        <b aria-hidden="true">···</b>
        {words.accountShort}
      </button>
    </nav>
  )
}
