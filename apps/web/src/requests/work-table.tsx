import { Link } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { RequestRow } from '@terang/contract/request-views'
import type { DayOff } from '@terang/design/day-off'
import { mayShow } from '../accounts/queries.ts'
import { CaseTable } from '../cases/case-table.tsx'
import { NothingFound } from '../cases/found-line.tsx'
import { useText } from '../locale/language.tsx'
import { listTexts } from './list-text.ts'
import { groupByRisk } from './risk-groups.ts'
import type { Selection } from './case-selection.ts'
import { WorkRow } from './work-row.tsx'
import type { WorkListSearch } from './work-list-search.ts'
import '../ui/button.css'
import '../ui/state.css'

type TableProps = {
  rows: readonly RequestRow[]
  dayOff: DayOff | null
  search: WorkListSearch
  account: AccountView
  selection: Selection | null
}

/** The rows in groups that carry their legal meaning; newest first they stand in one. */
export const WorkTable = ({ rows, dayOff, search, account, selection }: TableProps) => {
  const words = useText(listTexts)
  if (rows.length === 0 && search.q !== undefined) {
    return <NothingFound sought={search.q} where={words.soughtIn} />
  }
  if (rows.length === 0) return <NoRows search={search} account={account} />
  const drawn = (own: readonly RequestRow[]) =>
    own.map((row) => (
      <WorkRow key={row.id} row={row} dayOff={dayOff} sought={search.q} selection={selection} />
    ))
  const groups = isUngrouped(search)
    ? [{ key: 'newest', name: '', meaning: '', rows: drawn(rows) }]
    : groupByRisk(rows).map(({ group, rows: own }) => ({
        key: group,
        name: words.group[group],
        meaning: words.meaning[group],
        rows: drawn(own),
      }))
  return <CaseTable words={words} groups={groups} isChosen={selection !== null} />
}

const isUngrouped = ({ sort, q }: WorkListSearch): boolean => sort === 'newest' || q !== undefined

/** The rows in the order in which they stand on the page: a range of them is what one sees. */
export const idsAsDrawn = (rows: readonly RequestRow[], search: WorkListSearch): string[] =>
  (isUngrouped(search) ? rows : groupByRisk(rows).flatMap((group) => group.rows)).map(
    ({ id }) => id,
  )

const NoRows = ({ search, account }: { search: WorkListSearch; account: AccountView }) => {
  const { empty, intake } = useText(listTexts)
  const tab = search.tab ?? 'open'
  const isFiltered = Object.keys(search).some((key) => !['tab', 'agencyId', 'sort'].includes(key))
  const [title, text] = isFiltered
    ? [empty.filterTitle, empty.filterText]
    : tab === 'mine'
      ? [empty.mineTitle, empty.mineText]
      : tab === 'open'
        ? [empty.title, empty.text]
        : [empty.tabTitle, empty.tabText]
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="bar">
        {mayShow(account, 'register') && (
          <Link className="button button-main button-large" to="/requests/new">
            {intake} <kbd>N</kbd>
          </Link>
        )}
        {(tab !== 'open' || isFiltered) && (
          <Link className="button button-large" to="/requests" search={{}}>
            {empty.showOpen}
          </Link>
        )}
      </div>
    </div>
  )
}
