import type { Role } from '@terang/law'
import { roleTexts } from '@terang/wording/roles'
import { useLanguage, useText } from '../locale/language.tsx'
import { accountTexts } from './text.ts'

/** The accounts of the demo province, as the README lists them; shown only where the API says demo. */
const DEMO_ACCOUNTS: readonly { email: string; roles: readonly Role[] }[] = [
  { email: 'petugas@peragaan.example', roles: ['officer'] },
  { email: 'unit@peragaan.example', roles: ['unit'] },
  { email: 'ppid@peragaan.example', roles: ['ppid'] },
  { email: 'atasan@peragaan.example', roles: ['superior'] },
  { email: 'rangkap@peragaan.example', roles: ['officer', 'ppid'] },
  { email: 'komisi@peragaan.example', roles: ['commission'] },
  { email: 'admin@peragaan.example', roles: ['admin'] },
]
const DEMO_PASSWORD = 'terang-peragaan-jatim'

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
        {DEMO_ACCOUNTS.map(({ email, roles }) => (
          <li key={email}>
            <button type="button" onClick={() => onPick({ email, password: DEMO_PASSWORD })}>
              <b>{roles.map((each) => role[each]).join(', ')}</b>
              <span>{email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
