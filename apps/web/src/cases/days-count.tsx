import { longDate } from '@terang/wording/dates'
import { useLanguage } from '../locale/language.tsx'

/** A number, a word and a date: the three ways in which each limit is said. */
export type Counted = {
  tone: 'far' | 'today' | 'late' | 'waiting' | 'done'
  number: string | null
  word: string
  lead: string
  date: string | null
  also?: string
}

export const DaysCount = ({ tone, number, word, lead, date, also }: Counted) => {
  const language = useLanguage()
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
