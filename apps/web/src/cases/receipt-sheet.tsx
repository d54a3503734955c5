import type { StripDay } from '@terang/design/day-strip'
import { type ReactNode, useEffect, useRef } from 'react'
import { DayStrip, type StripNames } from '../calendar/day-strip.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import '../ui/field.css'
import './case.css'
import './receipt.css'

type ReceiptProps = {
  name: string
  saved: string
  /** The number, and the code where there is one. */
  numbers: readonly (readonly [name: string, value: string])[]
  warning: string | null
  dates: readonly (readonly [name: string, value: ReactNode])[]
  days: readonly StripDay[]
  names?: StripNames
  hint: ReactNode
  print: string
  children: ReactNode
}

/** Tanda bukti: a sheet that is handed over, so that it prints as it stands. */
export const ReceiptSheet = (props: ReceiptProps) => {
  const { numbers, dates } = props
  usePageTitle(`${props.name} ${numbers[0]?.[1] ?? ''}`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useShortcuts({ p: () => print() })
  return (
    <main className="page receipt" id="content" tabIndex={-1}>
      <p className="eyebrow">{props.name}</p>
      <h1 tabIndex={-1} ref={heading}>
        {props.saved}
      </h1>
      <dl className="receipt-numbers">
        {numbers.map(([name, value], place) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={place === 0 ? '' : 'receipt-code'}>{value}</dd>
          </div>
        ))}
      </dl>
      {props.warning && <p className="note note-warn">{props.warning}</p>}
      <dl className="pairs receipt-dates">
        {dates.map(([name, value]) => (
          <div className="pair" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {props.days.length > 0 && <DayStrip days={props.days} {...props.names} asWeeks />}
      <p className="hint receipt-track">{props.hint}</p>
      <div className="bar no-print">
        <button type="button" className="button button-main button-large" onClick={() => print()}>
          {props.print} <kbd aria-hidden="true">P</kbd>
        </button>
        {props.children}
      </div>
    </main>
  )
}
