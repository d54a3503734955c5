import { schema } from '@terang/db'
import { hasLapsed, type ObjectionCommand, type RequestCommand } from '@terang/law'
import { and, eq, isNull, lt, ne } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { rowCounting } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { actOnExemption, endedExemption } from '../exemptions/act.ts'
import { actOnObjection } from '../objections/act.ts'
import { actOnRequest } from '../requests/act.ts'
import type { Errand, Task } from './errand.ts'
import { endingExemptions, openObjections, openRequests } from './open-cases.ts'

const { exemptions, objections, requests } = schema

export const systemCaller = (deps: Deps): Caller => ({
  deps,
  actor: { kind: 'system' },
  trackedCaseId: null,
})

/** T11: every open case comes under the list of holidays that its agency has adopted, by an event. */
export const amendedCalendars: Task = async function* ({ deps, agency }) {
  const adopted = agency.calendarVersion
  const fits = ne(requests.calendarVersion, adopted)
  for await (const row of openRequests(deps, { agencyId: agency.id, fits })) {
    yield requestErrand(deps, row, { type: 'amend-calendar', version: adopted })
  }
  const stale = ne(objections.calendarVersion, adopted)
  for await (const row of openObjections(deps, { agencyId: agency.id, fits: stale })) {
    yield objectionErrand(deps, row, { type: 'amend-calendar', version: adopted })
  }
}

/** P33(4): the applicant's three working days are over. The law dates it, however late the job comes. */
export const lapsedRequests: Task = async function* ({ deps, agency, today }) {
  const fits = eq(requests.status, 'incomplete')
  for await (const row of openRequests(deps, { agencyId: agency.id, fits })) {
    if (!hasLapsed(row.state, today, rowCounting(agency, row))) continue
    yield requestErrand(deps, row, { type: 'note-not-completed' })
  }
}

/** UU P36(2): the superior's thirty working days are over without an answer, which stays possible. */
export const silentObjections: Task = async function* ({ deps, agency, today }) {
  const fits = and(isNull(objections.silentSince), lt(objections.dueOn, today))
  for await (const { id, version } of openObjections(deps, { agencyId: agency.id, fits })) {
    yield objectionErrand(deps, { id, version }, { type: 'note-silence' })
  }
}

/** P52(2): the time of an exemption is over, so it is public; the law dates it, however late the job comes. */
export const endedExemptions: Task = async function* ({ deps, agency, today }) {
  const fits = lt(exemptions.endsOn, today)
  const ended = endingExemptions(deps, { agencyId: agency.id, fits })
  for await (const { id, version } of ended) {
    const run = () => actOnExemption(systemCaller(deps), id, endedExemption(version))
    yield { caseId: id, act: 'open-exemption', run }
  }
}

const objectionErrand = (
  deps: Deps,
  { id, version }: { id: string; version: number },
  command: ObjectionCommand,
): Errand => ({
  caseId: id,
  act: command.type,
  run: () => actOnObjection(systemCaller(deps), id, { version, command }),
})

const requestErrand = (
  deps: Deps,
  { id, version }: { id: string; version: number },
  command: RequestCommand,
): Errand => ({
  caseId: id,
  act: command.type,
  run: () => actOnRequest(systemCaller(deps), id, { version, command }),
})
