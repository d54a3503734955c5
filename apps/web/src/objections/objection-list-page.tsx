import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { FoundCount } from '@terang/contract/search-terms'
import { dayOffOf } from '@terang/design/day-off'
import { longDate } from '@terang/wording/dates'
import { useEffect } from 'react'
import { mayShow } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { CaseTableSkeleton } from '../cases/case-table.tsx'
import { ListMore } from '../cases/list-more.tsx'
import { useRowKeys } from '../cases/row-keys.ts'
import { FoundLine } from '../cases/found-line.tsx'
import { SearchBox } from '../cases/search-box.tsx'
import { withoutNothing } from '../cases/search-params.ts'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { listTexts } from './list-text.ts'
import { objectionListWalk } from './list-walk.ts'
import { ObjectionFilters } from './objection-filters.tsx'
import { type ObjectionListSearch, readObjectionListSearch, TABS } from './objection-list-search.ts'
import { ObjectionTable } from './objection-table.tsx'
import { objectionListQuery } from './queries.ts'
import '../cases/list.css'

type ObjectionListProps = { account: AccountView; search: ObjectionListSearch }

/** Register keberatan (P43) by legal risk: silence first, then what is due, then the rest. */
export const ObjectionListPage = ({ account, search }: ObjectionListProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const shared = useText(casesTexts)
  usePageTitle(words.title)
  const list = useInfiniteQuery(objectionListQuery(search))
  const agencyId = search.agencyId ?? account.memberships[0]?.agency.id ?? ''
  const calendar = useQuery(calendarQuery(agencyId))
  const dayOff = calendar.data ? dayOffOf(calendar.data) : null
  const [first] = list.data?.pages ?? []
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const counts = first?.counts
  useEffect(() => {
    const isFiltered =
      search.unitId !== undefined || search.status !== undefined || search.q !== undefined
    const total = isFiltered ? null : (counts?.[search.tab ?? 'open'] ?? null)
    objectionListWalk.remember({ search, ids: rows.map(({ id }) => id), total })
  })
  useRowKeys()
  const navigate = useNavigate()
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy={list.isPending}>
      <div className="list-head">
        <div>
          <h1>{words.title}</h1>
          <p>
            {first
              ? `${longDate(first.today, language)}. ${first.counts.open > 0 ? words.open(first.counts.open) : words.none}`
              : shared.loading}
          </p>
        </div>
        {mayShow(account, 'register-objection') && (
          <Link className="button" to="/objections/new">
            {words.register}
          </Link>
        )}
      </div>
      <SearchBox
        text={search.q}
        onSearch={(q) =>
          void navigate({ to: '/objections', search: readObjectionListSearch({ ...search, q }) })
        }
      />
      {search.q === undefined ? (
        <nav className="tabs" aria-label={words.tabsLabel}>
          {TABS.map((tab) => (
            <Link
              key={tab}
              to="/objections"
              search={withoutNothing<ObjectionListSearch>({ ...search, tab })}
              aria-current={tab === (search.tab ?? 'open') ? 'page' : undefined}
            >
              {words.tab[tab]}
              {counts && <small>{counts[tab]}</small>}
            </Link>
          ))}
        </nav>
      ) : (
        <Found account={account} search={search} found={first?.found} />
      )}
      <ObjectionFilters account={account} agencyId={agencyId} search={search} />
      {list.error && rows.length === 0 && (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending && <CaseTableSkeleton words={words} />}
      {list.data && (
        <ObjectionTable rows={rows} dayOff={dayOff} search={search} account={account} />
      )}
      <ListMore list={list} />
      {calendar.data && (
        <p className="small quiet list-foot">{shared.counting(calendar.data.version)}</p>
      )}
    </main>
  )
}

type FoundProps = {
  account: AccountView
  search: ObjectionListSearch
  found: FoundCount | null | undefined
}

const Found = ({ account, search, found }: FoundProps) => {
  const words = useText(listTexts)
  const { q = '', ...rest } = search
  const beside = { to: '/requests', search: { q } } as const
  return (
    <FoundLine
      found={found}
      told={(count) => words.found(count, q)}
      end={{ to: '/objections', search: rest }}
      beside={mayShow(account, 'list-requests') ? { to: beside, label: words.inRequests } : null}
    />
  )
}
