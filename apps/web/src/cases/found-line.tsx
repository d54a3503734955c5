import type { FoundCount } from '@terang/contract/search-terms'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { casesTexts } from './text.ts'
import './search.css'

type FoundLineProps = {
  found: FoundCount | null | undefined
  /** "3 permohonan memuat “x”" in the words of the noun. */
  told: (count: string) => string
  end: LinkProps
  /** The same search among the cases of another noun. */
  beside: { to: LinkProps; label: string } | null
}

/** What a search found, where it looked, and the ways on. */
export const FoundLine = ({ found, told, end, beside }: FoundLineProps) => {
  const { search, loading } = useText(casesTexts)
  return (
    <div className="found-line">
      <p role="status">
        {found ? <b>{told(search.found(found.count, found.more))}</b> : loading}{' '}
        <span>{search.everywhere}</span>
      </p>
      {beside && (
        <Link className="button button-text" {...beside.to}>
          {beside.label}
        </Link>
      )}
      <Link className="button button-text" {...end}>
        {search.end}
      </Link>
    </div>
  )
}

/** Nothing was found: what was looked through, and what helps. */
export const NothingFound = ({ sought, where }: { sought: string; where: string }) => {
  const { search } = useText(casesTexts)
  return (
    <div className="empty">
      <h2>{search.none(sought)}</h2>
      <p>{where}</p>
      <p>{search.advice}</p>
      <p className="small quiet">{search.private}</p>
    </div>
  )
}
