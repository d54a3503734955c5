import type { Track } from '@terang/contract/request-views'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { trackingHash } from '../keys/tracking-code.ts'
import { Refused } from '../refused.ts'
import { plainNumber } from '../tracking/act.ts'

const { objections } = schema

/** The objection without a request of a number and its code; found by the hash of the code alone. */
export const trackedObjection = async (
  deps: Deps,
  { registerNumber, trackingCode }: Track,
): Promise<string> => {
  const [found] = await deps.database.db
    .select({ id: objections.id, registerNumber: objections.registerNumber })
    .from(objections)
    .where(eq(objections.trackingHash, trackingHash(trackingCode)))
  if (!found || plainNumber(found.registerNumber) !== plainNumber(registerNumber)) {
    throw new Refused('not-found')
  }
  return found.id
}
