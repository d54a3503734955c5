import { paperTexts } from '@terang/wording/papers'
import { pathIn } from '../portal.ts'
import { SummaryList } from '../ui/summary-list.tsx'
import type { CaseProps } from './case-page.tsx'
import { trackTexts } from './text.ts'

/** Yang kurang: each paper with what to do, and the way to hand it in. */
export const MissingPart = ({ view, lang }: CaseProps) => {
  if (view.status !== 'incomplete') return null
  const texts = trackTexts[lang]
  return (
    <section class="stack">
      <h2>{texts.missing}</h2>
      <MissingList view={view} lang={lang} />
      {view.acts.can.includes('complete') && (
        <p>
          <a class="button" href={pathIn(lang, '/lacak/lengkapi')}>
            {texts.complete}
          </a>
        </p>
      )}
    </section>
  )
}

export const MissingList = ({ view, lang }: CaseProps) => {
  const { incompleteness } = view
  if (!incompleteness) return null
  const papers = paperTexts[lang]
  const rows = incompleteness.missing.map((paper) => ({
    term: papers[paper].missing,
    value: papers[paper].todo,
  }))
  const { explanation } = incompleteness
  return (
    <SummaryList
      rows={[
        ...rows,
        ...(explanation
          ? [{ term: trackTexts[lang].completing.explanation, value: explanation, isLong: true }]
          : []),
      ]}
    />
  )
}
