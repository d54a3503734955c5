import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ObjectionView } from '@terang/contract/objection-views'
import { longDate, plainDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { requestQuery } from '../requests/queries.ts'
import { type FirstAnswer, firstAnswerOf } from './first-answer.ts'
import { objectionPageTexts } from './objection-text.ts'

type Line = NonNullable<ObjectionView['request']>

/** Yang diminta dan jawaban pertama, with who decided it and who may therefore not decide again. */
export const AskedPanel = ({ view }: { view: ObjectionView }) => {
  const words = useText(objectionPageTexts)
  if (view.request === null) return null
  return (
    <section className="section">
      <header>
        <h2>{words.asked}</h2>
        <Link
          className="section-end small"
          to="/requests/$requestId"
          params={{ requestId: view.request.id }}
        >
          {words.openRequest}
        </Link>
      </header>
      <Asked view={view} line={view.request} />
    </section>
  )
}

const Asked = ({ view, line }: { view: ObjectionView; line: Line }) => {
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  const request = useQuery(requestQuery(line.id))
  const first = request.data ? firstAnswerOf(request.data, view) : null
  const { outcome } = requestTexts[language]
  const name = first?.outcome ? outcome[first.outcome] : ''
  const day = first && dayOf(first, language)
  return (
    <>
      <Pairs
        pairs={[
          [words.askedWhat, request.data?.details ?? line.title],
          [
            words.firstAnswer,
            request.data && (first ? <FirstLine name={name} day={day ?? ''} /> : words.noAnswer),
          ],
          [words.answerText, first?.text],
          [
            words.decree,
            first?.decree &&
              words.decreeLine(first.decree.number, longDate(first.decree.date, language)),
          ],
          [words.decidedBy, first && (view.refuserName ?? first.by)],
          [words.reopened, line.reopenedOn && reopenedText(line, line.reopenedOn, language)],
        ]}
      />
      <Conflict view={view} first={first} />
    </>
  )
}

const FirstLine = ({ name, day }: { name: string; day: string }) => (
  <>
    <b>{name}</b> {day}
  </>
)

const dayOf = ({ on, workingDay }: FirstAnswer, language: 'id' | 'en'): string => {
  const date = longDate(on, language)
  return workingDay === null ? date : objectionPageTexts[language].firstAnswerDay(date, workingDay)
}

/** The limit of the new answer is told while it is awaited; later it is the day of another duty. */
const reopenedText = (
  { outcome, dueOn }: Line,
  reopenedOn: string,
  language: 'id' | 'en',
): string => {
  const on = longDate(reopenedOn, language)
  const { reopenedLine } = objectionPageTexts[language]
  return outcome === null ? reopenedLine(on, longDate(dueOn, language)) : on
}

/** Who refused never decides; who consented may, and the page says so. */
const Conflict = ({ view, first }: { view: ObjectionView; first: FirstAnswer | null }) => {
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  if (view.closedOn || view.refuserName === null) return null
  const isSelf = view.acts.cannot['answer-objection'] === 'refuser-may-not-decide'
  const consent = first?.consent
  return (
    <p className="note note-warn asked-conflict">
      <b>{words.conflict}</b> {isSelf ? words.conflictSelf : words.conflictOther(view.refuserName)}{' '}
      {consent && words.conflictConsent(consent.by, plainDate(consent.on, language))}{' '}
      {view.acts.can.includes('assign-objection') && (
        <Link
          to="/objections/$objectionId/$act"
          params={{ objectionId: view.id, act: 'assign-objection' }}
        >
          {words.reassign}
        </Link>
      )}
    </p>
  )
}
