import type { AgencyList, AgencyView } from '@terang/contract/units'

/** What was chosen; what is no choice is told, and answered with the widest figures instead. */
export type Choice = {
  year: number | null
  agency: AgencyView | null
  wrong: 'noYear' | 'noAgency' | null
}

export const choiceOf = (
  typed: { year: string | undefined; agency: string | undefined },
  { agencies }: AgencyList,
): Choice => {
  const year = yearOf(typed.year ?? '')
  const agency = agencies.find(({ id }) => id === typed.agency) ?? null
  const hasWrongYear = year === null && (typed.year ?? '') !== ''
  const hasWrongAgency = agency === null && (typed.agency ?? '') !== ''
  return { year, agency, wrong: hasWrongAgency ? 'noAgency' : hasWrongYear ? 'noYear' : null }
}

/** As the API takes them. */
const yearOf = (text: string): number | null => {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : null
  return year !== null && year >= 1900 && year <= 2199 ? year : null
}

/** Years to choose from, newest first: those with figures, this one, and the one that was asked. */
export const yearsToChoose = ({
  years,
  year,
  asOf,
}: {
  years: readonly number[]
  year: number
  asOf: string
}): number[] => [...new Set([...years, year, Number(asOf.slice(0, 4))])].toSorted((a, b) => b - a)
