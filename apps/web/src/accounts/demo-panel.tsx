import { DEMO_PASSWORD, type DemoKey, demoEmail } from '@terang/contract/demo'
import type { Role } from '@terang/law'
import { roleTexts } from '@terang/wording/roles'
import { useLanguage, useText } from '../locale/language.tsx'
import { accountTexts } from './text.ts'

/** Whom the page offers, and in which roles; the demo makes the same accounts. */
const OFFERED: readonly { key: DemoKey; roles: readonly Role[] }[] = [
  { key: 'petugas', roles: ['officer'] },
  { key: 'unit', roles: ['unit'] },
  { key: 'ppid', roles: ['ppid'] },
  { key: 'atasan', roles: ['superior'] },
  { key: 'rangkap', roles: ['officer', 'ppid'] },
  { key: 'komisi', roles: ['commission'] },
  { key: 'admin', roles: ['admin'] },
]

type DemoPanelProps = { onPick: (account: { email: string; password: string }) => void }

export const DemoPanel = ({ onPick }: DemoPanelProps) => {
  const language = useLanguage()
  const words = useText(accountTexts)
  const { role } = roleTexts[language]
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{words.demoTitle}</h2>
      <p className="hint">{words.demoHint}</p>
      <ul>
        {OFFERED.map(({ key, roles }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onPick({ email: demoEmail(key), password: DEMO_PASSWORD })}
            >
              <b>{roles.map((each) => role[each]).join(', ')}</b>
              <span>{demoEmail(key)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
