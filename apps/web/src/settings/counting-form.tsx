import { SetCounting } from '@terang/contract/house-rules'
import type { SettingsView } from '@terang/contract/settings'
import { calendarDate, COLLECTIVE_LEAVE_RULES, countingRuleOn, FIRST_DAYS } from '@terang/law'
import { agencyTexts } from '@terang/wording/agency'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { textIn } from '../ui/form-data.ts'
import { ReasonField, StartField, toStart } from './rule-fields.tsx'
import { foundingOf, rulesOf } from './rule-lines.ts'
import { ruleTexts } from './rule-text.ts'
import { SettingsForm } from './settings-form.tsx'

/** Hari pertama and cuti bersama, which no article settles; the zone is told and stays. */
export const CountingForm = ({ view }: { view: SettingsView }) => {
  const words = useText(ruleTexts)
  const { act } = agencyTexts[useLanguage()]
  const today = calendarDate(view.calendar.today)
  const now = countingRuleOn(foundingOf(view).counting, rulesOf(view), today)
  const param = { agencyId: view.agencyId }
  return (
    <SettingsForm
      view={view}
      act="set-counting"
      schema={SetCounting}
      toInput={(data) => ({
        firstDay: textIn(data, 'firstDay'),
        collectiveLeave: textIn(data, 'collectiveLeave'),
        ...toStart(data),
      })}
      send={(json) =>
        parseResponse(api.settings[':agencyId'].rules.counting.$post({ param, json }))
      }
      submit={act['set-counting']}
    >
      <Radios
        name="firstDay"
        initial={now.firstDay}
        options={FIRST_DAYS.map((value) => ({ value, label: words.firstDay[value] }))}
      />
      <Radios
        name="collectiveLeave"
        initial={now.collectiveLeave}
        options={COLLECTIVE_LEAVE_RULES.map((value) => ({
          value,
          label: words.collectiveLeave[value],
        }))}
      />
      <p className="hint">{words.zone(view.zone)}</p>
      <StartField view={view} soonest="tomorrow" />
      <ReasonField />
    </SettingsForm>
  )
}
