import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { agenciesOf } from '../accounts/queries.ts'
import { Pick } from '../cases/list-filters.tsx'
import { useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { AgencyFigures, AsOf } from './agency-figures.tsx'
import { CsvLink } from './csv-link.tsx'
import type { FiguresSearch } from './figures-search.ts'
import { FiguresSkeleton } from './figures-skeleton.tsx'
import { statisticsQuery } from './queries.ts'
import { statisticsTexts } from './text.ts'
import { YearPick } from './year-pick.tsx'
import './figures.css'

type OwnFiguresProps = { account: AccountView; search: FiguresSearch }

/** Statistik: the figures of one's own agency, as the public reads them. */
export const OwnFiguresPage = ({ account, search }: OwnFiguresProps) => {
  const words = useText(statisticsTexts)
  const navigate = useNavigate()
  const memberships = account.memberships.filter(({ role }) => role !== 'commission')
  const agencies = agenciesOf({ ...account, memberships })
  const agencyId = search.agencyId ?? agencies[0]?.id ?? ''
  const answer = useQuery(statisticsQuery({ ...search, agencyId }))
  const view = answer.data
  const before = useQuery({
    ...statisticsQuery({ agencyId, ...(view ? { year: view.year - 1 } : {}) }),
    enabled: view !== undefined,
  })
  usePageTitle(words.figures)
  const show = (changed: FiguresSearch) =>
    void navigate({ to: '/statistics', search: { ...search, ...changed }, replace: true })
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy={answer.isFetching}>
      <div className="figures-head">
        <div>
          <h1>{words.figures}</h1>
          <p>
            {view?.agency?.name}. {view && <AsOf view={view} />}
          </p>
        </div>
        <div className="bar">
          {agencies.length > 1 && (
            <Pick
              label={words.agency}
              value={agencyId}
              options={agencies.map(({ id, shortName }) => [id, shortName])}
              onPick={(id) => show({ agencyId: id })}
            />
          )}
          {view && <YearPick view={view} onPick={(year) => show({ year })} />}
          {view && <CsvLink path="" search={{ agencyId, year: view.year }} />}
        </div>
      </div>
      {answer.error && <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <FiguresSkeleton />}
      {view && !answer.error && (
        <AgencyFigures view={view} before={before.data ?? null} province={null} drill={null} />
      )}
    </main>
  )
}
