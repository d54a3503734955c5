import type { Receipt } from '@terang/contract/requests'
import { schema } from '@terang/db'
import { requestLimits } from '@terang/law'
import { eq } from 'drizzle-orm'
import { caseCounting } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { trackingCode } from '../keys/tracking-code.ts'
import { Refused } from '../refused.ts'

const { agencies, requests } = schema

/** The receipt of a request already registered: the same number, code and date again. */
export const receiptOf = async (deps: Deps, id: string): Promise<Receipt> => {
  const [found] = await deps.database.db
    .select({
      registerNumber: requests.registerNumber,
      registeredAt: requests.registeredAt,
      state: requests.state,
      agency: agencies,
    })
    .from(requests)
    .innerJoin(agencies, eq(agencies.id, requests.agencyId))
    .where(eq(requests.id, id))
  if (!found) throw new Refused('idempotency-mismatch')
  const { registerNumber, registeredAt, state, agency } = found
  return {
    id,
    registerNumber,
    trackingCode: trackingCode(deps.keys, id),
    receivedOn: state.receivedOn,
    registeredAt,
    dueOn: requestLimits(state, caseCounting(agency, state)).dueOn,
  }
}
