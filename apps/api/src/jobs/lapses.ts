import { schema } from '@terang/db'
import { hasLapsed, type RequestCommand } from '@terang/law'
import { eq, ne } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { countingOf } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { actOnRequest } from '../requests/act.ts'
import type { Errand, Task } from './errand.ts'
import { openRequests } from './open-requests.ts'

const { requests } = schema

export const systemCaller = (deps: Deps): Caller => ({
  deps,
  actor: { kind: 'system' },
  trackedCaseId: null,
})

/** T11: every open case comes under the list of holidays that its agency has adopted, by an event. */
export const amendedCalendars: Task = async function* ({ deps, agency }) {
  const adopted = agency.calendarVersion
  for await (const row of openRequests(deps, agency.id, ne(requests.calendarVersion, adopted))) {
    yield requestErrand(deps, row, { type: 'amend-calendar', version: adopted })
  }
}

/** P33(4): the applicant's three working days are over. The law dates it, however late the job comes. */
export const lapsedRequests: Task = async function* ({ deps, agency, today }) {
  for await (const row of openRequests(deps, agency.id, eq(requests.status, 'incomplete'))) {
    const lapsed = () => hasLapsed(row.state, today, countingOf(agency, row.calendarVersion))
    if (lapsed()) yield requestErrand(deps, row, { type: 'note-not-completed' })
  }
}

const requestErrand = (
  deps: Deps,
  { id, version }: { id: string; version: number },
  command: RequestCommand,
): Errand => ({
  caseId: id,
  act: command.type,
  run: () => actOnRequest(systemCaller(deps), id, { version, command }),
})
