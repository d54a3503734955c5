import { Link } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { plainDate, rupiah } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { paymentTexts } from './payment-text.ts'

/** Biaya dan pembayaran: what the answer costs, what was paid, and the receipt of cash (P38). */
export const PaymentPanel = ({ view: { id, costs } }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(paymentTexts)
  const { payment: kinds } = requestTexts[language]
  const { owed, paid, open, payments } = costs
  if (owed === 0 && payments.length === 0) return null
  return (
    <section className="section" id="payment">
      <header>
        <h2>{words.title}</h2>
        <span className="small quiet">
          {open === 0 ? words.settled : words.state(rupiah(open))}
        </span>
      </header>
      <Pairs
        pairs={[
          [words.owed, rupiah(owed)],
          [words.paid, rupiah(paid)],
          [words.open, rupiah(open)],
        ]}
      />
      <ul className="files">
        {payments.map(({ ordinal, kind, paidOn, amount, receiptNumber }) => (
          <li key={ordinal}>
            <span>
              {words.line(rupiah(amount), lower(kinds[kind]), plainDate(paidOn, language))}
            </span>
            {receiptNumber && (
              <Link
                to="/requests/$requestId/payments/$ordinal"
                params={{ requestId: id, ordinal: String(ordinal) }}
              >
                {words.openReceipt(receiptNumber)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
