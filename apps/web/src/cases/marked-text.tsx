import { markedParts, searchTerms } from '@terang/contract/search-terms'
import './search.css'

type MarkedProps = { text: string; sought: string | undefined }

/** A text with the words marked that it was found by. */
export const Marked = ({ text, sought }: MarkedProps) => {
  if (sought === undefined) return text
  let at = 0
  return markedParts(text, searchTerms(sought)).map((part) => {
    at += part.text.length
    return part.hit ? <mark key={at}>{part.text}</mark> : part.text
  })
}

type ExcerptProps = {
  excerpts: readonly string[]
  shown: readonly string[]
  sought: string | undefined
}

/** The piece that a case was found by, where the line does not show it already. */
export const Excerpt = ({ excerpts, shown, sought }: ExcerptProps) => {
  if (sought === undefined) return null
  const hitsIn = (text: string) =>
    markedParts(text, searchTerms(sought)).flatMap((part) =>
      part.hit ? [part.text.toLowerCase()] : [],
    )
  const seen = new Set(shown.flatMap(hitsIn))
  const piece = excerpts.find((text) => hitsIn(text).some((hit) => !seen.has(hit)))
  if (piece === undefined) return null
  return (
    <span className="line-2 excerpt">
      <Marked text={piece} sought={sought} />
    </span>
  )
}
