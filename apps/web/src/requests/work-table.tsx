import { Link } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { RequestRow } from '@terang/contract/request-views'
import type { DayOff } from '@terang/design/day-off'
import { mayShow } from '../accounts/queries.ts'
import { useText } from '../locale/language.tsx'
import { listTexts } from './list-text.ts'
import { groupByRisk } from './risk-groups.ts'
import { WorkRow } from './work-row.tsx'
import type { WorkListSearch } from './work-list-search.ts'
import '../cases/rows.css'
import '../ui/skeleton.css'
import '../ui/button.css'
import '../ui/state.css'

type TableProps = {
  rows: readonly RequestRow[]
  dayOff: DayOff | null
  search: WorkListSearch
  account: AccountView
}

/** The rows in groups that carry their legal meaning; newest first they stand in one. */
export const WorkTable = ({ rows, dayOff, search, account }: TableProps) => {
  const words = useText(listTexts)
  if (rows.length === 0) return <NoRows search={search} account={account} />
  if (search.sort === 'newest') {
    return (
      <table className="rows">
        <Head />
        <tbody>
          {rows.map((row) => (
            <WorkRow key={row.id} row={row} dayOff={dayOff} />
          ))}
        </tbody>
      </table>
    )
  }
  return (
    <table className="rows">
      <Head />
      {groupByRisk(rows).map(({ group, rows: own }) => (
        <tbody key={group}>
          <tr className="row-group">
            <th colSpan={6} scope="rowgroup">
              {words.group[group]}
              <span>{[own.length, words.meaning[group]].filter(Boolean).join(' · ')}</span>
            </th>
          </tr>
          {own.map((row) => (
            <WorkRow key={row.id} row={row} dayOff={dayOff} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const Head = () => {
  const { column, title } = useText(listTexts)
  return (
    <>
      <caption className="vh">{title}</caption>
      <colgroup>
        <col className="col-days" />
        <col />
        <col className="col-strip" />
        <col className="col-due" />
        <col className="col-holder" />
        <col className="col-status" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="row-days">
            {column.days}
          </th>
          <th scope="col">{column.what}</th>
          <th scope="col">{column.strip}</th>
          <th scope="col">{column.due}</th>
          <th scope="col">{column.holder}</th>
          <th scope="col">{column.status}</th>
        </tr>
      </thead>
    </>
  )
}

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

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Rows of true size, when the wait is felt. */
export const WorkTableSkeleton = () => (
  <table className="rows skeleton" aria-hidden="true">
    <Head />
    <tbody>
      {ROWS.map((row) => (
        <tr className="row" key={row}>
          <td className="row-days">
            <i className="bar-s" />
          </td>
          <td className="row-what">
            <i className="bar-l" />
            <span className="line-2">
              <i className="bar-m" />
            </span>
          </td>
          <td className="row-strip">
            <i className="bar-m" />
          </td>
          <td className="row-due">
            <i className="bar-s" />
          </td>
          <td className="row-holder">
            <i className="bar-m" />
          </td>
          <td className="row-status">
            <i className="bar-m" />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
