import type { NextRightView } from '@terang/contract/history-views'
import { DISPUTE_RIGHTS_WITH_END, RIGHTS_WITHOUT_END } from '@terang/law'
import { citationsText } from '@terang/wording/citations'
import { longDate } from '@terang/wording/dates'
import { rightTexts } from '@terang/wording/rights'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { NextRight, type RightRow } from './next-right.tsx'
import { rightBoxTexts } from './right-text.ts'

type Props = {
  right: NextRightView | null
  today: string
  lang: Language
  children?: Child
}

/** Hak berikutnya that is no act of ours: before the commission or a court, or nothing more at all. */
export const PlainRight = ({ right, today, lang, children }: Props) => {
  const texts = rightBoxTexts[lang]
  const words = rightTexts[lang][right?.right ?? 'none']
  return (
    <NextRight
      title={texts.title}
      what={words.name}
      isStrong={right !== null && right.from <= today && STRONG.has(right.right)}
      rows={[
        ...(right ? rightPeriod(right, today, lang) : [{ term: texts.until, value: texts.noEnd }]),
        ...(right?.right === 'challenge' ? secondCount(right, lang) : []),
        { term: texts.otherwise, value: words.ifNothing, isPlain: true },
      ]}
    >
      {right && COURTS.has(right.right) && (
        <p class="small">
          {texts.courtFrom} {texts.ask}
        </p>
      )}
      {children}
      {right && <p class="small">{citationsText(right.basis, lang)}</p>}
    </NextRight>
  )
}

type Right = NextRightView['right']
const STRONG: ReadonlySet<Right> = new Set(DISPUTE_RIGHTS_WITH_END)
const COURTS: ReadonlySet<Right> = new Set(['challenge', 'cassation'])

/** From when and until when; said also where there is no last day, and where the day may still move. */
export const rightPeriod = (right: NextRightView, today: string, lang: Language): RightRow[] => {
  const texts = rightBoxTexts[lang]
  if (RIGHTS_WITHOUT_END.includes(right.right)) return [{ term: texts.until, value: texts.noEnd }]
  return [
    ...(right.from > today ? [{ term: texts.from, value: longDate(right.from, lang) }] : []),
    { term: texts.until, value: longDate(right.until, lang) },
    ...(right.provisional
      ? [{ term: texts.provisional, value: texts.provisionalWhat, isPlain: true }]
      : []),
  ]
}

/** T10: fourteen days by the Perki, fourteen working days by the Act. */
const secondCount = (right: NextRightView, lang: Language): RightRow[] => {
  const texts = rightBoxTexts[lang]
  if (right.acceptedUntil === right.until) return []
  const value = texts.challengeSecond(longDate(right.acceptedUntil, lang))
  return [{ term: texts.twoCounts, value, isPlain: true }]
}
