import type { ObjectionReceipt } from '@terang/contract/objection-views'
import { schema } from '@terang/db'
import type { Counting } from '@terang/law'
import { eq } from 'drizzle-orm'
import { caseCounting } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { trackingCode } from '../keys/tracking-code.ts'
import { Refused } from '../refused.ts'
import { objectionLimitsView } from './limits-view.ts'
import type { ObjectionRecord } from './store.ts'

const { agencies, objections } = schema
type Row = Pick<ObjectionRecord, 'id' | 'registerNumber' | 'registeredAt' | 'state'>

/** Tanda bukti penerimaan keberatan, P41(6), with the day of the answer, P41(5)f. */
export const objectionReceipt = (
  { id, registerNumber, registeredAt, state }: Row,
  counting: Counting,
  code: string | null,
): ObjectionReceipt => {
  const limits = objectionLimitsView(state, counting)
  return {
    id,
    registerNumber,
    trackingCode: code,
    receivedOn: state.receivedOn,
    registeredAt,
    dueOn: limits.answer.safe.dueOn,
    limits,
    filedLate: state.filedLate,
    countedFrom: state.countedFrom ?? state.receivedOn,
  }
}

/** The receipt of an objection already registered: the same number, code and date again. */
export const objectionReceiptOf = async (deps: Deps, id: string): Promise<ObjectionReceipt> => {
  const [found] = await deps.database.db
    .select({ objection: objections, agency: agencies })
    .from(objections)
    .innerJoin(agencies, eq(agencies.id, objections.agencyId))
    .where(eq(objections.id, id))
  if (!found) throw new Refused('idempotency-mismatch')
  const { objection: row, agency } = found
  const code = row.trackingHash === null ? null : trackingCode(deps.keys, id)
  return objectionReceipt(row, caseCounting(agency, row.state), code)
}
