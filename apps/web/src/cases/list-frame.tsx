import type { ReactNode } from 'react'
import { useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { ListMore, type PagedList } from './list-more.tsx'
import { useRowKeys } from './row-keys.ts'
import { casesTexts } from './text.ts'
import './list.css'

type ListFrameProps = {
  title: string
  /** What the list comes to today; nothing until it has come. */
  lede: ReactNode
  /** At the end of the head: what begins something new, or the days ahead. */
  beside?: ReactNode
  list: PagedList & { isPending: boolean; error: Error | null; refetch: () => unknown }
  /** Rows are there already: an error then stands beside them and not in their place. */
  hasRows: boolean
  /** Search, tabs and filters. */
  above?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** What every list has alike: its head, its error with the way out of it, its keys, and the next rows. */
export const ListFrame = (props: ListFrameProps) => {
  const { title, lede, beside, list, hasRows, above, foot, children } = props
  const { loading } = useText(casesTexts)
  usePageTitle(title)
  useRowKeys()
  return (
    <main className="page" id="content" tabIndex={-1} aria-busy={list.isPending}>
      <div className="list-head">
        <div>
          <h1>{title}</h1>
          <p>{lede ?? loading}</p>
        </div>
        {beside}
      </div>
      {above}
      {list.error && !hasRows && (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      )}
      {children}
      <ListMore list={list} />
      {foot}
    </main>
  )
}
