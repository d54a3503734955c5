import { Link } from '@tanstack/react-router'
import { numberText } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import type { CasesSearch } from './figures-search.ts'
import { statisticsTexts } from './text.ts'

type DrillLinkProps = {
  cases: number
  /** What the cases are, for a reader who hears the link alone. */
  name: string
  /** Null where the reader may not go further. */
  to: CasesSearch | null
}

/** Every figure opens; nought has nothing behind it. */
export const DrillLink = ({ cases, name, to }: DrillLinkProps) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const text = numberText(cases, language)
  if (cases === 0) return <span className="nought">{text}</span>
  if (to === null) return <>{text}</>
  return (
    <Link to="/agencies/cases" search={to} aria-label={words.drill(name, cases)}>
      {text}
    </Link>
  )
}
