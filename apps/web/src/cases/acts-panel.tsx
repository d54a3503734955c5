import { Link, type LinkProps, useNavigate } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { casesTexts } from './text.ts'
import './acts.css'

export type ActLine = {
  act: string
  name: string
  consequence: string
  article: string
  way: LinkProps
  /** The single key that opens it. */
  key?: string | undefined
}

type ActsPanelProps = {
  main: ActLine | null
  others: readonly ActLine[]
  impossible: readonly { act: string; name: string; reason: string }[]
}

/** Every act says its consequence before it is pressed; an impossible one stays with its reason. */
export const ActsPanel = ({ main, others, impossible }: ActsPanelProps) => {
  const words = useText(casesTexts)
  const navigate = useNavigate()
  useShortcuts(
    Object.fromEntries(
      [main, ...others].flatMap((line) =>
        line?.key ? [[line.key, () => void navigate(line.way)]] : [],
      ),
    ),
  )
  return (
    <section className="section acts">
      <header>
        <h2>{words.acts}</h2>
      </header>
      {main === null && others.length === 0 && <p className="quiet small">{words.noActs}</p>}
      {main && <ActLink line={main} isMain />}
      {others.map((line) => (
        <ActLink key={line.act} line={line} />
      ))}
      {impossible.length > 0 && (
        <details className="acts-no" open={impossible.length <= 3}>
          <summary>{words.cannot(impossible.length)}</summary>
          <ul>
            {impossible.map(({ act, name, reason }) => (
              <li className="act act-no" key={act}>
                <b>{name}</b>
                <p>{words.because(lower(reason))}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

type OfficeActsProps<Act extends string> = {
  acts: { main: Act | null; others: readonly Act[] }
  lineOf: (act: Act) => Omit<ActLine, 'act'>
}

/** The acts on a case that has no reasons to tell for what may not be done. */
export const OfficeActs = <Act extends string>({ acts, lineOf }: OfficeActsProps<Act>) => {
  const line = (act: Act): ActLine => ({ act, ...lineOf(act) })
  return (
    <ActsPanel
      main={acts.main && line(acts.main)}
      others={acts.others.map((act) => line(act))}
      impossible={[]}
    />
  )
}

const ActLink = ({ line, isMain = false }: { line: ActLine; isMain?: boolean }) => (
  <Link className={`act ${isMain ? 'act-main' : ''}`} {...line.way}>
    <b>{line.name}</b>
    {line.key && <kbd aria-hidden="true">{line.key.toUpperCase()}</kbd>}
    <p>
      {line.consequence} <cite>{line.article}</cite>
    </p>
  </Link>
)
