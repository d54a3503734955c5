import { useText } from '../locale/language.tsx'
import { casesTexts } from './text.ts'
import '../ui/button.css'

export type PagedList = {
  isFetchNextPageError: boolean
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** The way to the next rows, and what to say when they did not come. */
export const ListMore = ({ list }: { list: PagedList }) => {
  const words = useText(casesTexts)
  return (
    <>
      {list.isFetchNextPageError && <p className="error">{words.moreFailed}</p>}
      {list.hasNextPage && (
        <button
          type="button"
          className="button button-large more"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? words.loading : words.more}
        </button>
      )}
    </>
  )
}
