import type { SettingsView } from '@terang/contract/settings'
import { agencyTexts } from '@terang/wording/agency'
import { instantText } from '@terang/wording/dates'
import { useLanguage, useText } from '../locale/language.tsx'
import { ruleSet } from './rule-history.ts'
import { settingsTexts } from './text.ts'

/** The entries of the agency's log about itself, the newest first. */
export const HistoryPanel = ({ view }: { view: SettingsView }) => {
  const language = useLanguage()
  const words = useText(settingsTexts)
  const events: Record<string, string> = agencyTexts[language].event
  if (view.history.length === 0) return <p className="quiet">{words.noHistory}</p>
  return (
    <>
      <ol className="settings-history">
        {view.history.map(({ seq, type, at, byName, subject, data, words: said }) => (
          <li key={seq}>
            <b>{events[type] ?? type}</b>
            {subject && <span>{subject}</span>}
            {ruleSet({ type, data, words: said }, language).map((line) => (
              <span key={line}>{line}</span>
            ))}
            <small>
              {instantText(at, view.zone, language)}
              {byName && `, ${words.by(byName)}`}
            </small>
          </li>
        ))}
      </ol>
      {view.olderEntries > 0 && <p className="quiet">{words.olderEntries(view.olderEntries)}</p>}
    </>
  )
}
