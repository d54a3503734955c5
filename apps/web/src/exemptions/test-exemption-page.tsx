import { useSuspenseQuery } from '@tanstack/react-query'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { exemptionArticle } from '@terang/wording/exemption-cases'
import { agenciesOf } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { Crumb } from '../cases/case-crumb.tsx'
import { EffectsList } from '../cases/effects-list.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { exemptionListWalk } from './list-walk.ts'
import { TestExemptionForm } from './test-exemption-form.tsx'
import { exemptionPageTexts } from './text.ts'
import '../cases/case.css'
import '../ui/field.css'

/** Catat uji konsekuensi: one sheet, sent to the superior. */
export const TestExemptionPage = ({ account }: { account: AccountView }) => {
  const language = useLanguage()
  const { new: words, back } = useText(exemptionPageTexts)
  const navigate = useNavigate()
  const way: LinkProps = { to: '/exemptions', search: exemptionListWalk.search() }
  usePageTitle(words.title)
  useShortcuts({ Escape: () => void navigate(way) })
  const agencies = agenciesOf(account)
  const { data: calendar } = useSuspenseQuery(calendarQuery(agencies[0]?.id ?? ''))
  return (
    <main className="page" id="content" tabIndex={-1}>
      <Crumb
        back={way}
        name={back}
        keys={
          <>
            <kbd>Ctrl ↵</kbd> <kbd>Esc</kbd>
          </>
        }
      />
      <header className="case-head">
        <h1>{words.title}</h1>
        <p className="facts">{words.lead}</p>
      </header>
      <div className="columns">
        <TestExemptionForm agencies={agencies} today={calendar.today} />
        <aside className="rail rail-first">
          <EffectsList effects={[...words.effects, exemptionArticle('test-exemption', language)]} />
        </aside>
      </div>
    </main>
  )
}
