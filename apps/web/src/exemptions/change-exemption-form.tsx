import type { ExemptionView } from '@terang/contract/exemption-views'
import { ChangeExemption } from '@terang/contract/exemptions'
import { EXEMPTION_TURNS } from '@terang/law'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios, Tick } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { isTicked, textIn } from '../ui/form-data.ts'
import { ExemptionActForm } from './exemption-act-form.tsx'
import { SheetFields } from './sheet-fields.tsx'
import { sheetInput } from './sheet-input.ts'
import { exemptionPageTexts } from './text.ts'

/** Pengubahan klasifikasi: Perki P53, annex IV. */
export const ChangeExemptionForm = ({ view }: { view: ExemptionView }) => {
  const { act, new: check } = useText(exemptionPageTexts)
  const { turn } = exemptionCaseTexts[useLanguage()]
  const draft = `${view.id} change-exemption`
  const [turnsTo, setTurnsTo] = useState(draftOf(draft)['turnsTo']?.[0])
  return (
    <ExemptionActForm
      view={view}
      act="change-exemption"
      schema={ChangeExemption}
      toInput={(data) => ({
        turnsTo: textIn(data, 'turnsTo') ?? undefined,
        ...sheetInput(data),
        isNotAlwaysOpen: isTicked(data, 'isNotAlwaysOpen'),
      })}
      send={(json) =>
        parseResponse(api.exemptions[':id'].change.$post({ param: { id: view.id }, json }))
      }
      submit={act.changeSubmit}
      effects={[act.stays]}
    >
      <Radios
        name="turnsTo"
        keys
        label={act.turnsTo}
        options={EXEMPTION_TURNS.map((value) => ({ value, label: turn[value] }))}
        onValue={setTurnsTo}
      />
      <SheetFields draft={draft} today={view.today} before={view.sheet} />
      {turnsTo !== 'open' && (
        <Tick name="isNotAlwaysOpen" label={check.alwaysOpen} detail={check.alwaysOpenDetail} />
      )}
    </ExemptionActForm>
  )
}
