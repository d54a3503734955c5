import { Link, type LinkProps, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../locale/language.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import type { PlaceInList } from './list-walk.ts'
import { casesTexts } from './text.ts'

type CaseCrumbProps = {
  back: LinkProps
  name: string
  place: PlaceInList | null
  /** The page of a neighbour in the list one came from. */
  wayTo: (id: string) => LinkProps
}

/** The way back, the place in the queue, and the keys that walk it. */
export const CaseCrumb = ({ back, name, place, wayTo }: CaseCrumbProps) => {
  const words = useText(casesTexts)
  const navigate = useNavigate()
  const go = (id: string | null | undefined) => {
    if (id) void navigate(wayTo(id))
  }
  useShortcuts({
    j: () => go(place?.next),
    k: () => go(place?.previous),
    'g r': () => document.getElementById('history')?.scrollIntoView(),
  })
  return (
    <Crumb
      back={back}
      name={name}
      place={place && words.place(place.place, place.total)}
      keys={
        <>
          {place && (
            <>
              <kbd>J</kbd> {words.keys.next} <kbd>K</kbd> {words.keys.previous}
            </>
          )}
          <kbd>G</kbd> <kbd>R</kbd> {words.keys.history}
        </>
      }
    />
  )
}

type CrumbProps = { back: LinkProps; name: string; place?: string | null; keys: ReactNode }

export const Crumb = ({ back, name, place, keys }: CrumbProps) => (
  <p className="crumb">
    <Link {...back}>← {name}</Link>
    {place && <span className="wide-only">{place}</span>}
    <span className="crumb-end wide-only">{keys}</span>
  </p>
)
