import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { AgencyFigures, AsOf } from './agency-figures.tsx'
import { CsvLink } from './csv-link.tsx'
import type { FiguresSearch } from './figures-search.ts'
import { FiguresSkeleton } from './figures-skeleton.tsx'
import { agenciesStatisticsQuery, statisticsQuery } from './queries.ts'
import { statisticsTexts } from './text.ts'
import { YearPick } from './year-pick.tsx'
import './figures.css'

type AgencyPageProps = { agencyId: string; search: Pick<FiguresSearch, 'year'> }

/** One public body as the Komisi Informasi sees it, with the way down to its cases. */
export const AgencyPage = ({ agencyId, search }: AgencyPageProps) => {
  const words = useText(statisticsTexts)
  const navigate = useNavigate()
  const answer = useQuery(statisticsQuery({ ...search, agencyId }))
  const view = answer.data
  const province = useQuery(agenciesStatisticsQuery(search))
  const before = useQuery({
    ...statisticsQuery({ agencyId, ...(view ? { year: view.year - 1 } : {}) }),
    enabled: view !== undefined,
  })
  usePageTitle(view?.agency?.shortName ?? words.agenciesShort)
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy={answer.isFetching}>
      <p className="crumb">
        <Link to="/agencies" search={search}>
          <span aria-hidden="true">←</span> {words.back}
        </Link>
      </p>
      {answer.error && (
        <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} isPage />
      )}
      {answer.isPending && <FiguresSkeleton />}
      {view && !answer.error && (
        <>
          <div className="figures-head">
            <div>
              <h1>{view.agency?.name}</h1>
              <p>
                <AsOf view={view} />
              </p>
            </div>
            <div className="bar">
              <YearPick
                view={view}
                onPick={(year) =>
                  void navigate({
                    to: '/agencies/$agencyId',
                    params: { agencyId },
                    search: { year },
                    replace: true,
                  })
                }
              />
              <CsvLink path="" search={{ agencyId, year: view.year }} />
            </div>
          </div>
          <AgencyFigures
            view={view}
            before={before.data ?? null}
            province={province.data ?? null}
            drill={{ agencyId, year: view.year }}
          />
        </>
      )}
    </main>
  )
}
