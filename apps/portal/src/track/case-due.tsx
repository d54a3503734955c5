import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import type { TrackingView } from '@terang/contract/request-views'
import { DueDate } from '../ui/due-date.tsx'
import type { CaseProps } from './case-page.tsx'
import { isOpen } from './headline.ts'
import { trackTexts } from './text.ts'

/** Tanggal utama of a case: what comes next, and until when. */
export const CaseDue = ({ view, lang }: CaseProps) => {
  if (view.status === 'incomplete' && !view.overdue)
    return <CompletionDue view={view} lang={lang} />
  if (isOpen(view)) return <AnswerDue view={view} lang={lang} />
  const supply = view.status === 'answered' ? view.answer?.supplyDueOn : null
  if (!supply) return null
  return <DueDate label={trackTexts[lang].supplyLabel} date={longDate(supply, lang)} />
}

const CompletionDue = ({ view, lang }: CaseProps) => {
  const texts = trackTexts[lang]
  const { completion } = view.limits
  if (!completion) return <p>{texts.completeUnknown}</p>
  const left = completion.days.filter(({ date, counts }) => counts && date > view.today).length
  return (
    <DueDate
      label={texts.completeLabel}
      date={longDate(completion.dueOn, lang)}
      rest={view.today <= completion.dueOn && texts.left(left)}
    />
  )
}

const AnswerDue = ({ view, lang }: CaseProps) => {
  const texts = trackTexts[lang]
  const date = longDate(view.limits.dueOn, lang)
  if (view.overdue) {
    const { arguableDueOn } = view.limits
    return (
      <div class="stack">
        <DueDate label={texts.late.label} date={date} rest={lateRest(view, lang)} isLate />
        {arguableDueOn && arguableDueOn >= view.today && (
          <p>{texts.late.arguable(longDate(arguableDueOn, lang))}</p>
        )}
      </div>
    )
  }
  const label = view.extension ? texts.extended.label : texts.dueLabel
  return <DueDate label={label} date={date} rest={rest(view, lang)} />
}

const lateRest = ({ daysLeft, today }: TrackingView, lang: Language): string =>
  trackTexts[lang].late.rest(Math.abs(daysLeft ?? 0), longDate(today, lang))

const rest = ({ daysLeft, workingDay, extension }: TrackingView, lang: Language): string => {
  const texts = trackTexts[lang]
  return [
    daysLeft !== null && texts.left(daysLeft),
    extension ? texts.once : workingDay > 0 && texts.todayIs(workingDay),
  ]
    .filter(Boolean)
    .join(' ')
}
