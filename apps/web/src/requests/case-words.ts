import type { RequestRow, RequestView } from '@terang/contract/request-views'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'

/** Whoever works on the case now, a unit by its own name; a dash when nobody has to. */
export const holderName = (
  {
    holder,
    unit,
    unitsWorking,
  }: Pick<RequestRow | RequestView, 'holder' | 'unit' | 'unitsWorking'>,
  language: Language,
): string => {
  if (holder === null) return '–'
  if (holder === 'unit') {
    const [first = unit, ...others] = unitsWorking
    if (first) return others.length > 0 ? `${first.shortName} +${others.length}` : first.shortName
  }
  return requestTexts[language].holder[holder]
}
