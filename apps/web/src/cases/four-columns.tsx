import type { ReactNode } from 'react'
import './rows.css'

type FourColumnsProps = {
  title: string
  /** When, what, who or until when, and how it stands. */
  heads: readonly [string, string, string, string]
  className: string
  children: ReactNode
}

/** A list of what has no day strip: four columns on wide screens, cards on narrow ones. */
export const FourColumns = ({ title, heads, className, children }: FourColumnsProps) => {
  const [when, ...others] = heads
  return (
    <table className={`rows ${className}`}>
      <caption className="vh">{title}</caption>
      <colgroup>
        <col className="col-due" />
        <col />
        <col className="col-holder" />
        <col className="col-status" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="row-days">
            {when}
          </th>
          {others.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
