import type { Track } from '@terang/contract/request-views'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { trackingHash } from '../keys/tracking-code.ts'
import { Refused } from '../refused.ts'

const { requests } = schema

/**
 * The case of a number and its code. Found by the hash of the code alone, so that a wrong code and a
 * number that nobody has take the same look-up and get the same answer.
 */
export const trackedCase = async (deps: Deps, { registerNumber, trackingCode }: Track) => {
  const [found] = await deps.database.db
    .select({ id: requests.id, registerNumber: requests.registerNumber })
    .from(requests)
    .where(eq(requests.trackingHash, trackingHash(trackingCode)))
  if (!found || plainNumber(found.registerNumber) !== plainNumber(registerNumber))
    throw new Refused('not-found')
  return found.id
}

/** As people copy numbers: without spaces, in any case. */
export const plainNumber = (number: string): string => number.replace(/\s/g, '').toUpperCase()
