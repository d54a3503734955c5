import type { ObjectionTrackingMark } from '@terang/contract/objection-views'
import { longDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { DueDate } from '../ui/due-date.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { objectionCaseTexts } from './case-text.ts'
import { isOpen, isSilent, objectionTitle } from './headline.ts'

type Props = { objections: readonly ObjectionTrackingMark[]; lang: Language }

/** Keberatan atas permohonan ini, newest first: how each stands, with its date, and the way to its page. */
export const ObjectionPart = ({ objections, lang }: Props) => {
  if (objections.length === 0) return null
  const texts = objectionCaseTexts[lang]
  return (
    <section class="stack">
      <h2>{objections.length === 1 ? texts.part : texts.partMany}</h2>
      {objections.map((mark) => (
        <div class="stack">
          <div>
            <h3>{objectionTitle(mark, lang)}</h3>
            <p class="small">
              {texts.numbered(mark.registerNumber)},{' '}
              {texts.received(longDate(mark.receivedOn, lang))}
            </p>
          </div>
          {isOpen(mark) && (
            <DueDate
              label={isSilent(mark) ? texts.dueLate : texts.due}
              date={longDate(mark.dueOn, lang)}
              rest={isSilent(mark) && texts.missedNote}
              isLate={isSilent(mark)}
            />
          )}
          <SummaryList rows={rows(mark, lang)} />
          <p class="screen">
            <a href={pathIn(lang, `/lacak/keberatan/${mark.id}`)}>
              {texts.see}
              <span class="unseen">, {mark.registerNumber}</span>
            </a>
          </p>
        </div>
      ))}
    </section>
  )
}

const rows = (mark: ObjectionTrackingMark, lang: Language): SummaryRow[] => {
  const texts = objectionCaseTexts[lang]
  const { decision, groundForApplicant } = objectionTexts[lang]
  const { dispute } = mark
  return [
    {
      term: texts.grounds,
      value: mark.grounds.map((ground) => <p>{groundForApplicant[ground]}</p>),
    },
    ...(mark.decision ? [{ term: texts.decision, value: decision[mark.decision] }] : []),
    ...(dispute ? [{ term: texts.dispute, value: disputeTexts[lang].stage[dispute.stage] }] : []),
  ]
}
