import { Link } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { ConsentRefusal } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { ProposalDetails } from './proposal-panel.tsx'
import { partsOfProposal, RefusalChain } from './refusal-chain.tsx'

/** Setujui penolakan: the Atasan PPID, Perki P10(2)f. */
export const ConsentRefusalForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { consent, stays } = useText(actTexts)
  const { proposal } = view
  return (
    <ActForm
      view={view}
      act="consent-refusal"
      schema={ConsentRefusal}
      toInput={(data) => ({ note: textIn(data, 'note') ?? undefined })}
      send={(json) =>
        parseResponse(
          api.requests[':id']['refusal-consent'].$post({ param: { id: view.id }, json }),
        )
      }
      submit={consent.submit}
      above={proposal && <RefusalChain parts={partsOfProposal(proposal)} />}
      effects={[stays(longDate(view.limits.dueOn, language))]}
      beside={
        <Link
          className="button button-large"
          to="/requests/$requestId/$act"
          params={{ requestId: view.id, act: 'decline-refusal' }}
        >
          {consent.decline}
        </Link>
      }
    >
      <div>
        <p className="quote">{view.details}</p>
      </div>
      {proposal && (
        <div>
          <ProposalDetails proposal={proposal} agency={view.agency} />
        </div>
      )}
      <TextField name="note" label={consent.note} lines={3} optional />
    </ActForm>
  )
}
