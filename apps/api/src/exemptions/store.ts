import { schema } from '@terang/db'
import {
  type Actor,
  type Counting,
  type ExemptionFacts,
  type ExemptionState,
  mayEver,
  permitted,
  type Place,
} from '@terang/law'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { countingOf, type Moment, momentIn } from '../counting.ts'
import { preparedFor } from '../prepared.ts'
import { lastSeqOf } from '../record/register-head.ts'
import { Refused } from '../refused.ts'
import type { AgencyRecord } from '../requests/store.ts'

const { agencies, exemptions } = schema

export type ExemptionRecord = typeof exemptions.$inferSelect

/** An exemption as a use-case needs it: its row, who acts, and the head of the log. */
export type ExemptionCase = Moment & {
  row: ExemptionRecord
  agency: AgencyRecord
  state: ExemptionState
  place: Place
  counting: Counting
  actor: Actor
  lastSeq: number
}

/** The exemption if this caller may know of it; another agency's or none: not-found. */
export const getExemptionOf = async (caller: Caller, id: string): Promise<ExemptionCase> => {
  const { actor, deps } = caller
  if (actor.kind === 'anonymous') throw new Refused('unauthenticated')
  if (!mayEver(actor, 'read-exemption')) throw new Refused('forbidden')
  const [found] = await byId(deps.database.db).execute({ id })
  if (!found) throw new Refused('not-found')
  const { row, agency, lastSeq } = found
  const place = { agencyId: agency.id, unitId: agency.deskUnitId }
  if (!permitted(actor, 'read-exemption', place).ok) throw new Refused('not-found')
  const counting = countingOf(agency, agency.calendarVersion, row.state.sheet.testedOn)
  const moment = momentIn(agency.zone, deps.now())
  return { row, agency, state: row.state, place, counting, actor, lastSeq, ...moment }
}

export const exemptionFacts = ({
  actor,
  place,
  today,
  counting,
}: ExemptionFacts): ExemptionFacts => ({
  actor,
  place,
  today,
  counting,
})

/** The columns of the row that repeat the state: written through evolve only. */
export const exemptionColumns = (state: ExemptionState) => ({
  state,
  status: state.status,
  letters: state.sheet.letters,
  endsOn: state.sheet.duration.endsOn,
  calendarVersion: state.calendarVersion,
  closedOn: state.closedOn,
})

const byId = preparedFor((db) =>
  db
    .select({
      row: getTableColumns(exemptions),
      agency: getTableColumns(agencies),
      lastSeq: lastSeqOf(exemptions.agencyId),
    })
    .from(exemptions)
    .innerJoin(agencies, eq(agencies.id, exemptions.agencyId))
    .where(eq(exemptions.id, sql.placeholder('id')))
    .prepare(),
)
