import { SetUnitTerms } from '@terang/contract/house-rules'
import type { SettingsView } from '@terang/contract/settings'
import { calendarDate, unitTermsOn } from '@terang/law'
import { agencyTexts } from '@terang/wording/agency'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { numberIn } from '../ui/form-data.ts'
import { ReasonField, StartField, toStart } from './rule-fields.tsx'
import { rulesOf } from './rule-lines.ts'
import { ruleTexts } from './rule-text.ts'
import { SettingsForm } from './settings-form.tsx'

/** The working days of a unit, and those that are kept for the PPID: inside the limit of the law. */
export const UnitTermsForm = ({ view }: { view: SettingsView }) => {
  const words = useText(ruleTexts)
  const { act } = agencyTexts[useLanguage()]
  const now = unitTermsOn(rulesOf(view), calendarDate(view.calendar.today))
  const param = { agencyId: view.agencyId }
  return (
    <SettingsForm
      view={view}
      act="set-unit-terms"
      schema={SetUnitTerms}
      toInput={(data) => ({
        days: numberIn(data, 'days'),
        reserve: numberIn(data, 'reserve'),
        ...toStart(data),
      })}
      send={(json) =>
        parseResponse(api.settings[':agencyId'].rules['unit-terms'].$post({ param, json }))
      }
      submit={act['set-unit-terms']}
    >
      <TextField
        name="days"
        label={words.unitDays}
        initial={String(now.days)}
        inputMode="numeric"
        short
      />
      <TextField
        name="reserve"
        label={words.unitReserve}
        initial={String(now.reserve)}
        inputMode="numeric"
        short
      />
      <StartField view={view} soonest="today" />
      <ReasonField />
    </SettingsForm>
  )
}
