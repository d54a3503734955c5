import { Receipt } from '@terang/contract/requests'
import { receiptCookie } from '../receipt-cookie.ts'

/** The receipt of a request, UU P22(4), as the browser keeps it. */
export const requestReceipt = receiptCookie('request', Receipt)
