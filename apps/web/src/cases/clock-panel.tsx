import { dayStrip, type NoticeLimits, type StripDay } from '@terang/design/day-strip'
import type { ReactNode } from 'react'
import { DayStrip, type StripNames } from '../calendar/day-strip.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { type Counted, DaysCount } from './days-count.tsx'
import { flagNamesOf } from './flag-names.ts'
import { casesTexts } from './text.ts'
import '../ui/field.css'
import './case.css'

type ClockProps = {
  label: string
  counted: Counted
  notice: NoticeLimits
  today: string
  stoppedOn: string | null
  provisional: boolean
  names?: StripNames
  /** Why this date, told with the days that are drawn. */
  why: (days: readonly StripDay[]) => ReactNode
}

/** Jam perkara: a number, a word and a date, the days themselves, and why this date. */
export const ClockPanel = (props: ClockProps) => {
  const language = useLanguage()
  const words = useText(casesTexts)
  const { notice, today, stoppedOn, names = {} } = props
  const days = dayStrip({ notice, today, lang: language, stoppedOn })
  return (
    <section className="clock" aria-label={props.label}>
      <DaysCount {...props.counted} />
      <DayStrip
        days={days}
        {...names}
        flagNames={{ ...flagNamesOf(notice, language), ...names.flagNames }}
      />
      {props.provisional && <p className="note note-warn clock-note">{words.provisional}</p>}
      {props.why(days)}
    </section>
  )
}
