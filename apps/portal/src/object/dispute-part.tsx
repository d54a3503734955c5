import type { DisputeMark } from '@terang/contract/dispute-views'
import { longDate } from '@terang/wording/dates'
import { disputeTexts, stageArticle } from '@terang/wording/disputes'
import type { Language } from '@terang/wording/texts'
import { SummaryList } from '../ui/summary-list.tsx'
import { objectionCaseTexts } from './case-text.ts'

/** Sengketa: where it stands, as far as the body has noted it. */
export const DisputePart = ({ dispute, lang }: { dispute: DisputeMark; lang: Language }) => {
  const texts = objectionCaseTexts[lang]
  const { stage, ruling, hearing, attendance } = disputeTexts[lang]
  return (
    <section class="stack">
      <h2>{texts.dispute}</h2>
      <p>{texts.disputeLead}</p>
      {dispute.filedLate && <p>{texts.disputeLate}</p>}
      <SummaryList
        rows={[
          { term: texts.petitioned, value: longDate(dispute.petitionedOn, lang) },
          {
            term: texts.stage,
            value: `${stage[dispute.stage]} (${stageArticle(dispute.stage, lang)})`,
          },
          { term: texts.registration, value: dispute.registrationNumber ?? texts.disputeNone },
          ...(dispute.ruling ? [{ term: texts.ruling, value: ruling[dispute.ruling] }] : []),
          ...dispute.hearings.map((one) => ({
            term: hearing[one.kind],
            value: [
              longDate(one.day, lang),
              one.startsAt && texts.hearingAt(one.startsAt),
              one.place,
              one.attendance ? attendance[one.attendance] : texts.hearingToCome,
            ]
              .filter(Boolean)
              .join(', '),
          })),
        ]}
      />
    </section>
  )
}
