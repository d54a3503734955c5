import type { RequestView } from '@terang/contract/request-views'
import { type NoticeLimits } from '@terang/design/day-strip'
import { longDateYearless } from '@terang/wording/dates'
import { actArticle, requestTexts } from '@terang/wording/requests'
import type { ReactNode } from 'react'
import { dueOf } from '../calendar/due-dates.ts'
import { EffectsList } from '../cases/effects-list.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { actTexts } from './act-text.ts'
import type { OfficeAct } from './office-acts.ts'

type EffectsProps = {
  view: RequestView
  act: OfficeAct
  notice: NoticeLimits | undefined
  effects: readonly ReactNode[]
}

/** Akibat hukum: the old and the new date, and each consequence with its article. */
export const EffectsPanel = ({ view, act, notice, effects }: EffectsProps) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const { dueOn } = view.limits
  const moved =
    notice && startsAlike(notice, view) && dueOf(notice) !== dueOn ? dueOf(notice) : null
  const consequence = `${requestTexts[language].act[act].consequence} ${actArticle(act, language)}`
  return (
    <EffectsList
      above={
        moved !== null && (
          <div className="shift">
            <p>
              <small>{words.dueNow}</small>
              <b>{longDateYearless(dueOn, language)}</b>
            </p>
            <span aria-hidden="true">→</span>
            <p className={act === 'extend-deadline' ? 'shift-ext' : ''}>
              <small>{words.dueNew}</small>
              <b>{longDateYearless(moved, language)}</b>
            </p>
          </div>
        )
      }
      effects={[consequence, ...effects]}
    />
  )
}

/** The applicant's own three days are another limit and move no date of the notice. */
const startsAlike = ({ safe }: NoticeLimits, view: RequestView): boolean =>
  !('rule' in safe) || safe.rule === view.limits.notice.safe.rule
