import type { RequestView } from '@terang/contract/request-views'
import { dayStrip } from '@terang/design/day-strip'
import { longDate } from '@terang/wording/dates'
import { daysLeftText, limitTexts } from '@terang/wording/limits'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { DayStrip } from '../calendar/day-strip.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { DerivationPanel } from './derivation-panel.tsx'
import { flagNamesOf } from './flag-names.ts'

/** Jam perkara: a number, a word and a date, the days themselves, and why this date. */
export const ClockPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const days = dayStrip({
    notice: view.limits.notice,
    today: view.today,
    lang: language,
    stoppedOn: view.answer?.noticeOn ?? view.closedOn,
  })
  return (
    <section className="clock" aria-label={words.clock}>
      <Count view={view} />
      <DayStrip days={days} flagNames={flagNamesOf(view.limits.notice, language)} />
      {view.limits.provisional && <p className="note note-warn clock-note">{words.provisional}</p>}
      <DerivationPanel view={view} days={days} />
    </section>
  )
}

type Counted = {
  tone: 'far' | 'today' | 'late' | 'waiting' | 'done'
  number: string | null
  word: string
  lead: string
  date: string | null
  also?: string
}

const Count = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { tone, number, word, lead, date, also } = countOf(view, language)
  return (
    <div className={`clock-count clock-${tone}`}>
      {number !== null && <span className="clock-number">{number}</span>}
      <span className="clock-word">{word}</span>
      <span className="clock-to">
        {lead} {date && <b>{longDate(date, language)}</b>}
        {also && <span className="clock-also">{also}</span>}
      </span>
    </div>
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
