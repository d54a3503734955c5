import { Pick } from '../cases/list-filters.tsx'
import { useText } from '../locale/language.tsx'
import { statisticsTexts } from './text.ts'

type YearPickProps = {
  view: { year: number; years: readonly number[]; asOf: string }
  onPick: (year: number) => void
}

export const YearPick = ({ view, onPick }: YearPickProps) => {
  const words = useText(statisticsTexts)
  return (
    <Pick
      label={words.year}
      value={String(view.year)}
      options={yearsToChoose(view).map((year) => [String(year), String(year)])}
      onPick={(year) => onPick(Number(year))}
    />
  )
}

/** Newest first: years with figures, this one, and the one that is shown. */
export const yearsToChoose = ({ year, years, asOf }: YearPickProps['view']): number[] =>
  [...new Set([...years, year, Number(asOf.slice(0, 4))])].toSorted((a, b) => b - a)
