import { figureBasis, type FigureName, statisticsTexts } from '@terang/wording/statistics'
import { type CSSProperties, type ReactNode, useEffect, useId, useState } from 'react'
import { useLanguage } from '../locale/language.tsx'
import './figure-meaning.css'

type DefinedProps = {
  figure: FigureName
  name: string
  /** What else a reader should know of the drawing. */
  more?: string
  /** A control of its own that bears the name; it is given what describes it. */
  control?: (describedBy: string) => ReactNode
}

/** A figure's name that tells its meaning and article: on hover, on focus, and to a screen reader. */
export const Defined = ({ figure, name, more, control }: DefinedProps) => {
  const id = useId()
  const language = useLanguage()
  const words = statisticsTexts[language].figure[figure]
  const { place, show, hide } = usePlace()
  return (
    <span
      className="defined"
      onMouseEnter={(event) => show(event.currentTarget)}
      onMouseLeave={hide}
      onFocus={(event) => show(event.currentTarget)}
      onBlur={hide}
    >
      {control ? (
        control(id)
      ) : (
        <button type="button" className="defined-name" aria-describedby={id}>
          {name}
        </button>
      )}
      <span
        role="tooltip"
        id={id}
        className="defined-text"
        hidden={place === null}
        style={place ?? undefined}
      >
        <b>{words.name}</b>
        <span>{words.definition}</span>
        {more && <span>{more}</span>}
        <span className="quiet">{figureBasis(figure, language)}</span>
      </span>
    </span>
  )
}

const WIDTH = 318
const GAP = 8
/** More than any meaning is tall. */
const TALL = 240

/** Beside the name, never over its column, also while it scrolls; Escape takes it away (WCAG 1.4.13). */
const usePlace = () => {
  const [target, setTarget] = useState<Element | null>(null)
  const [place, setPlace] = useState<CSSProperties | null>(null)
  const hide = () => {
    setTarget(null)
    setPlace(null)
  }
  const show = (shown: Element) => {
    setTarget(shown)
    setPlace(placeBeside(shown.getBoundingClientRect()))
  }
  useEffect(() => {
    if (target === null) return
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hide()
    }
    const onScroll = () => setPlace(placeBeside(target.getBoundingClientRect()))
    addEventListener('keydown', onKey)
    addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [target])
  return { place, show, hide }
}

const placeBeside = ({ left, right, top, bottom }: DOMRect): CSSProperties => {
  const width = Math.min(WIDTH, innerWidth - 2 * GAP)
  const fitsRight = right + GAP + width <= innerWidth - GAP
  const fitsLeft = left - GAP - width >= GAP
  if (!fitsRight && !fitsLeft) return { width, left: GAP, top: bottom + GAP }
  return { width, left: fitsRight ? right : left - width, top: Math.min(top, innerHeight - TALL) }
}
