import type { ProblemCode } from '@terang/contract/problem'
import { problemText } from '@terang/wording/problems'
import type { Language } from '@terang/wording/texts'
import { Notice } from './notice.tsx'

/** What did not work, why and what to do; then what is not lost. */
export const ProblemNotice = ({
  title,
  code,
  lang,
  kept,
}: {
  title: string
  code: ProblemCode
  lang: Language
  kept?: string
}) => {
  const { sentence, advice } = problemText(code, lang, 'portal')
  return (
    <Notice title={title}>
      <p>
        {sentence} {advice}
      </p>
      {kept && <p>{kept}</p>}
    </Notice>
  )
}
