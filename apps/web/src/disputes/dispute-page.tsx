import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DisputeView } from '@terang/contract/dispute-views'
import { longDate, plainDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { groundLetters } from '@terang/wording/objections'
import { OfficeActs } from '../cases/acts-panel.tsx'
import { CaseCrumb } from '../cases/case-crumb.tsx'
import { CaseHistory } from '../cases/case-history.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { MailPanel } from '../mail/mail-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { CoursePanel } from './course-panel.tsx'
import { disputePageTexts } from './dispute-text.ts'
import { HearingsPanel } from './hearings-panel.tsx'
import { LimitsPanel } from './limits-panel.tsx'
import { disputeListWalk } from './list-walk.ts'
import { actsOf, wordsOf } from './office-acts.ts'
import { disputeQuery } from './queries.ts'
import '../cases/case.css'
import '../ui/field.css'

/** One dispute on one page: its course, its limits, what can be noted, and the record. */
export const DisputePage = ({ disputeId }: { disputeId: string }) => {
  const { data: view } = useSuspenseQuery(disputeQuery(disputeId))
  const words = useText(disputePageTexts)
  usePageTitle(words.eyebrow(view.registrationNumber ?? words.unregistered))
  return (
    <main className="page" id="content" tabIndex={-1}>
      <CaseCrumb
        back={{ to: '/disputes', search: disputeListWalk.search() }}
        name={words.back}
        place={disputeListWalk.placeOf(disputeId)}
        wayTo={(id) => ({ to: '/disputes/$disputeId', params: { disputeId: id } })}
      />
      <DisputeHead view={view} />
      <div className="columns">
        <div>
          <CoursePanel view={view} />
          <HearingsPanel view={view} />
          <LimitsPanel view={view} />
          <MailPanel caseId={view.id} agencyId={view.agency.id} />
          <CaseHistory history={view.history} agencyId={view.agency.id} hasLimit={false} />
        </div>
        <aside className="rail rail-first">
          <Acts view={view} />
        </aside>
      </div>
    </main>
  )
}

const DisputeHead = ({ view }: { view: DisputeView }) => {
  const language = useLanguage()
  const words = useText(disputePageTexts)
  const { stage, ruling } = disputeTexts[language]
  const isOnlyA = view.grounds.every((ground) => ground === 'a')
  return (
    <header className="case-head">
      <Origin view={view} />
      <h1>{view.request?.title ?? words.noRequest}</h1>
      <p className="facts">
        <span>
          {words.stage} <b>{stage[view.stage]}</b>{' '}
          {words.stageSince(plainDate(view.since, language))}
        </span>
        {view.ruling && (
          <span>
            {words.ruling} <b>{ruling[view.ruling]}</b>
            {view.decisionNumber && `, ${view.decisionNumber}`}
          </span>
        )}
        <span>
          {words.petitioned} <b>{longDate(view.petitionedOn, language)}</b>
        </span>
        <span>
          {words.grounds} <b>{groundLetters(view.grounds, language)}</b>
        </span>
        <span>{view.afterSilence ? words.afterSilence : words.afterAnswer}</span>
        {view.decisionReceivedOn && (
          <span>
            {words.copyReceived} <b>{longDate(view.decisionReceivedOn, language)}</b>
          </span>
        )}
      </p>
      {view.filedLate && <p className="note note-warn dispute-note">{words.filedLate}</p>}
      {isOnlyA && <p className="note dispute-note">{words.onlyA}</p>}
    </header>
  )
}

/** The chain it comes from: dispute, objection, request. */
const Origin = ({ view }: { view: DisputeView }) => {
  const words = useText(disputePageTexts)
  const { objection, request } = view
  return (
    <p className="eyebrow">
      {words.eyebrow(view.registrationNumber ?? words.unregistered)}{' '}
      <Link to="/objections/$objectionId" params={{ objectionId: objection.id }}>
        {words.overObjection(objection.registerNumber)}
      </Link>
      {request && (
        <>
          ,{' '}
          <Link to="/requests/$requestId" params={{ requestId: request.id }}>
            {words.overRequest(request.registerNumber)}
          </Link>
        </>
      )}
    </p>
  )
}

const Acts = ({ view }: { view: DisputeView }) => {
  const language = useLanguage()
  return (
    <OfficeActs
      acts={actsOf(view.acts.can)}
      lineOf={(act) => ({
        ...wordsOf(act, language),
        way: { to: '/disputes/$disputeId/$act', params: { disputeId: view.id, act } },
      })}
    />
  )
}
