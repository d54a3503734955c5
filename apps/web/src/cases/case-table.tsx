import type { ReactNode } from 'react'
import './rows.css'
import '../ui/skeleton.css'

export type TableWords = {
  title: string
  column: Record<'days' | 'what' | 'strip' | 'due' | 'holder' | 'status', string>
}

export type RowGroup = { key: string; name: string; meaning: string; rows: readonly ReactNode[] }

/** Cases in groups that carry their legal meaning; a group without a name has no heading. */
export const CaseTable = ({
  words,
  groups,
  isChosen = false,
}: {
  words: TableWords
  groups: readonly RowGroup[]
  /** Each row can be chosen, for acts on several. */
  isChosen?: boolean
}) => (
  <table className={isChosen ? 'rows rows-chosen' : 'rows'}>
    <Head {...words} />
    {groups.map(({ key, name, meaning, rows }) => (
      <tbody key={key}>
        {name && (
          <tr className="row-group">
            <th colSpan={6} scope="rowgroup">
              {name}
              <span>{[rows.length, meaning].filter(Boolean).join(' · ')}</span>
            </th>
          </tr>
        )}
        {rows}
      </tbody>
    ))}
  </table>
)

const Head = ({ title, column }: TableWords) => (
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

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Rows of true size, when the wait is felt. */
export const CaseTableSkeleton = ({ words }: { words: TableWords }) => (
  <table className="rows skeleton" aria-hidden="true">
    <Head {...words} />
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
