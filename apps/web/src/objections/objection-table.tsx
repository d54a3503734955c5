import { Link } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import type { ObjectionRow as Row } from '@terang/contract/objection-views'
import type { DayOff } from '@terang/design/day-off'
import { mayShow } from '../accounts/queries.ts'
import { CaseTable } from '../cases/case-table.tsx'
import { NothingFound } from '../cases/found-line.tsx'
import { useText } from '../locale/language.tsx'
import { listTexts } from './list-text.ts'
import { groupObjections } from './objection-groups.ts'
import type { ObjectionListSearch } from './objection-list-search.ts'
import { ObjectionRow } from './objection-row.tsx'
import '../ui/button.css'
import '../ui/state.css'

type TableProps = {
  rows: readonly Row[]
  dayOff: DayOff | null
  search: ObjectionListSearch
  account: AccountView
}

/** The register by legal risk, silence first; newest first, or ended, it stands in one. */
export const ObjectionTable = ({ rows, dayOff, search, account }: TableProps) => {
  const words = useText(listTexts)
  if (rows.length === 0 && search.q !== undefined) {
    return <NothingFound sought={search.q} where={words.soughtIn} />
  }
  if (rows.length === 0) return <NoRows search={search} account={account} />
  const drawn = (own: readonly Row[]) =>
    own.map((row) => <ObjectionRow key={row.id} row={row} dayOff={dayOff} sought={search.q} />)
  const groups =
    search.q !== undefined || search.sort === 'newest' || search.tab === 'closed'
      ? [{ key: 'newest', name: '', meaning: '', rows: drawn(rows) }]
      : groupObjections(rows).map(({ group, rows: own }) => ({
          key: group,
          name: words.group[group],
          meaning: words.meaning[group],
          rows: drawn(own),
        }))
  return <CaseTable words={words} groups={groups} />
}

type NoRowsProps = { search: ObjectionListSearch; account: AccountView }

const NoRows = ({ search, account }: NoRowsProps) => {
  const { empty, register } = useText(listTexts)
  const tab = search.tab ?? 'open'
  const isFiltered = search.unitId !== undefined || search.status !== undefined
  const told = {
    open: [empty.title, empty.text],
    mine: [empty.mineTitle, empty.mineText],
    closed: [empty.closedTitle, empty.closedText],
  } as const
  const [title, text] = isFiltered ? [empty.filterTitle, empty.filterText] : told[tab]
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="bar">
        {mayShow(account, 'register-objection') && (
          <Link className="button button-main button-large" to="/objections/new">
            {register}
          </Link>
        )}
        {(tab !== 'open' || isFiltered) && (
          <Link className="button button-large" to="/objections" search={{}}>
            {empty.showOpen}
          </Link>
        )}
      </div>
    </div>
  )
}
