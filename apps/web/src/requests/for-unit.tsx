import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import { actTexts } from './act-text.ts'

/** In whose name the reader acts, and by when: one person may work in several units. */
export const ForUnit = ({ view: { actsForUnit, assignments } }: { view: RequestView }) => {
  const language = useLanguage()
  const { reply } = useText(actTexts)
  if (actsForUnit === null) return null
  const limit = assignments.find(({ unit }) => unit.id === actsForUnit.id)?.limit
  return (
    <p>
      {reply.forUnit} <b>{actsForUnit.name}</b>.{' '}
      {limit && reply.until(longDate(limit.dueOn, language))}
    </p>
  )
}
