import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { RequestPage } from '@terang/contract/request-views'
import type { FoundCount } from '@terang/contract/search-terms'
import { dayOffOf } from '@terang/design/day-off'
import { longDate } from '@terang/wording/dates'
import { useEffect, useState } from 'react'
import { mayShow } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { CaseTableSkeleton } from '../cases/case-table.tsx'
import { FoundLine } from '../cases/found-line.tsx'
import { SearchBox } from '../cases/search-box.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { BulkPage } from './bulk-page.tsx'
import { HorizonStrip } from './horizon-strip.tsx'
import { listTexts } from './list-text.ts'
import { workListWalk } from './list-walk.ts'
import { workListQuery } from './queries.ts'
import { SelectBar } from './select-bar.tsx'
import { useSelection } from './case-selection.ts'
import { WorkFilters } from './work-filters.tsx'
import { idsAsDrawn, WorkTable } from './work-table.tsx'
import { CountedBy } from '../cases/counted-by.tsx'
import { ListFrame } from '../cases/list-frame.tsx'
import { ListTabs } from '../cases/list-tabs.tsx'
import { withoutNothing } from '../cases/search-params.ts'
import { readWorkListSearch, TABS, type WorkListSearch } from './work-list-search.ts'

type WorkListProps = { account: AccountView; search: WorkListSearch }

/** Daftar kerja by legal risk: late first, then what is due, then the rest. */
export const WorkListPage = ({ account, search }: WorkListProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const list = useInfiniteQuery(workListQuery(search))
  const agencyId = search.agencyId ?? account.memberships[0]?.agency.id ?? ''
  const calendar = useQuery(calendarQuery(agencyId))
  const dayOff = calendar.data ? dayOffOf(calendar.data) : null
  const [first] = list.data?.pages ?? []
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const counts = first?.counts
  useEffect(() => {
    const isFiltered = Object.keys(search).some((key) => key !== 'tab')
    const total = isFiltered ? null : (counts?.[search.tab ?? 'open'] ?? null)
    workListWalk.remember({ search, ids: rows.map(({ id }) => id), total })
  })
  const navigate = useNavigate()
  const selection = useSelection(idsAsDrawn(rows, search))
  const [isAssigning, setAssigning] = useState(false)
  const hasChosen = selection.ids.size > 0
  const open = () => setAssigning(true)
  useShortcuts(hasChosen ? { t: open, Escape: selection.clear } : {})
  if (isAssigning) {
    return (
      <BulkPage
        ids={[...selection.ids]}
        agencyId={agencyId}
        onLeave={(isDone) => {
          setAssigning(false)
          if (isDone) selection.clear()
        }}
      />
    )
  }
  const chooses = mayShow(account, 'assign') ? selection : null
  return (
    <ListFrame
      title={words.title}
      lede={
        first && (
          <>
            {longDate(first.today, language)}.{' '}
            <Alarm late={first.horizon.late} today={dueToday(first)} />
          </>
        )
      }
      beside={
        first &&
        dayOff &&
        search.q === undefined && <HorizonStrip page={first} dayOff={dayOff} search={search} />
      }
      list={list}
      hasRows={rows.length > 0}
      above={
        <>
          <SearchBox
            text={search.q}
            onSearch={(q) =>
              void navigate({ to: '/requests', search: readWorkListSearch({ ...search, q }) })
            }
          />
          {search.q === undefined ? (
            <Tabs search={search} counts={counts} />
          ) : (
            <Found account={account} search={search} found={first?.found} />
          )}
          <WorkFilters account={account} agencyId={agencyId} search={search} />
        </>
      }
      foot={<CountedBy calendar={calendar.data} />}
    >
      {list.isPending && <CaseTableSkeleton words={words} />}
      {list.data && (
        <WorkTable
          rows={rows}
          dayOff={dayOff}
          search={search}
          account={account}
          selection={chooses}
        />
      )}
      {chooses && <SelectBar selection={chooses} search={search} onAssign={open} />}
    </ListFrame>
  )
}

type TabsProps = { search: WorkListSearch; counts: RequestPage['counts'] | undefined }

const Tabs = ({ search, counts }: TabsProps) => {
  const words = useText(listTexts)
  return (
    <ListTabs
      label={words.tabsLabel}
      tabs={TABS}
      names={words.tab}
      counts={counts}
      here={search.tab ?? 'open'}
      wayTo={(tab) => {
        const bare = { ...search, tab, dueOn: undefined, risk: undefined }
        return { to: '/requests', search: withoutNothing<WorkListSearch>(bare) }
      }}
    />
  )
}

type FoundProps = {
  account: AccountView
  search: WorkListSearch
  found: FoundCount | null | undefined
}

const Found = ({ account, search, found }: FoundProps) => {
  const words = useText(listTexts)
  const { q = '', ...rest } = search
  const beside = { to: '/objections', search: { q } } as const
  return (
    <FoundLine
      found={found}
      told={(count) => words.found(count, q)}
      end={{ to: '/requests', search: rest }}
      beside={
        mayShow(account, 'list-objections') ? { to: beside, label: words.inObjections } : null
      }
    />
  )
}

const Alarm = ({ late, today }: { late: number; today: number }) => {
  const words = useText(listTexts)
  if (late === 0 && today === 0) return words.nothingLate
  return (
    <>
      {late > 0 && <b className="late">{words.late(late)}</b>}
      {late > 0 && today > 0 && ', '}
      {today > 0 && words.today(today)}.
    </>
  )
}

const dueToday = ({
  today,
  horizon,
}: {
  today: string
  horizon: { days: readonly { date: string; due: number }[] }
}): number => horizon.days.find(({ date }) => date === today)?.due ?? 0
