import { Link } from '@tanstack/react-router'
import type { CalendarView } from '@terang/contract/calendar'
import type { Receipt } from '@terang/contract/requests'
import { dayStrip } from '@terang/design/day-strip'
import { calendarDate } from '@terang/law'
import { instantText, longDate } from '@terang/wording/dates'
import { countingOf } from '../calendar/queries.ts'
import { ReceiptSheet } from '../cases/receipt-sheet.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { intakeTexts } from './intake-text.ts'
import { ofNewRequest } from './limit-preview.ts'
import { waitingTexts } from './waiting-text.ts'

type ReceiptPanelProps = {
  receipt: Receipt
  calendar: CalendarView
  onAnother: () => void
  /** Shown out of the list of what waits on this device. */
  isWaitingList?: boolean
}

/** Tanda bukti: UU P22(4). The code is shown here once and can be printed. */
export const ReceiptPanel = (props: ReceiptPanelProps) => {
  const { receipt, calendar, onAnother, isWaitingList = false } = props
  const language = useLanguage()
  const words = useText(intakeTexts)
  const { list } = useText(waitingTexts)
  const notice = ofNewRequest(
    calendarDate(receipt.receivedOn),
    countingOf(calendar, receipt.receivedOn),
  )
  return (
    <ReceiptSheet
      name={words.receipt}
      saved={words.saved}
      numbers={[
        [words.number, receipt.registerNumber],
        [words.code, receipt.trackingCode],
      ]}
      warning={words.codeHint}
      dates={[
        [words.received, longDate(receipt.receivedOn, language)],
        [words.registered, instantText(receipt.registeredAt, calendar.policy.zone, language)],
        [words.due, <b key="due">{longDate(receipt.dueOn, language)}</b>],
      ]}
      days={dayStrip({ notice, today: calendar.today, lang: language })}
      hint={words.track}
      print={words.print}
    >
      <Link
        className="button button-large"
        to="/requests/$requestId"
        params={{ requestId: receipt.id }}
      >
        {words.open}
      </Link>
      {isWaitingList && (
        <Link className="button button-large" to="/requests/waiting">
          {list}
        </Link>
      )}
      <button type="button" className="button button-large" onClick={onAnother}>
        {words.another} <kbd aria-hidden="true">N</kbd>
      </button>
    </ReceiptSheet>
  )
}
