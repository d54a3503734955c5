import { Link } from '@tanstack/react-router'
import type { ObjectionView } from '@terang/contract/objection-views'
import { longDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { objectionPageTexts } from './objection-text.ts'

/** Sengketa yang menyusul keberatan ini. */
export const DisputePanel = ({ view: { dispute } }: { view: ObjectionView }) => {
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  if (dispute === null) return null
  const { stage, ruling } = disputeTexts[language]
  return (
    <section className="section">
      <header>
        <h2>{words.dispute}</h2>
        <Link
          className="section-end small"
          to="/disputes/$disputeId"
          params={{ disputeId: dispute.id }}
        >
          {words.openDispute}
        </Link>
      </header>
      <Pairs
        pairs={[
          [words.stage, <b key="stage">{stage[dispute.stage]}</b>],
          [words.ruling, dispute.ruling && ruling[dispute.ruling]],
          [words.petitioned, longDate(dispute.petitionedOn, language)],
          [words.registration, dispute.registrationNumber ?? words.noRegistration],
        ]}
      />
      {dispute.filedLate && <p className="note note-warn">{words.lateFiling}</p>}
    </section>
  )
}
