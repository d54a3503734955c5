import { roleNames } from '@terang/wording/roles'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import { CalendarLink } from '../ui/calendar-link.tsx'
import { isPetition } from '../ui/is-petition.ts'
import { PlainRight } from '../ui/plain-right.tsx'
import { rightBoxTexts } from '../ui/right-text.ts'
import { SummaryList } from '../ui/summary-list.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { AnswerPart } from './answer-part.tsx'
import { objectionCaseTexts } from './case-text.ts'
import { DisputePart } from './dispute-part.tsx'
import { GroundList } from './ground-list.tsx'
import { isOpen, isSilent, objectionLead, objectionTitle } from './headline.ts'
import { ObjectionClock, ObjectionDue, type ObjectionProps } from './objection-due.tsx'
import { objectionJourney } from './objection-journey.ts'
import { PetitionRight } from './petition-right.tsx'

/** Keberatan Anda: one page for every state, in the hand of the page of a request. */
export const ObjectionPage = ({ view, lang, notice }: ObjectionProps & { notice?: Child }) => {
  const texts = objectionCaseTexts[lang]
  const { answer, dispute } = view
  const isLate = isSilent(view)
  const clock = (isOpen(view) || answer) && <ObjectionClock view={view} lang={lang} />
  return (
    <>
      {notice}
      <WayBack view={view} lang={lang} />
      <div class="two">
        <div class="stack-wide">
          <Head view={view} lang={lang} />
          <ObjectionDue view={view} lang={lang} />
          {!isLate && !answer && clock}
        </div>
        <ObjectionRight view={view} lang={lang} />
        <div class="stack-wide">
          {isLate && clock}
          {answer && <AnswerPart view={view} answer={answer} lang={lang} />}
          {dispute && <DisputePart dispute={dispute} lang={lang} />}
          {answer && clock}
          <section>
            <h2>{texts.journey}</h2>
            <Timeline moments={objectionJourney(view, lang)} />
            <CalendarLink path={`/lacak/keberatan/${view.id}`} lang={lang} />
          </section>
          <Told view={view} lang={lang} />
          {view.acts.can.includes('withdraw-objection') && (
            <p class="screen">
              <a href={pathIn(lang, `/lacak/keberatan/${view.id}/cabut`)}>{texts.withdraw}</a>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

/** Hak berikutnya, in every state: to the commission, before it, or back to what the request leaves. */
const ObjectionRight = ({ view, lang }: ObjectionProps) => {
  const { nextRight: right, today, request } = view
  if (right && isPetition(right)) {
    return (
      <PetitionRight
        right={right}
        today={today}
        isWanted={view.decision !== 'granted'}
        hasRequest={request !== null}
        lang={lang}
      />
    )
  }
  return (
    <PlainRight right={right} today={today} lang={lang}>
      {view.status === 'withdrawn' && request && (
        <p class="screen">
          <a href={pathIn(lang, '/lacak/permohonan')}>{rightBoxTexts[lang].toRequest}</a>
        </p>
      )}
    </PlainRight>
  )
}

/** To its request; one without closes in this browser, for a computer that others use too. */
const WayBack = ({ view, lang }: ObjectionProps) => {
  const texts = objectionCaseTexts[lang]
  if (view.request) {
    return (
      <p class="closing">
        <a class="back" href={pathIn(lang, '/lacak/permohonan')}>
          ← {texts.back}
        </a>
      </p>
    )
  }
  return (
    <form class="closing" method="post" action={pathIn(lang, '/lacak/tutup')}>
      <button class="linkish back">← {texts.closeCase}</button>
    </form>
  )
}

const Head = ({ view, lang }: ObjectionProps) => {
  const texts = objectionCaseTexts[lang]
  const lead = objectionLead(view, lang)
  const about = view.request ? texts.ofRequest(view.request.registerNumber) : texts.periodic
  return (
    <div class="stack">
      <div>
        <p class="eyebrow">
          {texts.numbered(view.registerNumber)}, {about}
        </p>
        <h1>{objectionTitle(view, lang)}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {view.filedLate && (
        <div class="note">
          <h2>{texts.filedLate}</h2>
          <p>{texts.filedLateWhat}</p>
        </div>
      )}
    </div>
  )
}

/** What was written, in the words of the one who objected. */
const Told = ({ view, lang }: ObjectionProps) => {
  const texts = objectionCaseTexts[lang]
  return (
    <section>
      <h2>{texts.told}</h2>
      <SummaryList
        rows={[
          { term: texts.grounds, value: <GroundList grounds={view.grounds} lang={lang} /> },
          { term: texts.reason, value: view.reason, isLong: true },
          { term: texts.purpose, value: view.purpose, isLong: true },
          { term: texts.decides, value: roleNames(view.agency.titles, lang).role.superior },
        ]}
      />
    </section>
  )
}
