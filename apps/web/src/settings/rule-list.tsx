import { Link } from '@tanstack/react-router'
import type { SettingsView } from '@terang/contract/settings'
import { useLanguage, useText } from '../locale/language.tsx'
import { ruleLine, RULES, startLine, startsOf } from './rule-lines.ts'
import { ruleTexts } from './rule-text.ts'

/** Aturan badan publik: what holds now, what will hold, and the way to change it. */
export const RuleList = ({ view }: { view: SettingsView }) => {
  const language = useLanguage()
  const words = useText(ruleTexts)
  const { today } = view.calendar
  return (
    <ul className="settings-rows">
      {RULES.map((rule) => {
        const starts = startsOf(view, rule)
        const since = starts.find((from) => from <= today)
        return (
          <li key={rule}>
            <Link to="/settings/rules" search={{ rule }}>
              {words.rule[rule]}
            </Link>
            <span>
              {ruleLine(view, rule, { language })}
              {starts
                .filter((from) => from > today)
                .toReversed()
                .map((from) => (
                  <small className="settings-planned" key={from}>
                    {startLine(from, view, language)}:{' '}
                    {ruleLine(view, rule, { language, on: from })}
                  </small>
                ))}
            </span>
            <span>{since && startLine(since, view, language)}</span>
          </li>
        )
      })}
    </ul>
  )
}
