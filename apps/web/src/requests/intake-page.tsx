import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { ApplicantKind } from '@terang/law'
import { type FormEvent, useState } from 'react'
import { agenciesOf } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { canKeep } from '../device/device-key.ts'
import { draftOf, restoreDraft } from '../ui/drafts.ts'
import { useLine } from '../ui/offline-note.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { caseTexts } from './case-text.ts'
import { INTAKE } from './intake-draft.ts'
import { IntakeForm } from './intake-form.tsx'
import { intakeFields, type IntakePapers, papersIn } from './intake-input.ts'
import { IntakePanel } from './intake-panel.tsx'
import type { SentIntake } from './intake-sending.ts'
import { intakeTexts } from './intake-text.ts'
import { workListWalk } from './list-walk.ts'
import { ProvisionalReceipt } from './provisional-receipt.tsx'
import { ReceiptPanel } from './receipt-panel.tsx'
import { noteRegistered, type WaitingIntake } from './waiting-intakes.ts'
import { refusalOf } from './waiting-row.tsx'
import { waitingTexts } from './waiting-text.ts'
import './intake.css'
import '../cases/case.css'
import '../cases/check-list.css'

const NO_PAPERS: IntakePapers = {
  details: false,
  number: false,
  contact: false,
  identity: false,
  byProxy: false,
}

type IntakePageProps = {
  account: AccountView
  /** An intake of this device that the register refused. */
  mending: WaitingIntake | null
}

/** Catat permohonan: one page, by keyboard, with the date it leads to beside it. */
export const IntakePage = ({ account, mending }: IntakePageProps) => {
  const words = useText(intakeTexts)
  usePageTitle(words.title)
  const { back } = useText(caseTexts)
  const navigate = useNavigate()
  const agencies = agenciesOf(account)
  const [form] = useState(() => formOf(mending))
  const draft = draftOf(form)
  const [agencyId, setAgencyId] = useState(draft['agencyId']?.[0] ?? agencies[0]?.id ?? '')
  const { data: calendar } = useSuspenseQuery(calendarQuery(agencyId))
  const [receivedOn, setReceivedOn] = useState(draft['receivedOn']?.[0] ?? calendar.today)
  const [papers, setPapers] = useState<IntakePapers>({
    ...NO_PAPERS,
    byProxy: draft['applicant.byProxy']?.includes('yes') ?? false,
  })
  const [kind, setKind] = useState(kindIn(draft['applicant.kind']?.[0]))
  const [sent, setSent] = useState<SentIntake | null>(null)
  useShortcuts({ Escape: () => void navigate({ to: '/requests', search: workListWalk.search() }) })
  const look = (event: FormEvent<HTMLDivElement>) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form) setPapers(papersIn(new FormData(form)))
  }
  const finish = (outcome: SentIntake) => {
    setSent(outcome)
    if (mending && outcome.kind === 'registered') {
      // The register has it, whether or not this device can still note so.
      noteRegistered(mending, outcome.receipt).catch(() => undefined)
    }
  }
  const again = () => {
    if (mending) {
      void navigate({ to: '/requests/waiting' })
      return
    }
    setSent(null)
    setPapers(NO_PAPERS)
    setReceivedOn(calendar.today)
    setKind('individual')
  }
  if (sent?.kind === 'registered') {
    return <ReceiptPanel receipt={sent.receipt} calendar={calendar} onAnother={again} />
  }
  if (sent) return <ProvisionalReceipt intake={sent.intake} calendar={calendar} onAnother={again} />
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
        {mending && <MendingNote intake={mending} />}
        <LineNote />
      </header>
      <div className="columns" onChange={look}>
        <IntakeForm
          form={form}
          writer={{ personId: account.personId, takenInAt: mending?.takenInAt }}
          agencies={agencies}
          agencyId={agencyId}
          today={calendar.today}
          kind={kind}
          byProxy={papers.byProxy}
          onAgency={setAgencyId}
          onReceivedOn={setReceivedOn}
          onKind={setKind}
          onSent={finish}
        />
        <IntakePanel calendar={calendar} receivedOn={receivedOn} kind={kind} papers={papers} />
      </div>
    </main>
  )
}

const kindIn = (text: string | undefined): ApplicantKind =>
  text === 'legal-entity' || text === 'group' ? text : 'individual'

/** A refused intake has a draft of its own, filled with what was written and bound to its number. */
const formOf = (mending: WaitingIntake | null): string => {
  if (mending?.input === undefined || mending.input === null) return INTAKE
  const form = `${INTAKE} ${mending.id}`
  if (Object.keys(draftOf(form)).length === 0) {
    const slip = { 'slip.id': [mending.id], 'slip.number': [mending.number] }
    restoreDraft(form, { ...intakeFields(mending.input), ...slip })
  }
  return form
}

const MendingNote = ({ intake }: { intake: WaitingIntake }) => {
  const language = useLanguage()
  const words = useText(waitingTexts)
  const reason = refusalOf(intake, language)
  if (reason === null) return null
  return (
    <div className="note note-warn">
      <p>
        <b>{words.mending(intake.number)}</b>
      </p>
      <p>{words.mendNote(`${reason.sentence} ${reason.advice}`)}</p>
    </div>
  )
}

const LineNote = () => {
  const words = useText(waitingTexts)
  const hasLine = useLine()
  return <div role="status">{!hasLine && canKeep() && <p className="note">{words.offline}</p>}</div>
}
