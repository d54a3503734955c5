import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { ObjectionReceipt } from '@terang/contract/objection-views'
import { refusalTexts } from '@terang/wording/refusals'
import { useState } from 'react'
import { agenciesOf } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { Crumb } from '../cases/case-crumb.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { requestQuery } from '../requests/queries.ts'
import { draftOf } from '../ui/drafts.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { objectionListWalk } from './list-walk.ts'
import { objectionPageTexts } from './objection-text.ts'
import { ReceiptPanel } from './receipt-panel.tsx'
import { draftName, RegisterForm } from './register-form.tsx'
import type { ObjectedRequest } from './register-input.ts'
import { RegisterPanel } from './register-panel.tsx'
import { registerTexts } from './register-text.ts'
import '../cases/acts.css'
import '../cases/case.css'
import '../requests/intake.css'
import './objections.css'

type RegisterPageProps = { account: AccountView; requestId: string | null }

/** Catat keberatan: over a request, or for periodic information that is missing. */
export const RegisterPage = ({ account, requestId }: RegisterPageProps) =>
  requestId === null ? (
    <Registering account={account} request={null} />
  ) : (
    <OverRequest account={account} requestId={requestId} />
  )

const OverRequest = ({ account, requestId }: { account: AccountView; requestId: string }) => {
  const { data: request } = useSuspenseQuery(requestQuery(requestId))
  return <Registering account={account} request={request} />
}

type RegisteringProps = { account: AccountView; request: ObjectedRequest | null }

const Registering = ({ account, request }: RegisteringProps) => {
  const words = useText(registerTexts)
  usePageTitle(words.title)
  const agencies = agenciesOf(account)
  const draft = draftOf(draftName(request))
  const [chosen, setAgencyId] = useState(draft['agencyId']?.[0] ?? agencies[0]?.id ?? '')
  const agencyId = request?.agency.id ?? chosen
  const { data: calendar } = useSuspenseQuery(calendarQuery(agencyId))
  const [receivedOn, setReceivedOn] = useState(draft['receivedOn']?.[0] ?? calendar.today)
  const [foundOn, setFoundOn] = useState(
    draft['groundFoundOn']?.[0] ?? request?.objecting.groundFoundOn ?? calendar.today,
  )
  const [receipt, setReceipt] = useState<ObjectionReceipt | null>(null)
  if (receipt) {
    return <ReceiptPanel receipt={receipt} calendar={calendar} onAnother={() => setReceipt(null)} />
  }
  return (
    <main className="page" id="content" tabIndex={-1}>
      <RegisterHead request={request} />
      {request?.objecting.can.length === 0 ? (
        <Nothing request={request} />
      ) : (
        <div className="columns">
          <RegisterForm
            request={request}
            agencies={agencies}
            agencyId={agencyId}
            today={calendar.today}
            onAgency={setAgencyId}
            onReceivedOn={setReceivedOn}
            onFoundOn={setFoundOn}
            onSent={setReceipt}
          />
          <RegisterPanel
            calendar={calendar}
            receivedOn={receivedOn}
            foundOn={foundOn}
            countedFrom={request?.receivedOn ?? null}
          />
        </div>
      )}
    </main>
  )
}

const RegisterHead = ({ request }: { request: ObjectedRequest | null }) => {
  const words = useText(registerTexts)
  const { back } = useText(objectionPageTexts)
  const navigate = useNavigate()
  const way: LinkProps = request
    ? { to: '/requests/$requestId', params: { requestId: request.id } }
    : { to: '/objections', search: objectionListWalk.search() }
  useShortcuts({ Escape: () => void navigate(way) })
  return (
    <>
      <Crumb
        back={way}
        name={request?.registerNumber ?? back}
        keys={
          <>
            <kbd>Alt 1–3</kbd> {words.keys.channel} <kbd>Ctrl ↵</kbd> {words.keys.send}{' '}
            <kbd>Esc</kbd> {words.keys.leave}
          </>
        }
      />
      <header className="case-head intake-head">
        {request && <p className="eyebrow">{words.overRequest(request.registerNumber)}</p>}
        <h1>{words.title}</h1>
        <p className="facts">{request ? request.title : words.periodic}</p>
        {!request && (
          <p className="note register-hint">
            <b>{words.aboutRequest}</b> {words.aboutRequestTodo}{' '}
            <Link to="/requests">{words.toList}</Link>
          </p>
        )}
      </header>
    </>
  )
}

/** No ground fits, mostly since another objection still waits: the law's own reason says so. */
const Nothing = ({ request }: { request: ObjectedRequest }) => {
  const language = useLanguage()
  const words = useText(registerTexts)
  const [refusal] = Object.values(request.objecting.cannot)
  const told = refusal && refusalTexts[language][refusal]
  return (
    <p className="note note-warn">
      <b>{words.impossible}</b> {told && `${told.reason} ${told.todo}`}
    </p>
  )
}
