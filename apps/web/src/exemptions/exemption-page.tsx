import { useSuspenseQuery } from '@tanstack/react-query'
import type { ExemptionView } from '@terang/contract/exemption-views'
import type { EventWord } from '@terang/contract/event-words'
import { longDate, plainDate } from '@terang/wording/dates'
import { durationText, exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { OfficeActs } from '../cases/acts-panel.tsx'
import { CaseCrumb } from '../cases/case-crumb.tsx'
import { CaseHistory } from '../cases/case-history.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { MailPanel } from '../mail/mail-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { ExemptionChain } from './exemption-chain.tsx'
import { exemptionListWalk } from './list-walk.ts'
import { actsOf, wordsOf } from './office-acts.ts'
import { exemptionQuery } from './queries.ts'
import { SheetPanel } from './sheet-panel.tsx'
import { exemptionPageTexts } from './text.ts'
import '../cases/case.css'
import '../ui/field.css'

/** One exemption on one page: what it rests on, its sheet, what may be done, and the record. */
export const ExemptionPage = ({ exemptionId }: { exemptionId: string }) => {
  const { data: view } = useSuspenseQuery(exemptionQuery(exemptionId))
  const words = useText(exemptionPageTexts)
  usePageTitle(view.information)
  return (
    <main className="page" id="content" tabIndex={-1}>
      <CaseCrumb
        back={{ to: '/exemptions', search: exemptionListWalk.search() }}
        name={words.back}
        place={exemptionListWalk.placeOf(exemptionId)}
        wayTo={(id) => ({ to: '/exemptions/$exemptionId', params: { exemptionId: id } })}
      />
      <Head view={view} />
      <ExemptionChain view={view} />
      <div className="columns">
        <div>
          {view.decree && <NewSheet view={view} />}
          <SheetPanel title={words.sheet} sheet={view.sheet} />
          <MailPanel caseId={view.id} agencyId={view.agency.id} />
          <CaseHistory
            history={view.history}
            agencyId={view.agency.id}
            hasLimit={false}
            shownAbove={ON_THE_SHEET}
          />
        </div>
        <aside className="rail rail-first">
          <Acts view={view} />
        </aside>
      </div>
    </main>
  )
}

const SHEET_WORDS: readonly EventWord[] = [
  'sheetNumber',
  'place',
  'information',
  'content',
  'otherAct',
  'ifOpened',
  'ifClosed',
  'durationNote',
  'testers',
]
/** The sheet above says them, once. */
const ON_THE_SHEET = { 'exemption-tested': SHEET_WORDS, 'exemption-change-tested': SHEET_WORDS }

const Head = ({ view }: { view: ExemptionView }) => {
  const language = useLanguage()
  const words = useText(exemptionPageTexts)
  const texts = exemptionCaseTexts[language]
  return (
    <header className="case-head">
      <p className="eyebrow">{words.eyebrow(view.sheet.number)}</p>
      <h1>{view.information}</h1>
      <p className="facts">
        <span>
          {words.facts.status} <b>{texts.status[view.status]}</b>
        </span>
        <span>
          {words.facts.until} <b>{durationText(view, language)}</b>
        </span>
        <span>
          <b>{words.articles(view.letters.join(', '))}</b>
        </span>
        {view.openBy && (
          <span>
            {words.facts.openBy} <b>{longDate(view.openBy, language)}</b>
          </span>
        )}
        {view.opening && (
          <span>
            {words.facts.opened} <b>{longDate(view.opening.on, language)}</b>:{' '}
            {texts.opening[view.opening.cause].toLowerCase()}
          </span>
        )}
      </p>
      {view.openBy && (
        <p className={`note dispute-note ${(view.daysLeft ?? 0) <= 30 ? 'note-warn' : ''}`}>
          {words.openDuty(longDate(view.openBy, language))}
        </p>
      )}
    </header>
  )
}

/** P53: what is in force stays; the new test stands before it. */
const NewSheet = ({ view: { proposal } }: { view: ExemptionView }) => {
  const language = useLanguage()
  const words = useText(exemptionPageTexts)
  if (!proposal) return null
  const { turnsTo, sheet, consentByName, consentOn } = proposal
  return (
    <SheetPanel
      title={words.newSheet}
      sheet={sheet}
      before={[
        [words.becomes, exemptionCaseTexts[language].turn[turnsTo]],
        [words.proposedBy, proposal.proposedByName],
        [
          words.consentBy,
          consentOn && [consentByName, plainDate(consentOn, language)].filter(Boolean).join(', '),
        ],
      ]}
    />
  )
}

const Acts = ({ view }: { view: ExemptionView }) => {
  const language = useLanguage()
  return (
    <OfficeActs
      acts={actsOf(view.acts.can)}
      lineOf={(act) => ({
        ...wordsOf(act, language),
        way: { to: '/exemptions/$exemptionId/$act', params: { exemptionId: view.id, act } },
      })}
    />
  )
}
