import type { RequestView } from '@terang/contract/request-views'
import { type NoticeLimits } from '@terang/design/day-strip'
import { longDateYearless } from '@terang/wording/dates'
import { actArticle, requestTexts } from '@terang/wording/requests'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { actTexts } from './act-text.ts'
import { dueOf } from './limit-preview.ts'
import type { OfficeAct } from './office-acts.ts'
import './effects.css'

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
  return (
    <section className="section">
      <header>
        <h2>{words.effects}</h2>
      </header>
      {moved !== null && (
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
      )}
      <ul className="effects">
        <li>
          {requestTexts[language].act[act].consequence} {actArticle(act, language)}
        </li>
        {effects.map((effect, place) => (
          // Safe key: the list is fixed by the act and never reordered.
          <li key={place}>{effect}</li>
        ))}
      </ul>
    </section>
  )
}

/** The applicant's own three days are another limit and move no date of the notice. */
const startsAlike = ({ safe }: NoticeLimits, view: RequestView): boolean =>
  !('rule' in safe) || safe.rule === view.limits.notice.safe.rule
