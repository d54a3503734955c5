import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { Receipt } from '@terang/contract/requests'
import type { ApplicantKind } from '@terang/law'
import { type FormEvent, useState } from 'react'
import { agenciesOf } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { useText } from '../locale/language.tsx'
import { draftOf } from '../ui/drafts.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { caseTexts } from './case-text.ts'
import { INTAKE, IntakeForm } from './intake-form.tsx'
import { type IntakePapers, papersIn } from './intake-input.ts'
import { IntakePanel } from './intake-panel.tsx'
import { intakeTexts } from './intake-text.ts'
import { workListWalk } from './list-walk.ts'
import { ReceiptPanel } from './receipt-panel.tsx'
import './intake.css'
import '../cases/case.css'
import '../cases/check-list.css'

const NO_PAPERS: IntakePapers = { details: false, number: false, contact: false, identity: false }

/** Catat permohonan: one page, by keyboard, with the date it leads to beside it. */
export const IntakePage = ({ account }: { account: AccountView }) => {
  const words = useText(intakeTexts)
  usePageTitle(words.title)
  const { back } = useText(caseTexts)
  const navigate = useNavigate()
  const agencies = agenciesOf(account)
  const draft = draftOf(INTAKE)
  const [agencyId, setAgencyId] = useState(draft['agencyId']?.[0] ?? agencies[0]?.id ?? '')
  const { data: calendar } = useSuspenseQuery(calendarQuery(agencyId))
  const [receivedOn, setReceivedOn] = useState(draft['receivedOn']?.[0] ?? calendar.today)
  const [papers, setPapers] = useState(NO_PAPERS)
  const [kind, setKind] = useState(kindIn(draft['applicant.kind']?.[0]))
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  useShortcuts({ Escape: () => void navigate({ to: '/requests', search: workListWalk.search() }) })
  const look = (event: FormEvent<HTMLDivElement>) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form) setPapers(papersIn(new FormData(form)))
  }
  const again = () => {
    setReceipt(null)
    setPapers(NO_PAPERS)
    setReceivedOn(calendar.today)
    setKind('individual')
  }
  if (receipt) return <ReceiptPanel receipt={receipt} calendar={calendar} onAnother={again} />
  return (
    <main className="page" id="content" tabIndex={-1}>
      <p className="crumb">
        <Link to="/requests" search={workListWalk.search()}>
          ← {back}
        </Link>
        <span className="crumb-end wide-only">
          <kbd>Tab</kbd> {words.keys.next} <kbd>Alt 1–4</kbd> {words.keys.channel} <kbd>Ctrl ↵</kbd>{' '}
          {words.keys.send} <kbd>Esc</kbd> {words.keys.leave}
        </span>
      </p>
      <header className="case-head intake-head">
        <h1>{words.title}</h1>
      </header>
      <div className="columns" onChange={look}>
        <IntakeForm
          agencies={agencies}
          agencyId={agencyId}
          today={calendar.today}
          kind={kind}
          onAgency={setAgencyId}
          onReceivedOn={setReceivedOn}
          onKind={setKind}
          onSent={setReceipt}
        />
        <IntakePanel calendar={calendar} receivedOn={receivedOn} kind={kind} papers={papers} />
      </div>
    </main>
  )
}

const kindIn = (text: string | undefined): ApplicantKind =>
  text === 'legal-entity' || text === 'group' ? text : 'individual'
