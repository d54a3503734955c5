import type { CostsView } from '@terang/contract/payments'
import { requestCosts } from '@terang/law'
import type { Case } from './store.ts'

/** What copying and sending cost, and every payment; cash with the number of its receipt (P38(4)). */
export const costsView = ({ row, state }: Case): CostsView => ({
  ...requestCosts(state),
  payments: (state.payments ?? []).map((payment) => ({
    ...payment,
    receiptNumber: payment.kind === 'cash' ? `${row.registerNumber}/TBP-${payment.ordinal}` : null,
  })),
})
