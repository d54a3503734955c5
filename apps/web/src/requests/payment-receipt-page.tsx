import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { longDate, rupiah } from '@terang/wording/dates'
import { ReceiptSheet } from '../cases/receipt-sheet.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { Impossible } from '../cases/act-frame.tsx'
import { requestTexts } from '@terang/wording/requests'
import { paymentTexts } from './payment-text.ts'
import { requestQuery } from './queries.ts'

type PaymentReceiptProps = { requestId: string; ordinal: number }

/** Tanda bukti penerimaan pembayaran: Perki P38(4), of cash; it prints as it stands. */
export const PaymentReceiptPage = ({ requestId, ordinal }: PaymentReceiptProps) => {
  const { data: view } = useSuspenseQuery(requestQuery(requestId))
  const language = useLanguage()
  const words = useText(paymentTexts)
  const { costs, answer, applicant } = view
  const payment = costs.payments.find((one) => one.ordinal === ordinal)
  if (!payment?.receiptNumber) {
    return <Impossible refusal={requestTexts[language].refusal['no-cost-stated']} />
  }
  const fees = answer && [rupiah(answer.copyingFee), rupiah(answer.sendingFee)]
  return (
    <ReceiptSheet
      name={words.sheet}
      saved={words.sheetTitle}
      numbers={[
        [words.number, payment.receiptNumber],
        [words.sum, rupiah(payment.amount)],
      ]}
      warning={null}
      dates={[
        [words.by, view.agency.name],
        [words.request, view.registerNumber],
        [words.paidOn, longDate(payment.paidOn, language)],
        ...(applicant ? [[words.from, applicant.name] as const] : []),
        ...(fees ? [[words.for, words.forWhat(fees[0] ?? '', fees[1] ?? '')] as const] : []),
        [words.rest, rupiah(costs.open)],
      ]}
      days={[]}
      hint={words.basis}
      print={words.print}
    >
      <Link
        className="button button-large"
        to="/requests/$requestId"
        params={{ requestId: view.id }}
      >
        {words.back}
      </Link>
    </ReceiptSheet>
  )
}
