import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { DISPUTE_STAGES } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { useEffect } from 'react'
import { agenciesOf } from '../accounts/queries.ts'
import { ListFilters, Pick } from '../cases/list-filters.tsx'
import { ListFrame } from '../cases/list-frame.tsx'
import { ListTabs } from '../cases/list-tabs.tsx'
import { withoutNothing } from '../cases/search-params.ts'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { type DisputeListSearch, readDisputeListSearch, TABS } from './dispute-list-search.ts'
import { DisputeTable } from './dispute-table.tsx'
import { disputeListWalk } from './list-walk.ts'
import { listTexts } from './list-text.ts'
import { disputeListQuery } from './queries.ts'

type DisputeListProps = { account: AccountView; search: DisputeListSearch }

/** Daftar sengketa: what runs at the commission or in court, and what has ended. */
export const DisputeListPage = ({ account, search }: DisputeListProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const list = useInfiniteQuery(disputeListQuery(search))
  const [first] = list.data?.pages ?? []
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const counts = first?.counts
  useEffect(() => {
    const total = search.stage ? null : (counts?.[search.tab ?? 'open'] ?? null)
    disputeListWalk.remember({ search, ids: rows.map(({ id }) => id), total })
  })
  return (
    <ListFrame
      title={words.title}
      lede={
        first &&
        `${longDate(first.today, language)}. ${first.counts.open > 0 ? words.open(first.counts.open) : words.none}`
      }
      list={list}
      hasRows={rows.length > 0}
      above={
        <>
          <ListTabs
            label={words.tabsLabel}
            tabs={TABS}
            names={words.tab}
            counts={counts}
            here={search.tab ?? 'open'}
            wayTo={(tab) => ({
              to: '/disputes',
              search: withoutNothing<DisputeListSearch>({ ...search, tab }),
            })}
          />
          <Filters account={account} search={search} />
        </>
      }
    >
      {list.data && <DisputeTable rows={rows} search={search} />}
    </ListFrame>
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
