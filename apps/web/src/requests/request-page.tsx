import { useSuspenseQuery } from '@tanstack/react-query'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { CaseCrumb } from '../cases/case-crumb.tsx'
import { CaseHistory } from '../cases/case-history.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { MailPanel } from '../mail/mail-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { ActsPanel } from './acts-panel.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { caseTexts } from './case-text.ts'
import { lower } from '../locale/lower.ts'
import { useRoleNames } from '../accounts/role-names.ts'
import { holderName } from './case-words.ts'
import { ClockPanel } from './clock-panel.tsx'
import { fileAddress } from './file-address.ts'
import { FilesPanel } from './files-panel.tsx'
import { HelpPanel } from './help-panel.tsx'
import { IdentityPanel } from './identity-panel.tsx'
import { LedgerPanel } from './ledger-panel.tsx'
import { workListWalk } from './list-walk.ts'
import { ObjectionsPanel } from './objections-panel.tsx'
import { PaymentPanel } from './payment-panel.tsx'
import { ProposalPanel } from './proposal-panel.tsx'
import { ProofPanel } from './proof-panel.tsx'
import { requestQuery } from './queries.ts'
import { UnitsPanel } from './units-panel.tsx'
import { WordingPanel } from './wording-panel.tsx'
import '../cases/case.css'

/** One case on one page: who asked what, the clock, what can be done, the file and its history. */
export const RequestPage = ({ requestId }: { requestId: string }) => {
  const { data: view } = useSuspenseQuery(requestQuery(requestId))
  const words = useText(caseTexts)
  usePageTitle(`${view.registerNumber} ${view.title}`)
  return (
    <main className="page" id="content" tabIndex={-1}>
      <CaseCrumb
        back={{ to: '/requests', search: workListWalk.search() }}
        name={words.back}
        place={workListWalk.placeOf(requestId)}
        wayTo={(id) => ({ to: '/requests/$requestId', params: { requestId: id } })}
      />
      <CaseHead view={view} />
      <ClockPanel view={view} />
      <div className="columns">
        <div>
          <WordingPanel view={view} />
          <IdentityPanel
            erased={view.erased}
            applicant={view.applicant}
            fileAddress={(fileId) => fileAddress(view.id, fileId)}
          />
          <HelpPanel view={view} />
          <UnitsPanel view={view} />
          <ProposalPanel view={view} />
          <AnswerPanel view={view} />
          <PaymentPanel view={view} />
          <ProofPanel view={view} />
          <ObjectionsPanel view={view} />
          <FilesPanel view={view} />
          <LedgerPanel ledger={view.ledger} />
          <MailPanel caseId={view.id} agencyId={view.agency.id} />
          <CaseHistory
            history={view.history}
            agencyId={view.agency.id}
            shownAbove={{
              registered: ['details', 'purpose'],
              transcribed: ['details', 'purpose'],
            }}
          />
        </div>
        <aside className="rail rail-first">
          <ActsPanel view={view} />
        </aside>
      </div>
    </main>
  )
}

const CaseHead = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const texts = requestTexts[language]
  const names = useRoleNames(view.agency.id)
  const way = [lower(texts.access[view.access]), view.format && lower(texts.format[view.format])]
  return (
    <header className="case-head">
      <p className="eyebrow">
        {words.eyebrow(view.registerNumber)} · {lower(texts.status[view.status])}
      </p>
      <h1>{view.title}</h1>
      <p className="facts">
        <span>
          {words.received} <b>{longDate(view.receivedOn, language)}</b>,{' '}
          {lower(texts.channel[view.channel])}
        </span>
        <span>
          {texts.applicantKind[view.applicantKind]}
          {view.byProxy && `, ${lower(words.byProxy)}`}
        </span>
        {view.provisionalNumber && (
          <span>
            {words.provisionalNumber} <b>{view.provisionalNumber}</b>
          </span>
        )}
        <span>{words.asked(way.filter(Boolean).join(', '))}</span>
        {view.askedUnit && (
          <span>
            {words.askedOf} <b>{view.askedUnit.shortName}</b>
          </span>
        )}
        {view.holder && (
          <span>
            {words.heldBy} <b>{holderName(view, names)}</b>
          </span>
        )}
      </p>
    </header>
  )
}
