import { useText } from '../locale/language.tsx'
import { statisticsTexts } from './text.ts'
import '../ui/state.css'

/** A year without a case: a sentence, not a wall of noughts. */
export const EmptyYear = ({ year, asOf }: { year: number; asOf: string }) => {
  const words = useText(statisticsTexts)
  return (
    <div className="empty">
      <h2>{year > Number(asOf.slice(0, 4)) ? words.notYet(year) : words.nothing(year)}</h2>
    </div>
  )
}
