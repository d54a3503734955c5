import { createFileRoute } from '@tanstack/react-router'
import { PaymentReceiptPage } from '../../../../../requests/payment-receipt-page.tsx'
import { requestQuery } from '../../../../../requests/queries.ts'

export const Route = createFileRoute('/_desk/requests/$requestId/payments/$ordinal')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(requestQuery(params.requestId))
  },
  component: PaymentReceiptRoute,
})

function PaymentReceiptRoute() {
  const { requestId, ordinal } = Route.useParams()
  return <PaymentReceiptPage requestId={requestId} ordinal={Number(ordinal)} />
}
