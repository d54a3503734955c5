import { Link } from '@tanstack/react-router'
import type { CalendarView } from '@terang/contract/calendar'
import { dayStrip } from '@terang/design/day-strip'
import { calendarDate } from '@terang/law'
import { instantText, longDate } from '@terang/wording/dates'
import { dueOf } from '../calendar/due-dates.ts'
import { countingOf } from '../calendar/queries.ts'
import { ReceiptSheet } from '../cases/receipt-sheet.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { ofNewRequest } from './limit-preview.ts'
import type { WaitingIntake } from './waiting-intakes.ts'
import { waitingTexts } from './waiting-text.ts'

type Props = { intake: WaitingIntake; calendar: CalendarView; onAnother: () => void }

/** Tanda terima sementara: what the applicant takes along while the register is out of reach. */
export const ProvisionalReceipt = ({ intake, calendar, onAnother }: Props) => {
  const language = useLanguage()
  const words = useText(waitingTexts)
  const receivedOn = calendarDate(intake.input?.receivedOn ?? calendar.today)
  const notice = ofNewRequest(receivedOn, countingOf(calendar, receivedOn))
  return (
    <ReceiptSheet
      name={words.receipt}
      saved={words.saved}
      numbers={[[words.number, intake.number]]}
      warning={words.warning}
      dates={[
        [words.received, longDate(receivedOn, language)],
        [words.written, instantText(intake.takenInAt, calendar.policy.zone, language)],
        [words.due, <b key="due">{longDate(dueOf(notice), language)}</b>],
      ]}
      days={dayStrip({ notice, today: calendar.today, lang: language })}
      hint={words.hint}
      print={words.printIt}
    >
      <Link className="button button-large" to="/requests/waiting">
        {words.list}
      </Link>
      <button type="button" className="button button-large" onClick={onAnother}>
        {words.another} <kbd aria-hidden="true">N</kbd>
      </button>
    </ReceiptSheet>
  )
}
