import { Link } from '@tanstack/react-router'
import type { CalendarView } from '@terang/contract/calendar'
import type { ObjectionReceipt } from '@terang/contract/objection-views'
import { dayStrip } from '@terang/design/day-strip'
import { instantText, longDate } from '@terang/wording/dates'
import { ReceiptSheet } from '../cases/receipt-sheet.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { stripNamesOf } from './objection-clock.tsx'
import { registerTexts } from './register-text.ts'

type ReceiptPanelProps = {
  receipt: ObjectionReceipt
  calendar: CalendarView
  onAnother: () => void
}

/** Tanda bukti penerimaan keberatan: P41(6), with the day of the answer, P41(5)f. */
export const ReceiptPanel = ({ receipt, calendar, onAnother }: ReceiptPanelProps) => {
  const language = useLanguage()
  const words = useText(registerTexts)
  const { safe, arguable } = receipt.limits.answer
  const { trackingCode } = receipt
  const warnings = [trackingCode && words.codeHint, receipt.filedLate && words.lateHint]
  return (
    <ReceiptSheet
      name={words.receipt}
      saved={words.saved}
      numbers={[
        [words.number, receipt.registerNumber],
        ...(trackingCode ? ([[words.code, trackingCode]] as const) : []),
      ]}
      warning={warnings.filter(Boolean).join(' ') || null}
      dates={[
        [words.received, longDate(receipt.receivedOn, language)],
        [words.registered, instantText(receipt.registeredAt, calendar.policy.zone, language)],
        [words.due, <b key="due">{longDate(safe.dueOn, language)}</b>],
        ...(arguable ? ([[words.arguable, longDate(arguable.dueOn, language)]] as const) : []),
      ]}
      days={dayStrip({
        notice: { safe, arguable, extension: null },
        today: calendar.today,
        lang: language,
      })}
      names={stripNamesOf(language)}
      hint={trackingCode ? words.trackOwn : words.track}
      print={words.print}
    >
      <Link
        className="button button-large"
        to="/objections/$objectionId"
        params={{ objectionId: receipt.id }}
      >
        {words.open}
      </Link>
      {trackingCode && (
        <button type="button" className="button button-large" onClick={onAnother}>
          {words.another}
        </button>
      )}
    </ReceiptSheet>
  )
}
