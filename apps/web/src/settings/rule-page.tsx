import { useSuspenseQuery } from '@tanstack/react-query'
import type { SettingsView } from '@terang/contract/settings'
import { useLanguage, useText } from '../locale/language.tsx'
import { CountingForm } from './counting-form.tsx'
import { NumberForm } from './number-form.tsx'
import { settingsQuery } from './queries.ts'
import { RetentionPanel } from './retention-panel.tsx'
import { ruleLine, type Rule, startLine, startsOf } from './rule-lines.ts'
import { ruleTexts } from './rule-text.ts'
import { SettingsFrame } from './settings-frame.tsx'
import { TitlesForm } from './titles-form.tsx'
import { UnitTermsForm } from './unit-terms-form.tsx'

type RuleProps = { agencyId: string; rule: Rule }

/** One rule of the house: what it does, what held and will hold, and the form that changes it. */
export const RulePage = ({ agencyId, rule }: RuleProps) => {
  const words = useText(ruleTexts)
  const { data: view } = useSuspenseQuery(settingsQuery(agencyId))
  return (
    <SettingsFrame title={words.rule[rule]} facts={view.agencyName}>
      <p className="settings-lead">{words.lead[rule]}</p>
      <Started view={view} rule={rule} />
      <RuleForm view={view} rule={rule} />
    </SettingsFrame>
  )
}

const RuleForm = ({ view, rule }: { view: SettingsView; rule: Rule }) => {
  switch (rule) {
    case 'counting':
      return <CountingForm view={view} />
    case 'unit-terms':
      return <UnitTermsForm view={view} />
    case 'request':
    case 'objection':
      return <NumberForm key={rule} view={view} register={rule} />
    case 'titles':
      return <TitlesForm view={view} />
    case 'retention':
      return <RetentionPanel view={view} />
  }
}

/** From what it began with to what is planned, the oldest first. */
const Started = ({ view, rule }: { view: SettingsView; rule: Rule }) => {
  const language = useLanguage()
  const words = useText(ruleTexts)
  const starts = startsOf(view, rule).toReversed()
  if (starts.length === 0)
    return <p className="settings-now">{ruleLine(view, rule, { language })}</p>
  return (
    <section aria-label={words.history}>
      <ul className="settings-starts">
        <li>
          <b>{ruleLine(view, rule, { language, on: BEFORE_ALL })}</b> <span>{words.atFirst}</span>
        </li>
        {starts.map((from) => (
          <li key={from}>
            <b>{ruleLine(view, rule, { language, on: from })}</b>{' '}
            <span>{startLine(from, view, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const BEFORE_ALL = '0001-01-01'
