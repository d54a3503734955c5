import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { useLanguage, useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { ActsPanel } from './acts-panel.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { caseTexts } from './case-text.ts'
import { holderName, lower } from './case-words.ts'
import { ClockPanel } from './clock-panel.tsx'
import { FilesPanel } from './files-panel.tsx'
import { IdentityPanel } from './identity-panel.tsx'
import { placeInList, searchOfList } from './list-walk.ts'
import { ProposalPanel } from './proposal-panel.tsx'
import { requestQuery } from './queries.ts'
import { ReplyPanel } from './reply-panel.tsx'
import { RequestHistory } from './request-history.tsx'
import { WordingPanel } from './wording-panel.tsx'
import './request.css'

/** One case on one page: who asked what, the clock, what can be done, the file and its history. */
export const RequestPage = ({ requestId }: { requestId: string }) => {
  const { data: view } = useSuspenseQuery(requestQuery(requestId))
  usePageTitle(`${view.registerNumber} ${view.title}`)
  return (
    <main className="page" id="content" tabIndex={-1}>
      <Crumb requestId={requestId} />
      <CaseHead view={view} />
      <ClockPanel view={view} />
      <div className="columns">
        <div>
          <WordingPanel view={view} />
          <IdentityPanel view={view} />
          <ReplyPanel view={view} />
          <ProposalPanel view={view} />
          <AnswerPanel view={view} />
          <FilesPanel view={view} />
          <RequestHistory view={view} />
        </div>
        <aside className="rail rail-first">
          <ActsPanel view={view} />
        </aside>
      </div>
    </main>
  )
}

const Crumb = ({ requestId }: { requestId: string }) => {
  const words = useText(caseTexts)
  const navigate = useNavigate()
  const place = placeInList(requestId)
  const go = (id: string | null | undefined) => {
    if (id) void navigate({ to: '/requests/$requestId', params: { requestId: id } })
  }
  useShortcuts({
    j: () => go(place?.next),
    k: () => go(place?.previous),
    'g r': () => document.getElementById('history')?.scrollIntoView(),
    'g d': () => void navigate({ to: '/requests', search: searchOfList() }),
  })
  return (
    <p className="crumb">
      <Link to="/requests" search={searchOfList()}>
        ← {words.back}
      </Link>
      {place && <span className="wide-only">{words.place(place.place, place.total)}</span>}
      <span className="crumb-end wide-only">
        {place && (
          <>
            <kbd>J</kbd> {words.keys.next} <kbd>K</kbd> {words.keys.previous}
          </>
        )}
        <kbd>G</kbd> <kbd>R</kbd> {words.keys.history}
      </span>
    </p>
  )
}

const CaseHead = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const texts = requestTexts[language]
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
        <span>{words.asked(way.filter(Boolean).join(', '))}</span>
        {view.askedUnit && (
          <span>
            {words.askedOf} <b>{view.askedUnit.shortName}</b>
          </span>
        )}
        {view.holder && (
          <span>
            {words.heldBy} <b>{holderName(view, language)}</b>
          </span>
        )}
      </p>
    </header>
  )
}
