import type { RequestView } from '@terang/contract/request-views'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { nameOf } from './help-panel.tsx'
import { helpTexts } from './help-text.ts'

/** Which of the things still to be arranged the act is about. */
export const NeedPick = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(helpTexts)
  const open = view.needs.filter(({ state }) => state === 'open')
  const [first] = open
  return (
    <Radios
      name="needId"
      label={words.which}
      options={open.map((need) => ({ value: need.id, label: nameOf(need, language) }))}
      {...(first && open.length === 1 ? { initial: first.id } : {})}
    />
  )
}
