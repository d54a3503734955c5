import type { RequestView } from '@terang/contract/request-views'
import type { StripDay } from '@terang/design/day-strip'
import { citationsText } from '@terang/wording/citations'
import { dateRange, longDate, plainDate } from '@terang/wording/dates'
import { daysLeftText, limitTexts } from '@terang/wording/limits'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { ClockPanel as CaseClockPanel } from '../cases/clock-panel.tsx'
import type { Counted } from '../cases/days-count.tsx'
import { DerivationPanel } from '../cases/derivation-panel.tsx'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'

/** The clock of the written notice, and of the applicant's own days while they run. */
export const ClockPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  return (
    <CaseClockPanel
      label={words.clock}
      counted={countOf(view, language)}
      notice={view.limits.notice}
      today={view.today}
      stoppedOn={view.answer?.noticeOn ?? view.closedOn}
      provisional={view.limits.provisional}
      {...(isReopened(view) ? { names: { flagNames: { received: words.reopenedFlag } } } : {})}
      why={(days) => <Why view={view} days={days} />}
    />
  )
}

/** A granted objection began the count anew; UU P22(7) by analogy. */
const isReopened = ({ limits, receivedOn }: RequestView): boolean =>
  limits.notice.safe.from > receivedOn

/** Extension and the later reading, beside the limit itself. */
const Why = ({ view, days }: { view: RequestView; days: readonly StripDay[] }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const { alarm } = useText(casesTexts)
  const { extended } = limitTexts[language]
  const { dueOn, notice } = view.limits
  const { safe, arguable, extension } = notice
  return (
    <DerivationPanel
      agencyId={view.agency.id}
      dueOn={dueOn}
      limit={safe}
      days={days}
      {...(isReopened(view) ? { since: words.reopened } : {})}
    >
      {extension && (
        <li>
          <b>{words.extendedTo(longDate(extension.safe.dueOn, language))}</b>: {extended.rests},{' '}
          {citationsText(extension.safe.basis, language)}. {extended.once}
        </li>
      )}
      {arguable && (
        <li>
          <b>
            {words.arguableSince(
              longDate((extension?.arguable ?? arguable).dueOn, language),
              plainDate(arguable.from, language),
            )}
          </b>
          , {citationsText(arguable.basis, language)}. {alarm(dateRange(dueOn, dueOn, language))}
        </li>
      )}
    </DerivationPanel>
  )
}

const countOf = (view: RequestView, language: Language): Counted => {
  const words = caseTexts[language]
  if (view.answer) return answeredCount(view, view.answer, language)
  if (view.closedOn) {
    const { status } = requestTexts[language]
    return {
      tone: 'done',
      number: null,
      word: status[view.status],
      lead: words.closedOn,
      date: view.closedOn,
    }
  }
  if (view.status === 'incomplete' && (view.daysLeft ?? 0) >= 0) return waitingCount(view, language)
  return runningCount(view, language)
}

const runningCount = (view: RequestView, language: Language): Counted => {
  const words = caseTexts[language]
  const { leftWord, pastWord, today, overdue } = limitTexts[language]
  const left = view.daysLeft ?? 0
  const { notice, dueOn } = view.limits
  const lead = notice.extension ? words.toExtended : notice.arguable ? words.toSafe : words.toDue
  if (left > 0) return { tone: 'far', number: String(left), word: leftWord, lead, date: dueOn }
  if (left === 0) return { tone: 'today', number: '0', word: today, lead, date: dueOn }
  return {
    tone: 'late',
    number: String(-left),
    word: pastWord,
    lead: notice.extension ? words.toExtended : words.lateSince,
    date: dueOn,
    also: overdue,
  }
}

/** P33(3): the applicant's own three working days, while the limit of the Act runs on. */
const waitingCount = (view: RequestView, language: Language): Counted => {
  const words = caseTexts[language]
  const { completion, dueOn } = view.limits
  const also = `${words.answerUntil} ${longDate(dueOn, language)} (${daysLeftText(view.daysLeft ?? 0, language)}).`
  if (!completion) {
    return {
      tone: 'waiting',
      number: null,
      word: words.waitingUnknown,
      lead: words.waitingSince,
      date: null,
      also,
    }
  }
  const left = completion.days.filter(({ date, counts }) => counts && date > view.today).length
  return {
    tone: 'waiting',
    number: String(left),
    word: words.waiting,
    lead: words.completeUntil,
    date: completion.dueOn,
    also,
  }
}

const answeredCount = (
  view: RequestView,
  answer: NonNullable<RequestView['answer']>,
  language: Language,
): Counted => {
  const words = caseTexts[language]
  const { outcome, punctuality } = requestTexts[language]
  const answered = view.history.findLast(({ type }) => type === 'answered')
  return {
    tone: answer.punctuality === 'late' ? 'late' : 'done',
    number: answered ? String(answered.workingDay) : null,
    word: words.answered,
    lead: words.answeredOn,
    date: answer.noticeOn,
    also: `${outcome[answer.outcome]}. ${punctuality[answer.punctuality]}.`,
  }
}
