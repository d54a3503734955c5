import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { ExemptionTab } from '@terang/contract/exemptions'
import { longDate } from '@terang/wording/dates'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { useEffect } from 'react'
import { agenciesOf, mayShow } from '../accounts/queries.ts'
import { ListFilters, Pick } from '../cases/list-filters.tsx'
import { ListFrame } from '../cases/list-frame.tsx'
import { ListTabs } from '../cases/list-tabs.tsx'
import { withoutNothing } from '../cases/search-params.ts'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { type ExemptionListSearch, readExemptionListSearch, TABS } from './exemption-list-search.ts'
import { ExemptionTable } from './exemption-table.tsx'
import { exemptionListWalk } from './list-walk.ts'
import { exemptionListQuery } from './queries.ts'
import { exemptionPageTexts } from './text.ts'

type ExemptionListProps = { account: AccountView; search: ExemptionListSearch }

/** Daftar Informasi yang Dikecualikan as the office works on it. */
export const ExemptionListPage = ({ account, search }: ExemptionListProps) => {
  const language = useLanguage()
  const words = useText(exemptionPageTexts)
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
  return (
    <ListFrame
      title={words.title}
      lede={first && `${longDate(first.today, language)}. ${told(first.counts, words)}`}
      beside={
        <div className="bar">
          <a href="/informasi-dikecualikan">{words.publicList}</a>
          {mayShow(account, 'test-exemption') && (
            <Link className="button button-main" to="/exemptions/new">
              {exemptionCaseTexts[language].act['test-exemption'].name}
            </Link>
          )}
        </div>
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
            here={tab}
            wayTo={(other) => ({
              to: '/exemptions',
              search: withoutNothing<ExemptionListSearch>({ ...search, tab: other }),
            })}
          />
          <Filters account={account} search={search} />
        </>
      }
    >
      {list.data && <ExemptionTable rows={rows} tab={tab} />}
    </ListFrame>
  )
}

const told = (
  counts: Record<ExemptionTab, number>,
  words: (typeof exemptionPageTexts)['id'],
): string =>
  [
    counts['in-force'] > 0 ? words.inForce(counts['in-force']) : words.none,
    counts['at-work'] > 0 && words.atWork(counts['at-work']),
  ]
    .filter(Boolean)
    .join(' ')

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
