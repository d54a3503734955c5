import { type RetentionPreview, RetentionTerms, SetRetention } from '@terang/contract/house-rules'
import type { SettingsView } from '@terang/contract/settings'
import { calendarDate, PROPOSED_RETENTION, retentionOn } from '@terang/law'
import { agencyTexts } from '@terang/wording/agency'
import { plainDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { TextField } from '../ui/field.tsx'
import { numberIn, textIn } from '../ui/form-data.ts'
import { ReasonField, StartField, toReason } from './rule-fields.tsx'
import { rulesOf } from './rule-lines.ts'
import { ruleTexts } from './rule-text.ts'
import { SettingsForm } from './settings-form.tsx'

type Terms = { from: string; papersMonths: number; identityMonths: number }
type Shown = { terms: Terms; preview: RetentionPreview }

/** Retention in two steps, since it destroys: what would be erased on which day, then the act. */
export const RetentionPanel = ({ view }: { view: SettingsView }) => {
  const [shown, setShown] = useState<Shown | null>(null)
  return shown ? (
    <RetentionForm view={view} {...shown} />
  ) : (
    <TermsForm view={view} onShown={setShown} />
  )
}

const TermsForm = ({ view, onShown }: { view: SettingsView; onShown: (shown: Shown) => void }) => {
  const words = useText(ruleTexts)
  const today = calendarDate(view.calendar.today)
  const { papersMonths, identityMonths } = retentionOn(rulesOf(view), today) ?? PROPOSED_RETENTION
  const param = { agencyId: view.agencyId }
  return (
    <CheckedForm
      schema={RetentionTerms}
      toInput={(data) => ({
        from: textIn(data, 'from') ?? '',
        papersMonths: numberIn(data, 'papersMonths'),
        identityMonths: numberIn(data, 'identityMonths'),
      })}
      send={async (json) => ({
        terms: json,
        preview: await parseResponse(
          api.settings[':agencyId'].rules.retention.preview.$post({ param, json }),
        ),
      })}
      onSent={onShown}
      submit={words.preview}
    >
      <TextField
        name="papersMonths"
        label={words.papers}
        hint={words.inMonths}
        initial={String(papersMonths)}
        inputMode="numeric"
        short
      />
      <TextField
        name="identityMonths"
        label={words.identity}
        hint={words.inMonths}
        initial={String(identityMonths)}
        inputMode="numeric"
        short
      />
      <StartField view={view} soonest="tomorrow" />
    </CheckedForm>
  )
}

const RetentionForm = ({ view, terms, preview }: Shown & { view: SettingsView }) => {
  const { act } = agencyTexts[useLanguage()]
  const param = { agencyId: view.agencyId }
  return (
    <SettingsForm
      view={view}
      act="set-retention"
      schema={SetRetention}
      toInput={(data) => ({ ...terms, ...toReason(data) })}
      send={(json) =>
        parseResponse(api.settings[':agencyId'].rules.retention.$post({ param, json }))
      }
      submit={act['set-retention']}
    >
      <Preview terms={terms} preview={preview} />
      <ReasonField />
    </SettingsForm>
  )
}

const AT_FIRST = 12

/** The soonest stand open; the rest can be unfolded. */
const Preview = ({ terms, preview }: Shown) => {
  const language = useLanguage()
  const words = useText(ruleTexts)
  const { cases, closed, open, dueAtOnce } = preview
  const later = cases.slice(AT_FIRST)
  return (
    <section className="settings-erased" aria-live="polite">
      <p>
        <b>{words.retentionLine(terms.papersMonths, terms.identityMonths)}</b>{' '}
        {words.planned(plainDate(terms.from, language))}
      </p>
      <p>
        {words.wouldErase(closed, open)} {dueAtOnce > 0 && words.atOnce(dueAtOnce)}
      </p>
      {cases.length === 0 && <p>{words.noneErased}</p>}
      <Erasures cases={cases.slice(0, AT_FIRST)} />
      {later.length > 0 && (
        <details>
          <summary>{words.later(later.length)}</summary>
          <Erasures cases={later} />
        </details>
      )}
      <p>{words.forGood}</p>
    </section>
  )
}

const Erasures = ({ cases }: Pick<RetentionPreview, 'cases'>) => {
  const language = useLanguage()
  const words = useText(ruleTexts)
  return (
    <ul className="settings-starts">
      {cases.map(({ id, registerNumber, what, on }) => (
        <li key={`${id} ${what}`}>
          <b>{registerNumber}</b>{' '}
          <span>{words.erased(words.what[what], plainDate(on, language))}</span>
        </li>
      ))}
    </ul>
  )
}
