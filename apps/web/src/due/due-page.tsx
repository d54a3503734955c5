import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { AgendaView } from '@terang/contract/agenda'
import { monthName } from '@terang/wording/dates'
import { agenciesOf } from '../accounts/queries.ts'
import { CountedBy } from '../cases/counted-by.tsx'
import { Pick } from '../cases/list-filters.tsx'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { dueTexts } from './due-text.ts'
import { type DueSearch, monthBeside } from './due-search.ts'
import { MonthGrid } from './month-grid.tsx'
import { MonthSkeleton } from './month-skeleton.tsx'
import { agendaQuery } from './queries.ts'
import '../cases/list.css'
import './due.css'

type DuePageProps = { account: AccountView; search: DueSearch }

/** Jatuh tempo: a month of what falls due, with the days that do not count. */
export const DuePage = ({ account, search }: DuePageProps) => {
  const language = useLanguage()
  const words = useText(dueTexts)
  const answer = useQuery(agendaQuery(search))
  const view = answer.data
  usePageTitle(words.title)
  return (
    <main className="page due-page" id="content" tabIndex={-1} aria-busy={answer.isFetching}>
      <div className="list-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
        </div>
        <Agencies account={account} search={search} />
      </div>
      {view && (
        <div className="due-head">
          <h2 aria-live="polite">{monthTitle(view.month, language)}</h2>
          <Months view={view} search={search} />
          <LateBefore view={view} search={search} />
        </div>
      )}
      {answer.error && !view && (
        <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <MonthSkeleton />}
      {view && <Month view={view} />}
      {view && <CountedBy calendar={{ version: view.calendarVersion }} />}
    </main>
  )
}

const monthTitle = (month: string, language: 'id' | 'en'): string =>
  `${monthName(`${month}-01`, language)} ${month.slice(0, 4)}`

const Month = ({ view }: { view: AgendaView }) => {
  const words = useText(dueTexts)
  return (
    <>
      {!view.published && (
        <p className="note note-warn due-note">{words.provisional(view.month.slice(0, 4))}</p>
      )}
      {view.days.every(({ count }) => count === 0) && <p className="due-none">{words.nothing}</p>}
      <MonthGrid key={view.month} view={view} />
      <p className="small quiet no-print wide-only due-keys">{words.keys}</p>
    </>
  )
}

/** The months beside this one, as links that can be sent and gone back to. */
const Months = ({ view, search }: { view: AgendaView; search: DueSearch }) => {
  const language = useLanguage()
  const words = useText(dueTexts)
  const navigate = useNavigate()
  const before = monthBeside(view.month, -1)
  const after = monthBeside(view.month, 1)
  const rest = search.agencyId === undefined ? {} : { agencyId: search.agencyId }
  const show = (month: string | undefined) =>
    month && void navigate({ to: '/due', search: { ...rest, month } })
  useShortcuts({ PageUp: () => show(before), PageDown: () => show(after) })
  return (
    <nav className="due-months no-print" aria-label={words.months}>
      {before && (
        <Link className="button" to="/due" search={{ ...rest, month: before }}>
          <span aria-hidden="true">←</span>
          <span className="vh">{words.before}: </span>
          {monthTitle(before, language)}
        </Link>
      )}
      {view.month !== view.today.slice(0, 7) && (
        <Link className="button" to="/due" search={rest}>
          {words.thisMonth}
        </Link>
      )}
      {after && (
        <Link className="button" to="/due" search={{ ...rest, month: after }}>
          <span className="vh">{words.after}: </span>
          {monthTitle(after, language)}
          <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  )
}

const LateBefore = ({ view, search }: { view: AgendaView; search: DueSearch }) => {
  const words = useText(dueTexts)
  if (view.lateBefore === 0) return null
  const { agencyId } = search
  return (
    <Link
      className="late due-late"
      to="/requests"
      search={{ risk: 'late', ...(agencyId === undefined ? {} : { agencyId }) }}
    >
      {words.lateBefore(view.lateBefore)}
    </Link>
  )
}

const Agencies = ({ account, search }: DuePageProps) => {
  const words = useText(casesTexts)
  const navigate = useNavigate()
  const own = agenciesOf(account)
  if (own.length < 2) return null
  return (
    <Pick
      label={words.agency}
      value={search.agencyId ?? own[0]?.id ?? ''}
      options={own.map(({ id, shortName }) => [id, shortName])}
      onPick={(agencyId) =>
        void navigate({ to: '/due', search: { ...search, agencyId }, replace: true })
      }
    />
  )
}
