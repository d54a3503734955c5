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
import { FoundLine } from '../cases/found-line.tsx'
import { SearchBox } from '../cases/search-box.tsx'
import { CountedBy } from '../cases/counted-by.tsx'
import { ListFrame } from '../cases/list-frame.tsx'
import { ListTabs } from '../cases/list-tabs.tsx'
import { withoutNothing } from '../cases/search-params.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { listTexts } from './list-text.ts'
import { objectionListWalk } from './list-walk.ts'
import { ObjectionFilters } from './objection-filters.tsx'
import { type ObjectionListSearch, readObjectionListSearch, TABS } from './objection-list-search.ts'
import { ObjectionTable } from './objection-table.tsx'
import { objectionListQuery } from './queries.ts'

type ObjectionListProps = { account: AccountView; search: ObjectionListSearch }

/** Register keberatan (P43) by legal risk: silence first, then what is due, then the rest. */
export const ObjectionListPage = ({ account, search }: ObjectionListProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
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
  const navigate = useNavigate()
  return (
    <ListFrame
      title={words.title}
      lede={
        first &&
        `${longDate(first.today, language)}. ${first.counts.open > 0 ? words.open(first.counts.open) : words.none}`
      }
      beside={
        mayShow(account, 'register-objection') && (
          <Link className="button" to="/objections/new">
            {words.register}
          </Link>
        )
      }
      list={list}
      hasRows={rows.length > 0}
      above={
        <>
          <SearchBox
            text={search.q}
            onSearch={(q) =>
              void navigate({
                to: '/objections',
                search: readObjectionListSearch({ ...search, q }),
              })
            }
          />
          {search.q === undefined ? (
            <ListTabs
              label={words.tabsLabel}
              tabs={TABS}
              names={words.tab}
              counts={counts}
              here={search.tab ?? 'open'}
              wayTo={(tab) => ({
                to: '/objections',
                search: withoutNothing<ObjectionListSearch>({ ...search, tab }),
              })}
            />
          ) : (
            <Found account={account} search={search} found={first?.found} />
          )}
          <ObjectionFilters account={account} agencyId={agencyId} search={search} />
        </>
      }
      foot={<CountedBy calendar={calendar.data} />}
    >
      {list.isPending && <CaseTableSkeleton words={words} />}
      {list.data && (
        <ObjectionTable rows={rows} dayOff={dayOff} search={search} account={account} />
      )}
    </ListFrame>
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
