import { Link } from '@tanstack/react-router'
import type { CalendarView } from '@terang/contract/calendar'
import type { Receipt } from '@terang/contract/requests'
import { dayStrip } from '@terang/design/day-strip'
import { calendarDate } from '@terang/law'
import { instantText, longDate } from '@terang/wording/dates'
import { useEffect, useRef } from 'react'
import { DayStrip } from '../calendar/day-strip.tsx'
import { countingOf } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { intakeTexts } from './intake-text.ts'
import { ofNewRequest } from './limit-preview.ts'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import '../ui/field.css'
import './request.css'

type ReceiptPanelProps = { receipt: Receipt; calendar: CalendarView; onAnother: () => void }

/** Tanda bukti: UU P22(4). The code is shown here once and can be printed. */
export const ReceiptPanel = ({ receipt, calendar, onAnother }: ReceiptPanelProps) => {
  const language = useLanguage()
  const words = useText(intakeTexts)
  usePageTitle(`${words.receipt} ${receipt.registerNumber}`)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useShortcuts({ p: () => print() })
  const notice = ofNewRequest(calendarDate(receipt.receivedOn), countingOf(calendar))
  return (
    <main className="page receipt" id="content" tabIndex={-1}>
      <p className="eyebrow">{words.receipt}</p>
      <h1 tabIndex={-1} ref={heading}>
        {words.saved}
      </h1>
      <dl className="receipt-numbers">
        <div>
          <dt>{words.number}</dt>
          <dd>{receipt.registerNumber}</dd>
        </div>
        <div>
          <dt>{words.code}</dt>
          <dd className="receipt-code">{receipt.trackingCode}</dd>
        </div>
      </dl>
      <p className="note note-warn">{words.codeHint}</p>
      <dl className="pairs receipt-dates">
        <dt>{words.received}</dt>
        <dd>{longDate(receipt.receivedOn, language)}</dd>
        <dt>{words.registered}</dt>
        <dd>{instantText(receipt.registeredAt, calendar.policy.zone, language)}</dd>
        <dt>{words.due}</dt>
        <dd>
          <b>{longDate(receipt.dueOn, language)}</b>
        </dd>
      </dl>
      <DayStrip days={dayStrip({ notice, today: calendar.today, lang: language })} asWeeks />
      <p className="hint receipt-track">{words.track}</p>
      <div className="bar no-print">
        <button type="button" className="button button-main button-large" onClick={() => print()}>
          {words.print} <kbd aria-hidden="true">P</kbd>
        </button>
        <Link
          className="button button-large"
          to="/requests/$requestId"
          params={{ requestId: receipt.id }}
        >
          {words.open}
        </Link>
        <button type="button" className="button button-large" onClick={onAnother}>
          {words.another} <kbd aria-hidden="true">N</kbd>
        </button>
      </div>
    </main>
  )
}
