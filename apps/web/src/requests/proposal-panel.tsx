import type { RequestView } from '@terang/contract/request-views'
import { plainDate } from '@terang/wording/dates'
import { eventWordTexts } from '@terang/wording/event-words'
import { requestTexts } from '@terang/wording/requests'
import { useLanguage, useText } from '../locale/language.tsx'
import { actTexts } from './act-text.ts'
import { caseTexts } from './case-text.ts'
import { partsOfProposal, RefusalChain } from './refusal-chain.tsx'
import { Pairs } from '../cases/pairs-panel.tsx'

/** The refusal that was proposed, with what it rests on and who consented. */
export const ProposalPanel = ({ view: { proposal, agency } }: { view: RequestView }) => {
  const words = useText(caseTexts)
  if (proposal === null) return null
  return (
    <section className="section">
      <header>
        <h2>{words.proposal}</h2>
      </header>
      <ProposalDetails proposal={proposal} agency={agency} />
      <RefusalChain parts={partsOfProposal(proposal)} />
    </section>
  )
}

type DetailsProps = Pick<RequestView, 'agency'> & {
  proposal: NonNullable<RequestView['proposal']>
}

export const ProposalDetails = ({ proposal, agency }: DetailsProps) => {
  const language = useLanguage()
  const { consent, refusal } = useText(actTexts)
  return (
    <>
      <p>
        <b>{requestTexts[language].extent[proposal.extent]}.</b>{' '}
        {proposal.proposedByName &&
          consent.proposedBy(proposal.proposedByName, plainDate(proposal.proposedOn, language))}
      </p>
      <Pairs
        pairs={[
          [eventWordTexts[language].exemptPart, proposal.exemptPart],
          [refusal.consideration, proposal.consideration],
          [eventWordTexts[language].otherAct, proposal.otherAct],
          [
            refusal.exemption,
            proposal.exemptionId && (
              <a href={`/informasi-dikecualikan?badan=${agency.id}#${proposal.exemptionId}`}>
                {refusal.publicLine}
              </a>
            ),
          ],
        ]}
      />
    </>
  )
}
