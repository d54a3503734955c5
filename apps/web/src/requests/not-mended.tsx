import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import type { Mending } from './intake-rows.ts'
import { waitingTexts } from './waiting-text.ts'
import '../ui/button.css'
import '../ui/state.css'

type Props = { why: Extract<Mending, { kind: 'closed' }>['why'] }

/** Why an intake of this device does not open for mending, and where it stands instead. */
export const NotMended = ({ why }: Props) => {
  const words = useText(waitingTexts)
  usePageTitle(words.notMendedTitle)
  return (
    <main className="page" id="content" tabIndex={-1}>
      <div className="empty">
        <h1>{words.notMendedTitle}</h1>
        <p>{words.notMended[why]}</p>
        <div className="bar">
          <Link className="button button-main button-large" to="/requests/waiting">
            {words.list}
          </Link>
          <Link className="button button-large" to="/requests/new" search={{}}>
            {words.write}
          </Link>
        </div>
      </div>
    </main>
  )
}
