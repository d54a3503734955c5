import { useSuspenseQuery } from '@tanstack/react-query'
import type { RequestView } from '@terang/contract/request-views'
import { ProposeRefusal } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { inForceQuery } from '../exemptions/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { ExemptionPick, NoExemption } from './exemption-pick.tsx'
import { NO_REFUSAL, RefusalChain } from './refusal-chain.tsx'

/** Usulkan penolakan: it rests on an exemption in force (UU P19, P34(2)); consent comes after. */
export const ProposeRefusalForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { refusal, stays } = useText(actTexts)
  const { data: exemptions } = useSuspenseQuery(inForceQuery(view.agency.id))
  const draft = draftOf(`${view.id} propose-refusal`)
  const [chosenId, setChosenId] = useState(draft['exemptionId']?.[0] ?? '')
  const [extent, setExtent] = useState<'part' | 'whole'>(
    draft['extent']?.includes('whole') ? 'whole' : 'part',
  )
  const chosen = exemptions.find(({ id }) => id === chosenId) ?? null
  const parts = chosen
    ? { ...NO_REFUSAL, letters: chosen.letters, decree: chosen.decree }
    : NO_REFUSAL
  const names = requestTexts[language].extent
  return (
    <ActForm
      view={view}
      act="propose-refusal"
      schema={ProposeRefusal}
      toInput={toInput}
      send={(json) =>
        parseResponse(
          api.requests[':id']['refusal-proposal'].$post({ param: { id: view.id }, json }),
        )
      }
      submit={refusal.submit}
      above={<RefusalChain parts={parts} />}
      blocked={exemptions.length === 0 && <NoExemption />}
      effects={[refusal.clockRuns, stays(longDate(view.limits.dueOn, language))]}
    >
      <p className="note note-ok">
        <b>{refusal.partFirst}</b> {refusal.partText}
      </p>
      <ExemptionPick exemptions={exemptions} chosen={chosen} onPick={setChosenId} />
      <Radios
        name="extent"
        keys
        label={refusal.extent}
        initial="part"
        onValue={setExtent}
        options={[
          { value: 'part', label: names.part, detail: refusal.extentPart },
          { value: 'whole', label: names.whole, detail: refusal.extentWhole },
        ]}
      />
      {extent === 'part' && <TextField name="exemptPart" hint={refusal.exemptPartHint} lines={2} />}
      <TextField
        name="consideration"
        label={refusal.consideration}
        hint={refusal.considerationHint}
        lines={5}
      />
    </ActForm>
  )
}

/** With nothing chosen the law says itself what is missing. */
const toInput = (data: FormData) => ({
  extent: textIn(data, 'extent') ?? undefined,
  exemptionId: textIn(data, 'exemptionId'),
  exemptPart: textIn(data, 'exemptPart'),
  consideration: textIn(data, 'consideration') ?? '',
})
