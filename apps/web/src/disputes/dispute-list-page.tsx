import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { DISPUTE_STAGES } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { useEffect } from 'react'
import { agenciesOf } from '../accounts/queries.ts'
import { ListFilters, Pick } from '../cases/list-filters.tsx'
import { ListMore } from '../cases/list-more.tsx'
import { useRowKeys } from '../cases/row-keys.ts'
import { withoutNothing } from '../cases/search-params.ts'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { type DisputeListSearch, readDisputeListSearch, TABS } from './dispute-list-search.ts'
import { DisputeTable } from './dispute-table.tsx'
import { disputeListWalk } from './list-walk.ts'
import { listTexts } from './list-text.ts'
import { disputeListQuery } from './queries.ts'
import '../cases/list.css'

type DisputeListProps = { account: AccountView; search: DisputeListSearch }

/** Daftar sengketa: what runs at the commission or in court, and what has ended. */
export const DisputeListPage = ({ account, search }: DisputeListProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const shared = useText(casesTexts)
  usePageTitle(words.title)
  const list = useInfiniteQuery(disputeListQuery(search))
  const [first] = list.data?.pages ?? []
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const counts = first?.counts
  useEffect(() => {
    const total = search.stage ? null : (counts?.[search.tab ?? 'open'] ?? null)
    disputeListWalk.remember({ search, ids: rows.map(({ id }) => id), total })
  })
  useRowKeys()
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
      </div>
      <nav className="tabs" aria-label={words.tabsLabel}>
        {TABS.map((tab) => (
          <Link
            key={tab}
            to="/disputes"
            search={withoutNothing<DisputeListSearch>({ ...search, tab })}
            aria-current={tab === (search.tab ?? 'open') ? 'page' : undefined}
          >
            {words.tab[tab]}
            {counts && <small>{counts[tab]}</small>}
          </Link>
        ))}
      </nav>
      <Filters account={account} search={search} />
      {list.error && rows.length === 0 && (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data && <DisputeTable rows={rows} search={search} />}
      <ListMore list={list} />
    </main>
  )
}

const Filters = ({ account, search }: DisputeListProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const shared = useText(casesTexts)
  const navigate = useNavigate()
  const own = agenciesOf(account)
  const put = (name: keyof DisputeListSearch, value: string) =>
    void navigate({
      to: '/disputes',
      search: readDisputeListSearch({ ...search, [name]: value }),
      replace: true,
    })
  const bare = withoutNothing<DisputeListSearch>({ ...search, stage: undefined })
  return (
    <ListFilters clear={search.stage ? { to: '/disputes', search: bare } : null}>
      {own.length > 1 && (
        <Pick
          label={shared.agency}
          value={search.agencyId ?? own[0]?.id ?? ''}
          options={own.map(({ id, shortName }) => [id, shortName])}
          onPick={(value) => put('agencyId', value)}
        />
      )}
      <Pick
        label={words.stage}
        hides
        value={search.stage ?? ''}
        options={DISPUTE_STAGES.map((each) => [each, disputeTexts[language].stage[each]])}
        onPick={(value) => put('stage', value)}
      />
    </ListFilters>
  )
}
