import type { NextRightView } from '@terang/contract/history-views'
import { citationsText } from '@terang/wording/citations'
import { rightTexts } from '@terang/wording/rights'
import type { Language } from '@terang/wording/texts'
import { NextRight, type RightRow } from '../ui/next-right.tsx'
import { rightPeriod } from '../ui/plain-right.tsx'
import { rightBoxTexts } from '../ui/right-text.ts'
import { petitionTexts } from './petition-text.ts'

type Props = {
  right: NextRightView
  today: string
  /** The citizen may want to use it: not so when everything was granted. */
  isWanted: boolean
  hasRequest: boolean
  lang: Language
}

/** Hak ke Komisi Informasi: from the answer, or from the first day of silence (UU P37(2), T9). */
export const PetitionRight = ({ right, today, isWanted, hasRequest, lang }: Props) => {
  const texts = petitionTexts[lang]
  const words = rightTexts[lang][right.right]
  const isUsable = right.from <= today
  const isStrong = isUsable && isWanted
  const rows: RightRow[] = [
    ...rightPeriod(right, today, lang),
    { term: texts.how, value: texts.howWhat, isPlain: true },
    {
      term: texts.bring,
      value: <Papers right={right} hasRequest={hasRequest} lang={lang} />,
      isPlain: true,
    },
    { term: texts.past, value: texts.pastWhat, isPlain: true },
    { term: rightBoxTexts[lang].otherwise, value: words.ifNothing, isPlain: true },
  ]
  return (
    <NextRight
      title={rightBoxTexts[lang].title}
      what={isStrong ? words.act : words.name}
      rows={rows}
      isStrong={isStrong}
    >
      {!isUsable && <p class="small">{texts.later}</p>}
      <p class="small">{citationsText(right.basis, lang)}</p>
    </NextRight>
  )
}

/** Perki 1/2013 P11: without a request its proof is not needed. */
const Papers = ({ right, hasRequest, lang }: Pick<Props, 'right' | 'hasRequest' | 'lang'>) => {
  const { papers: all, answer } = petitionTexts[lang]
  const [identity, request, objection] = all
  const needed = [
    identity,
    hasRequest && request,
    objection,
    right.right === 'petition-after-answer' && answer,
  ].filter((paper) => typeof paper === 'string')
  return (
    <ul class="dashes">
      {needed.map((paper) => (
        <li>{paper}</li>
      ))}
    </ul>
  )
}
