import type { RequestRow, RequestView } from '@terang/contract/request-views'
import type { useRoleNames } from '../accounts/role-names.ts'

/** Whoever works on the case now, a unit by its own name; a dash when nobody has to. */
export const holderName = (
  {
    holder,
    unit,
    unitsWorking,
  }: Pick<RequestRow | RequestView, 'holder' | 'unit' | 'unitsWorking'>,
  names: ReturnType<typeof useRoleNames>,
): string => {
  if (holder === null) return '–'
  if (holder === 'unit') {
    const [first = unit, ...others] = unitsWorking
    if (first) return others.length > 0 ? `${first.shortName} +${others.length}` : first.shortName
  }
  return names.holder[holder]
}
