import type { Client } from '@terang/api/client'
import type { AgencyList } from '@terang/contract/units'
import { readAgencies } from './desk.ts'

/** The agencies that may be asked. */
export type AgencySource = (client: Client) => Promise<AgencyList>

/** Agencies change a few times a year: a page does not ask for them again within this time. */
const FRESH_FOR_MS = 30_000

/** Keeps the list for a short while; a page is still drawn while the record is too busy to answer. */
export const createAgencySource = (now: () => number = () => performance.now()): AgencySource => {
  let known: { list: AgencyList; until: number } | null = null
  return async (client) => {
    if (known && now() < known.until) return known.list
    try {
      const list = await readAgencies(client)
      known = { list, until: now() + FRESH_FOR_MS }
      return list
    } catch (error) {
      if (known) return known.list
      throw error
    }
  }
}
