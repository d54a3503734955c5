import type { NoticeLimits, StripFlag } from '@terang/design/day-strip'
import { limitTexts } from '@terang/wording/limits'
import type { Language } from '@terang/wording/texts'

/** Two dates are told apart by name: the safe one of the Act, the new one of an extension. */
export const flagNamesOf = (
  notice: NoticeLimits,
  language: Language,
): Partial<Record<StripFlag, string>> => {
  const { safe, extended } = limitTexts[language]
  if (notice.extension) return { due: extended.name }
  return notice.arguable ? { due: safe.name } : {}
}
