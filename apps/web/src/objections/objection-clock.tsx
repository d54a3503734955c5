import type { ObjectionView } from '@terang/contract/objection-views'
import type { NoticeLimits } from '@terang/design/day-strip'
import { citationsText } from '@terang/wording/citations'
import { dateRange, longDate, plainDate } from '@terang/wording/dates'
import { limitTexts } from '@terang/wording/limits'
import { objectionTexts } from '@terang/wording/objections'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import type { StripNames } from '../calendar/day-strip.tsx'
import { ClockPanel } from '../cases/clock-panel.tsx'
import type { Counted } from '../cases/days-count.tsx'
import { DerivationPanel } from '../cases/derivation-panel.tsx'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { objectionPageTexts } from './objection-text.ts'

/** The two readings of the thirty working days, as a strip draws them. */
export const noticeOf = ({ limits }: Pick<ObjectionView, 'limits'>): NoticeLimits => ({
  ...limits.answer,
  extension: null,
})

/** A later reading comes here from the register, not from completeness. */
export const stripNamesOf = (language: Language): StripNames => {
  const { flagArguable, legendArguable } = objectionPageTexts[language]
  return {
    flagNames: { 'arguable-due': flagArguable },
    legendNames: { arguable: legendArguable },
  }
}

/** UU P36(2): thirty working days from receipt; Perki P44(1) counts from the register. */
export const ObjectionClock = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  const { alarm } = useText(casesTexts)
  const { safe, arguable } = view.limits.answer
  const { filing } = view.limits
  return (
    <ClockPanel
      label={words.clock}
      counted={countOf(view, language)}
      notice={noticeOf(view)}
      today={view.today}
      stoppedOn={view.answer?.on ?? view.closedOn}
      provisional={view.provisional}
      names={stripNamesOf(language)}
      why={(days) => (
        <DerivationPanel agencyId={view.agency.id} dueOn={safe.dueOn} limit={safe} days={days}>
          {arguable && (
            <li>
              <b>
                {words.arguableSince(
                  longDate(arguable.dueOn, language),
                  plainDate(arguable.from, language),
                )}
              </b>
              , {citationsText(arguable.basis, language)}.{' '}
              {alarm(dateRange(safe.dueOn, safe.dueOn, language))}
            </li>
          )}
          {!view.filedLate && (
            <li>
              <b>{words.window(longDate(filing.dueOn, language))}</b>,{' '}
              {citationsText(filing.basis, language)}.
            </li>
          )}
        </DerivationPanel>
      )}
    />
  )
}

const countOf = (view: ObjectionView, language: Language): Counted => {
  const words = objectionPageTexts[language]
  const { answer, closedOn } = view
  if (answer) return answeredCount(view, answer, language)
  if (closedOn) {
    return {
      tone: 'done',
      number: null,
      word: objectionTexts[language].status[view.status],
      lead: words.closedOn,
      date: closedOn,
    }
  }
  return runningCount(view, language)
}

const runningCount = (view: ObjectionView, language: Language): Counted => {
  const words = objectionPageTexts[language]
  const { leftWord, pastWord, today } = limitTexts[language]
  const left = view.daysLeft ?? 0
  const date = view.dueOn
  const lead = view.limits.answer.arguable ? words.toSafe : words.toDue
  if (left > 0) return { tone: 'far', number: String(left), word: leftWord, lead, date }
  if (left === 0) return { tone: 'today', number: '0', word: today, lead, date }
  return {
    tone: 'late',
    number: String(-left),
    word: pastWord,
    lead: words.lateSince,
    date,
    ...silence(view, language),
  }
}

/** UU P37(2): what silence opens to the applicant, and for how long. */
const silence = (view: ObjectionView, language: Language): { also?: string } => {
  const { petition } = view.limits
  if (!petition || view.dispute) return {}
  const { silence: open, silenceOver } = objectionPageTexts[language]
  const until = plainDate(petition.dueOn, language)
  return { also: petition.dueOn < view.today ? silenceOver(until) : open(until) }
}

const answeredCount = (
  view: ObjectionView,
  answer: NonNullable<ObjectionView['answer']>,
  language: Language,
): Counted => {
  const words = objectionPageTexts[language]
  const entry = view.history.findLast(({ type }) => type === 'objection-answered')
  const { decision } = objectionTexts[language]
  const { punctuality } = requestTexts[language]
  return {
    tone: answer.punctuality === 'late' ? 'late' : 'done',
    number: entry ? String(entry.workingDay) : null,
    word: words.answered,
    lead: words.answeredOn,
    date: answer.on,
    also: `${decision[answer.decision]}. ${punctuality[answer.punctuality]}.`,
  }
}
