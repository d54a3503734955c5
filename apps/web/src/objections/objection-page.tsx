import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ObjectionView } from '@terang/contract/objection-views'
import { OBJECTION_GROUNDS } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { groundLetters, objectionTexts } from '@terang/wording/objections'
import { requestTexts } from '@terang/wording/requests'
import { CaseCrumb } from '../cases/case-crumb.tsx'
import { CaseHistory } from '../cases/case-history.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { IdentityPanel } from '../requests/identity-panel.tsx'
import { MailPanel } from '../mail/mail-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { AskedPanel } from './asked-panel.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { DisputePanel } from './dispute-panel.tsx'
import { GroundsPanel } from './grounds-panel.tsx'
import { objectionListWalk } from './list-walk.ts'
import { ObjectionActsPanel } from './objection-acts-panel.tsx'
import { ObjectionClock } from './objection-clock.tsx'
import { objectionPageTexts } from './objection-text.ts'
import { objectionQuery } from './queries.ts'

/** What the page shows above its history. */
const SHOWN_ABOVE = {
  'objection-registered': ['reason', 'purpose'],
  'objection-answered': OBJECTION_GROUNDS.map((ground) => `reply.${ground}` as const),
} as const

/** One objection on one page: the clock, what was asked and answered, the grounds, what can be done. */
export const ObjectionPage = ({ objectionId }: { objectionId: string }) => {
  const { data: view } = useSuspenseQuery(objectionQuery(objectionId))
  const words = useText(objectionPageTexts)
  usePageTitle(words.eyebrow(view.registerNumber))
  return (
    <main className="page" id="content" tabIndex={-1}>
      <CaseCrumb
        back={{ to: '/objections', search: objectionListWalk.search() }}
        name={words.back}
        place={objectionListWalk.placeOf(objectionId)}
        wayTo={(id) => ({ to: '/objections/$objectionId', params: { objectionId: id } })}
      />
      <ObjectionHead view={view} />
      <ObjectionClock view={view} />
      <div className="columns">
        <div>
          <AskedPanel view={view} />
          <GroundsPanel view={view} />
          <DecisionPanel view={view} />
          <DisputePanel view={view} />
          <IdentityPanel applicant={view.applicant} erased={view.erased} fileAddress={null} />
          <MailPanel caseId={view.id} agencyId={view.agency.id} />
          <CaseHistory history={view.history} agencyId={view.agency.id} shownAbove={SHOWN_ABOVE} />
        </div>
        <aside className="rail rail-first">
          <ObjectionActsPanel view={view} />
        </aside>
      </div>
    </main>
  )
}

const ObjectionHead = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  const { request } = view
  return (
    <header className="case-head">
      <p className="eyebrow">
        {words.eyebrow(view.registerNumber)}{' '}
        {request && (
          <Link to="/requests/$requestId" params={{ requestId: request.id }}>
            {words.overRequest(request.registerNumber)}
          </Link>
        )}
      </p>
      <h1>{request?.title ?? words.noRequest}</h1>
      <p className="facts">
        <span className={isSilent(view) ? 'late' : ''}>{statusOf(view, language)}</span>
        <span>
          {words.received} <b>{longDate(view.receivedOn, language)}</b>,{' '}
          {lower(requestTexts[language].channel[view.channel])}
        </span>
        <span>
          {words.grounds} <b>{groundLetters(view.grounds, language)}</b>
        </span>
        <span>
          {words.decider} <b>{view.decider?.name ?? words.noDecider}</b>
        </span>
        {view.byProxy && <span>{words.byProxy}</span>}
      </p>
    </header>
  )
}

const statusOf = (view: ObjectionView, language: 'id' | 'en'): string => {
  const { status, silent } = objectionTexts[language]
  return isSilent(view) ? silent : status[view.status]
}

const isSilent = ({ silentSince, closedOn }: ObjectionView): boolean =>
  silentSince !== null && closedOn === null
