import type { DisputeView } from '@terang/contract/dispute-views'
import { longDate } from '@terang/wording/dates'
import { disputeTexts, stageArticle } from '@terang/wording/disputes'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { courseOf } from './dispute-course.ts'
import { disputePageTexts } from './dispute-text.ts'
import './disputes.css'

/** Jalannya sengketa: each stage with its day and its article, the present one marked. */
export const CoursePanel = ({ view }: { view: DisputeView }) => {
  const language = useLanguage()
  const words = useText(disputePageTexts)
  const { stage: stages, ruling: rulings } = disputeTexts[language]
  const course = courseOf(view.history)
  const last = course.length - 1
  return (
    <section className="section">
      <header>
        <h2>{words.stages}</h2>
        <span className="small quiet">{words.notLed}</span>
      </header>
      <ol className="course">
        {course.map(({ stage, on, ruling, number }, place) => (
          <li
            key={`${stage} ${place}`}
            className={place === last ? 'is-now' : ''}
            aria-current={place === last ? 'step' : undefined}
          >
            <b>{stages[stage]}</b>
            {ruling && <span>{lower(rulings[ruling])}</span>}
            <span className="quiet">{longDate(on, language)}</span>
            {number && <span className="quiet">{number}</span>}
            <small>{stageArticle(stage, language)}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
