import { Link, useNavigate } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { actArticle, requestTexts } from '@terang/wording/requests'
import { useLanguage, useText } from '../locale/language.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { caseTexts } from './case-text.ts'
import { lower } from './case-words.ts'
import { ACT_KEYS, actsOf, type OfficeAct } from './office-acts.ts'
import './acts.css'

/** Every act says its consequence before it is pressed; an impossible one stays with its reason. */
export const ActsPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const { main, others, impossible } = actsOf(view.acts, view.assignment)
  const { act: acts, refusal } = requestTexts[language]
  const navigate = useNavigate()
  const open = (act: OfficeAct) =>
    void navigate({ to: '/requests/$requestId/$act', params: { requestId: view.id, act } })
  useShortcuts(
    Object.fromEntries(
      [main, ...others].flatMap((act) => {
        const key = act && ACT_KEYS[act]
        return key ? [[key, () => open(act)]] : []
      }),
    ),
  )
  return (
    <section className="section acts">
      <header>
        <h2>{words.acts}</h2>
      </header>
      {main === null && others.length === 0 && <p className="quiet small">{words.noActs}</p>}
      {main && <ActLink act={main} view={view} isMain />}
      {others.map((act) => (
        <ActLink key={act} act={act} view={view} />
      ))}
      {impossible.length > 0 && (
        <details className="acts-no" open={impossible.length <= 3}>
          <summary>{words.cannot(impossible.length)}</summary>
          <ul>
            {impossible.map(([act, reason]) => (
              <li className="act act-no" key={act}>
                <b>{acts[act].name}</b>
                <p>{words.because(lower(refusal[reason].reason))}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

type ActLinkProps = { act: OfficeAct; view: RequestView; isMain?: boolean }

const ActLink = ({ act, view, isMain = false }: ActLinkProps) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const { name, consequence } = requestTexts[language].act[act]
  const key = ACT_KEYS[act]
  const { latestIfExtended } = view.limits
  return (
    <Link
      className={`act ${isMain ? 'act-main' : ''}`}
      to="/requests/$requestId/$act"
      params={{ requestId: view.id, act }}
    >
      <b>{name}</b>
      {key && <kbd aria-hidden="true">{key.toUpperCase()}</kbd>}
      <p>
        {act === 'extend-deadline' && latestIfExtended
          ? `${words.toNewDue(longDate(latestIfExtended, language))} `
          : ''}
        {consequence} <cite>{actArticle(act, language)}</cite>
      </p>
    </Link>
  )
}
