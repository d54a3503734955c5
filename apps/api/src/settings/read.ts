import type { SettingsView } from '@terang/contract/settings'
import { permitted, REGISTER_KINDS, yearOf } from '@terang/law'
import type { Caller } from '../caller.ts'
import { newestHistory, peopleNames, staffIn } from '../record/case-history.ts'
import { registerHead } from '../record/register-head.ts'
import { Refused } from '../refused.ts'
import { getAgencyOf } from './store.ts'
import { settingsView } from './view.ts'

/** Entries of the log that the page shows. */
const SHOWN = 50

/** What an agency arranges for itself, for its administrator. */
export const settingsOf = async (caller: Caller, agencyId: string): Promise<SettingsView> => {
  const of = await getAgencyOf(caller, agencyId)
  if (!permitted(of.actor, 'read-settings', of.place).ok) throw new Refused('forbidden')
  const { db } = caller.deps.database
  const history = await newestHistory(db, agencyId, SHOWN)
  const acted = await peopleNames(db, staffIn(history))
  const known = [...of.units, ...of.people].map(({ id, name }): [string, string] => [id, name])
  const next = { request: 0, objection: 0 }
  for (const kind of REGISTER_KINDS) {
    const head = await registerHead(db, { agencyId, kind, year: yearOf(of.today) })
    next[kind] = head.lastNumber + 1
  }
  return settingsView(of, { history, names: new Map([...acted, ...known]), next })
}
