import type { RequestView } from '@terang/contract/request-views'
import { DeclineRefusal } from '@terang/contract/requests'
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

/** Tidak menyetujui penolakan: the proposal falls, the duty to answer stays. */
export const DeclineRefusalForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { consent, stays } = useText(actTexts)
  const { proposal } = view
  return (
    <ActForm
      view={view}
      act="decline-refusal"
      schema={DeclineRefusal}
      toInput={(data) => ({ reason: textIn(data, 'reason') ?? '' })}
      send={(json) =>
        parseResponse(
          api.requests[':id']['refusal-decline'].$post({ param: { id: view.id }, json }),
        )
      }
      submit={consent.decline}
      above={proposal && <RefusalChain parts={partsOfProposal(proposal)} />}
      effects={[stays(longDate(view.limits.dueOn, language))]}
    >
      {proposal && (
        <div>
          <ProposalDetails proposal={proposal} agency={view.agency} />
        </div>
      )}
      <TextField name="reason" label={consent.reason} hint={consent.reasonHint} lines={4} />
    </ActForm>
  )
}
