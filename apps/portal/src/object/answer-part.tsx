import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import { longDate, plainDate } from '@terang/wording/dates'
import { groundArticle, objectionTexts } from '@terang/wording/objections'
import { pathIn } from '../portal.ts'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { objectionCaseTexts } from './case-text.ts'
import type { ObjectionProps } from './objection-due.tsx'

type Answer = NonNullable<ObjectionTrackingView['answer']>
type Props = ObjectionProps & { answer: Answer }

/** Tanggapan, P44(2): the decision, the letter, a reply to each ground, and what follows. */
export const AnswerPart = ({ view, answer, lang }: Props) => {
  const texts = objectionCaseTexts[lang]
  return (
    <>
      <section class="stack">
        <h2>{texts.answer}</h2>
        <SummaryList rows={facts(answer, lang)} />
        {answer.replies.map(({ ground, text }) => (
          <div>
            <h3>{objectionTexts[lang].groundForApplicant[ground]}</h3>
            <p class="written">{text ?? texts.erased}</p>
            <p class="small">{groundArticle(ground, lang)}</p>
          </div>
        ))}
      </section>
      <Follows view={view} answer={answer} lang={lang} />
    </>
  )
}

const facts = ({ decision, letter, decree }: Answer, lang: Props['lang']): SummaryRow[] => {
  const texts = objectionCaseTexts[lang]
  const named = ({ number, date }: Answer['letter']) =>
    texts.letterText(number, plainDate(date, lang))
  return [
    { term: texts.decision, value: objectionTexts[lang].decision[decision] },
    { term: texts.letter, value: named(letter) },
    ...(decree ? [{ term: texts.decree, value: named(decree) }] : []),
  ]
}

/** A duty that lives again with its own date, and the way to the Komisi Informasi. */
const Follows = ({ view, answer, lang }: Props) => {
  const texts = objectionCaseTexts[lang]
  const { request, limits, today, dispute } = view
  const until = limits.petition?.dueOn
  return (
    <section class="stack">
      <h2>{texts.follows}</h2>
      {answer.decision !== 'refused' && <p>{duty(view, answer, lang)}</p>}
      {until && !dispute && (
        <p>
          {today > until
            ? texts.commissionOver(longDate(until, lang))
            : texts.commission(longDate(until, lang))}
        </p>
      )}
      {request && (
        <p class="screen">
          <a href={pathIn(lang, '/lacak/permohonan')}>{texts.toRequest}</a>
        </p>
      )}
    </section>
  )
}

const duty = ({ request }: Props['view'], { on }: Answer, lang: Props['lang']): string => {
  const texts = objectionCaseTexts[lang]
  if (!request) return texts.publish
  if (request.reopenedOn === null || request.reopenedOn < on) return texts.notReopened
  const isOwed = ['registered', 'incomplete', 'in-process'].includes(request.status)
  return isOwed ? texts.reopened(longDate(request.dueOn, lang)) : texts.reopenedAnswered
}
