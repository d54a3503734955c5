import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { longDate } from '@terang/wording/dates'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { useEffect } from 'react'
import { agenciesOf, mayShow } from '../accounts/queries.ts'
import { ListFilters, Pick } from '../cases/list-filters.tsx'
import { ListMore } from '../cases/list-more.tsx'
import { useRowKeys } from '../cases/row-keys.ts'
import { withoutNothing } from '../cases/search-params.ts'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { type ExemptionListSearch, readExemptionListSearch, TABS } from './exemption-list-search.ts'
import { ExemptionTable } from './exemption-table.tsx'
import { exemptionListWalk } from './list-walk.ts'
import { exemptionListQuery } from './queries.ts'
import { exemptionPageTexts } from './text.ts'
import '../cases/list.css'

type ExemptionListProps = { account: AccountView; search: ExemptionListSearch }

/** Daftar Informasi yang Dikecualikan as the office works on it. */
export const ExemptionListPage = ({ account, search }: ExemptionListProps) => {
  const language = useLanguage()
  const words = useText(exemptionPageTexts)
  const shared = useText(casesTexts)
  usePageTitle(words.title)
  const list = useInfiniteQuery(exemptionListQuery(search))
  const [first] = list.data?.pages ?? []
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const counts = first?.counts
  const tab = search.tab ?? 'in-force'
  useEffect(() => {
    exemptionListWalk.remember({
      search,
      ids: rows.map(({ id }) => id),
      total: counts?.[tab] ?? null,
    })
  })
  useRowKeys()
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy={list.isPending}>
      <div className="list-head">
        <div>
          <h1>{words.title}</h1>
          <p>
            {first
              ? [
                  `${longDate(first.today, language)}.`,
                  first.counts['in-force'] > 0
                    ? words.inForce(first.counts['in-force'])
                    : words.none,
                  first.counts['at-work'] > 0 && words.atWork(first.counts['at-work']),
                ]
                  .filter(Boolean)
                  .join(' ')
              : shared.loading}
          </p>
        </div>
        <div className="bar">
          <a href="/informasi-dikecualikan">{words.publicList}</a>
          {mayShow(account, 'test-exemption') && (
            <Link className="button button-main" to="/exemptions/new">
              {exemptionCaseTexts[language].act['test-exemption'].name}
            </Link>
          )}
        </div>
      </div>
      <nav className="tabs" aria-label={words.tabsLabel}>
        {TABS.map((each) => (
          <Link
            key={each}
            to="/exemptions"
            search={withoutNothing<ExemptionListSearch>({ ...search, tab: each })}
            aria-current={each === tab ? 'page' : undefined}
          >
            {words.tab[each]}
            {counts && <small>{counts[each]}</small>}
          </Link>
        ))}
      </nav>
      <Filters account={account} search={search} />
      {list.error && rows.length === 0 && (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data && <ExemptionTable rows={rows} tab={tab} />}
      <ListMore list={list} />
    </main>
  )
}

const Filters = ({ account, search }: ExemptionListProps) => {
  const shared = useText(casesTexts)
  const navigate = useNavigate()
  const own = agenciesOf(account)
  if (own.length < 2) return null
  return (
    <ListFilters clear={null}>
      <Pick
        label={shared.agency}
        value={search.agencyId ?? own[0]?.id ?? ''}
        options={own.map(({ id, shortName }) => [id, shortName])}
        onPick={(agencyId) =>
          void navigate({
            to: '/exemptions',
            search: readExemptionListSearch({ ...search, agencyId }),
            replace: true,
          })
        }
      />
    </ListFilters>
  )
}
