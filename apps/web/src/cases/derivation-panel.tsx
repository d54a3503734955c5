import { useQuery } from '@tanstack/react-query'
import type { DeadlineView } from '@terang/contract/deadlines'
import { skippedRuns, type StripDay } from '@terang/design/day-strip'
import { provision, RULE_IDS } from '@terang/law'
import { citationsText } from '@terang/wording/citations'
import { dateRange, longDateYearless } from '@terang/wording/dates'
import { lengthText, limitTexts } from '@terang/wording/limits'
import type { Language } from '@terang/wording/texts'
import type { ReactNode } from 'react'
import { calendarQuery } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { casesTexts } from './text.ts'

type DerivationProps = {
  agencyId: string
  dueOn: string
  limit: DeadlineView
  days: readonly StripDay[]
  /** What the count begins with, where it is not what the rule names. */
  since?: string
  /** Further dates of the same limit, each as an item of the list. */
  children?: ReactNode
}

/** "Mengapa 1 April?": every date explains itself by rule, start, skipped days and decree. */
export const DerivationPanel = (props: DerivationProps) => {
  const { agencyId, dueOn, limit, days, since } = props
  const language = useLanguage()
  const words = useText(casesTexts)
  const limits = limitTexts[language]
  const calendar = useQuery(calendarQuery(agencyId))
  const skipped = skippedRuns(days, language)
  const decrees = [...new Set(skipped.flatMap(({ decree }) => decree ?? []))]
  const first = limit.days.find(({ counts }) => counts)?.date
  return (
    <div className="why">
      <h2>{words.why(dateRange(dueOn, dueOn, language))}</h2>
      <ul>
        <li>
          <b>{sinceOf(limit, language, since)}</b>, {citationsText(limit.basis, language)}.{' '}
          {first && words.firstDay(longDateYearless(first, language))}
        </li>
        {props.children}
        {skipped.length > 0 && (
          <li>
            <b>{words.notCounted}</b>{' '}
            {skipped.map(({ dates, reason }) => `${dates} (${reason})`).join('; ')}.
          </li>
        )}
        <li>
          {decrees.length > 0
            ? words.calendarLine(decrees.join('; '), limit.calendarVersion)
            : limits.calendar(limit.calendarVersion)}{' '}
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
export const sinceOf = (limit: DeadlineView, language: Language, start?: string): string => {
  const texts = limitTexts[language]
  const length = lengthText(limit.limit, limit.unit, language)
  const rule = RULE_IDS.find((each) => each === limit.rule)
  const began = start ?? (rule && texts.start[provision(rule).from])
  return began ? texts.since(length, began) : length
}
