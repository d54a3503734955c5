import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../locale/language.tsx'
import { casesTexts } from './text.ts'
import './filters.css'

/** Every filter stands in the address and on the page: none is on without being seen. */
export const ListFilters = ({
  clear,
  children,
}: {
  /** The same list without filters; null when none is on. */
  clear: LinkProps | null
  children: ReactNode
}) => {
  const words = useText(casesTexts)
  return (
    <div className="filters" role="group" aria-label={words.filters}>
      {children}
      {clear && (
        <Link className="button button-text" {...clear}>
          {words.clear}
        </Link>
      )}
      <p className="filters-keys wide-only">
        <kbd>J</kbd> <kbd>K</kbd> {words.listKeys.move} <kbd>↵</kbd> {words.listKeys.open}{' '}
        <kbd>?</kbd> {words.listKeys.all}
      </p>
    </div>
  )
}

type PickProps = {
  label: string
  /** Whether nothing may be chosen: it hides rows then. */
  hides?: boolean
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onPick: (value: string) => void
}

export const Pick = ({ label, hides = false, value, options, onPick }: PickProps) => {
  const { all } = useText(casesTexts)
  return (
    <label className={`pick ${hides && value !== '' ? 'pick-on' : ''}`}>
      <span className="vh">{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {hides && (
          <option value="">
            {label}: {all}
          </option>
        )}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A filter that was set elsewhere on the page, to be taken off here. */
export const TakeOff = ({ label, to }: { label: string; to: LinkProps }) => {
  const words = useText(casesTexts)
  return (
    <Link className="pick pick-on pick-off" aria-label={words.take(label)} {...to}>
      {label} <span aria-hidden="true">×</span>
    </Link>
  )
}
