import type { AccountView } from '@terang/contract/accounts'
import { useText } from '../locale/language.tsx'
import { accountTexts } from './text.ts'
import { usePageTitle } from '../ui/page-title.ts'
import '../ui/button.css'
import '../ui/state.css'

/** For roles that have no cases: only what is true of them in this version. */
export const NoCasesPage = ({ account }: { account: AccountView }) => {
  const words = useText(accountTexts)
  usePageTitle(account.memberships[0]?.agency.shortName ?? words.noCases)
  return (
    <main className="page" id="content" tabIndex={-1}>
      <div className="empty">
        <h1>{words.noCases}</h1>
        <div className="bar">
          <a className="button button-large" href="/">
            {words.toPortal}
          </a>
        </div>
      </div>
    </main>
  )
}
