import { schema } from '@terang/db'
import {
  decideHouseRule,
  evolveHouseRules,
  type HouseRuleCommand,
  type HouseRuleWords,
} from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { appendEntry, salted } from '../record/append.ts'
import { entryAfter, judged } from '../record/judged.ts'
import { foundingRules } from '../requests/register-number.ts'
import { writeInTurn } from '../writer.ts'
import { getAgencyOf } from './store.ts'

const { agencies } = schema

/** What an administrator wants to hold, as of which version of the settings, and why. */
export type HouseRuleIntent = { version: number; reason: string; command: HouseRuleCommand }

/** Sets a rule of the house by an entry of the agency's log: load, decide, one batch. */
export const setHouseRule = async (
  caller: Caller,
  agencyId: string,
  { version, reason, command }: HouseRuleIntent,
): Promise<void> => {
  const { database } = caller.deps
  const { db } = database
  await writeInTurn(database, async () => {
    const of = await getAgencyOf(caller, agencyId)
    const { houseRules: rules } = of.agency
    const state = { founding: foundingRules(of.agency), rules }
    const act = command.type
    const event = judged(of, { act, version }, () => decideHouseRule(state, command, of))
    const entry = entryAfter(of, { act, event: { ...event } })
    const words = wordsOf(command)
    const open = salted({ reason, ...namedWords(words) })
    await db.batch([
      ...appendEntry(db, entry, { open, sealed: [] }),
      db
        .update(agencies)
        .set({
          settingsVersion: entry.version,
          houseRules: evolveHouseRules(rules, event, words),
        })
        .where(and(eq(agencies.id, agencyId), eq(agencies.settingsVersion, version))),
    ])
  })
}

const wordsOf = (command: HouseRuleCommand): HouseRuleWords => {
  switch (command.type) {
    case 'set-number-pattern':
      return { number: command }
    case 'set-role-titles':
      return { titles: command }
    default:
      return {}
  }
}

const namedWords = ({ number, titles }: HouseRuleWords) => ({
  'number-pattern': number?.pattern,
  'number-classification': number?.classification,
  'number-unit': number?.unitCode,
  'desk-title': titles?.desk,
  'superior-title': titles?.superior,
})
