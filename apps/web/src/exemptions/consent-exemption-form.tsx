import type { ExemptionView } from '@terang/contract/exemption-views'
import { ConsentExemption, DeclineExemption } from '@terang/contract/exemptions'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ExemptionActForm } from './exemption-act-form.tsx'
import { SheetPanel } from './sheet-panel.tsx'
import { exemptionPageTexts } from './text.ts'

/** Persetujuan pimpinan badan publik: Perki P10(2)e, PP 61/2010 P3(2). */
export const ConsentExemptionForm = ({ view }: { view: ExemptionView }) => {
  const { act } = useText(exemptionPageTexts)
  return (
    <ExemptionActForm
      view={view}
      act="consent-exemption"
      schema={ConsentExemption}
      toInput={(data) => ({ note: textIn(data, 'note') ?? undefined })}
      send={(json) =>
        parseResponse(api.exemptions[':id'].consent.$post({ param: { id: view.id }, json }))
      }
      submit={act.consentSubmit}
      effects={[]}
    >
      <Judged view={view} />
      <TextField name="note" label={act.consentNote} lines={3} optional />
    </ExemptionActForm>
  )
}

/** Not consented to: nothing becomes exempt by it. */
export const DeclineExemptionForm = ({ view }: { view: ExemptionView }) => {
  const { act } = useText(exemptionPageTexts)
  return (
    <ExemptionActForm
      view={view}
      act="decline-exemption"
      schema={DeclineExemption}
      toInput={(data) => ({ reason: textIn(data, 'reason') ?? '' })}
      send={(json) =>
        parseResponse(api.exemptions[':id'].decline.$post({ param: { id: view.id }, json }))
      }
      submit={act.declineSubmit}
      effects={[]}
    >
      <Judged view={view} />
      <TextField name="reason" label={act.reason} lines={3} />
    </ExemptionActForm>
  )
}

/** The sheet that is decided on. */
const Judged = ({ view: { proposal } }: { view: ExemptionView }) => {
  const { sheet } = useText(exemptionPageTexts)
  return proposal && <SheetPanel title={sheet} sheet={proposal.sheet} />
}
