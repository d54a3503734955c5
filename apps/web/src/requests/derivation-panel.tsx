import { useQuery } from '@tanstack/react-query'
import type { DeadlineView } from '@terang/contract/deadlines'
import type { RequestView } from '@terang/contract/request-views'
import { skippedRuns, type StripDay } from '@terang/design/day-strip'
import { provision, RULE_IDS } from '@terang/law'
import { citationsText } from '@terang/wording/citations'
import { dateRange, longDate, longDateYearless, plainDate } from '@terang/wording/dates'
import { lengthText, limitTexts } from '@terang/wording/limits'
import { calendarQuery } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'

/** "Mengapa 1 April?": every date explains itself by rule, start, skipped days and decree. */
export const DerivationPanel = ({
  view,
  days,
}: {
  view: RequestView
  days: readonly StripDay[]
}) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const limits = limitTexts[language]
  const calendar = useQuery(calendarQuery(view.agency.id))
  const { safe, arguable, extension } = view.limits.notice
  const skipped = skippedRuns(days, language)
  const decrees = [...new Set(skipped.flatMap(({ decree }) => decree ?? []))]
  const first = safe.days.find(({ counts }) => counts)?.date
  return (
    <div className="why">
      <h2>{words.why(dateRange(view.limits.dueOn, view.limits.dueOn, language))}</h2>
      <ul>
        <li>
          <b>{sinceOf(safe, language)}</b>, {citationsText(safe.basis, language)}.{' '}
          {first && words.firstDay(longDateYearless(first, language))}
        </li>
        {extension && (
          <li>
            <b>{words.extendedTo(longDate(extension.safe.dueOn, language))}</b>:{' '}
            {limits.extended.rests}, {citationsText(extension.safe.basis, language)}.{' '}
            {limits.extended.once}
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
            , {citationsText(arguable.basis, language)}.{' '}
            {words.alarm(dateRange(view.limits.dueOn, view.limits.dueOn, language))}
          </li>
        )}
        {skipped.length > 0 && (
          <li>
            <b>{words.notCounted}</b>{' '}
            {skipped.map(({ dates, reason }) => `${dates} (${reason})`).join('; ')}.
          </li>
        )}
        <li>
          {decrees.length > 0
            ? words.calendarLine(decrees.join('; '), safe.calendarVersion)
            : limits.calendar(safe.calendarVersion)}{' '}
          {calendar.data &&
            (calendar.data.policy.collectiveLeave === 'skipped'
              ? words.leaveSkipped
              : words.leaveCounted)}
        </li>
      </ul>
    </div>
  )
}

/** "10 hari kerja sejak permohonan diterima" */
const sinceOf = (limit: DeadlineView, language: 'id' | 'en'): string => {
  const { since, start } = limitTexts[language]
  const length = lengthText(limit.limit, limit.unit, language)
  const rule = RULE_IDS.find((each) => each === limit.rule)
  return rule ? since(length, start[provision(rule).from]) : length
}
