import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CalendarPreview } from '@terang/contract/settings'
import { schema } from '@terang/db'
import {
  type CalendarCommand,
  type CalendarEvent,
  decideCalendar,
  evolveCalendar,
  evolveObjection,
  evolveRequest,
  permitted,
} from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { caseCounting, countingOf } from '../counting.ts'
import { runErrand, told } from '../jobs/errand.ts'
import { amendedCalendars } from '../jobs/lapses.ts'
import { openObjections, openRequests } from '../jobs/open-cases.ts'
import { objectionColumns } from '../objections/store.ts'
import { appendEntry, salted } from '../record/append.ts'
import { allowed, entryAfter, judged } from '../record/judged.ts'
import { Refused } from '../refused.ts'
import { stateColumns } from '../requests/store.ts'
import { writeInTurn } from '../writer.ts'
import { type AgencyCase, getAgencyOf } from './store.ts'

const { agencies } = schema

/** Changes the agency's calendar by an entry of its log; then every open case comes under it by its own. */
export const amendCalendar = async (
  caller: Caller,
  agencyId: string,
  { version, command }: { version: number; command: CalendarCommand },
): Promise<void> => {
  const { deps } = caller
  const { db } = deps.database
  await writeInTurn(deps.database, async () => {
    const of = await getAgencyOf(caller, agencyId)
    const event = judged(of, { act: command.type, version }, () => decided(of, command))
    const after = calendarAfter(of, command, event)
    const entry = entryAfter(of, { act: command.type, event: { ...event } })
    const { name, decree } = wordsOf(command)
    await db.batch([
      ...appendEntry(db, entry, { open: salted({ 'holiday-name': name, decree }), sealed: [] }),
      db
        .update(agencies)
        .set({
          settingsVersion: entry.version,
          calendarVersion: after.version,
          localHolidays: after.rows,
        })
        .where(and(eq(agencies.id, agencyId), eq(agencies.settingsVersion, version))),
    ])
  })
  await bringCasesUnder(caller, agencyId)
}

/** The change stands already: whatever fails or is overtaken here, the daily job finds again. */
const bringCasesUnder = async (caller: Caller, agencyId: string): Promise<void> => {
  const { deps } = caller
  try {
    const { agency, today, at } = await getAgencyOf(caller, agencyId)
    for await (const errand of amendedCalendars({ deps, agency, today, at })) {
      await runErrand(deps, errand)
    }
  } catch (error) {
    deps.log.error({ agency: agencyId, ...told(error) }, 'Calendar: open cases were not all moved')
  }
}

const SHOWN = 100

/** Which open cases a change would move, and to which day: nothing is written. */
export const previewCalendar = async (
  caller: Caller,
  agencyId: string,
  command: CalendarCommand,
): Promise<CalendarPreview> => {
  const of = await getAgencyOf(caller, agencyId)
  if (!permitted(of.actor, 'read-settings', of.place).ok) throw new Refused('forbidden')
  const event = allowed(decided(of, command))
  const after = calendarAfter(of, command, event)
  const agency = { ...of.agency, localHolidays: after.rows }
  const amended = { type: 'calendar-amended', on: of.today, version: after.version } as const
  const cases: CalendarPreview['cases'] = []
  let open = 0
  const note = async (kind: 'request' | 'objection', row: Standing, newDueOn: string) => {
    open += 1
    const { id, registerNumber, dueOn } = row
    if (dueOn !== newDueOn) cases.push({ id, kind, registerNumber, dueOn, newDueOn })
    // A database file answers without a pause: people are let through between two cases.
    await nextTurn()
  }
  const all = { agencyId, fits: undefined }
  for await (const row of openRequests(caller.deps, all)) {
    const moved = evolveRequest(row.state, amended)
    await note('request', row, stateColumns(moved, caseCounting(agency, moved)).dueOn)
  }
  for await (const row of openObjections(caller.deps, all)) {
    const moved = evolveObjection(row.state, amended)
    await note('objection', row, objectionColumns(moved, caseCounting(agency, moved)).dueOn)
  }
  return { total: cases.length, open, cases: cases.slice(0, SHOWN) }
}

type Standing = { id: string; registerNumber: string; dueOn: string }

const decided = ({ agency, today }: AgencyCase, command: CalendarCommand) =>
  decideCalendar(calendarOf(agency), command, {
    today,
    counting: countingOf(agency, agency.calendarVersion, today),
  })

const calendarAfter = ({ agency }: AgencyCase, command: CalendarCommand, event: CalendarEvent) =>
  evolveCalendar(calendarOf(agency), event, wordsOf(command))

const calendarOf = ({ calendarVersion, localHolidays }: AgencyCase['agency']) => ({
  version: calendarVersion,
  rows: localHolidays,
})

const wordsOf = (command: CalendarCommand) =>
  command.type === 'declare-holiday' ? command : { name: '', decree: '' }
